/** So many quarters of a turn to the right. */
export type Turns = 0 | 1 | 2 | 3
export interface Picture { mediaType: string, bytes: Uint8Array }

const LONGEST = { whole: 1920, preview: 320 }
const QUALITY = { whole: 0.8, preview: 0.7 }

/**
 * A picture upright and small, and a smaller one of it. Drawing it anew leaves behind all that a camera writes beside the picture, such as
 * where it was taken. `null` when the browser cannot read it.
 */
export async function compressPicture(file: Blob, turns: Turns): Promise<{ whole: Picture, preview: Picture } | null> {
  let bitmap: ImageBitmap
  try {
    // The way up that the camera noted is followed unless one asks otherwise.
    bitmap = await createImageBitmap(file)
  } catch {
    return null
  }
  try {
    const large = draw(bitmap, bitmap, LONGEST.whole, turns)
    const small = large && draw(large, large, LONGEST.preview, 0)
    const [whole, preview] = [large && await encode(large, QUALITY.whole), small && await encode(small, QUALITY.preview)]
    return whole && preview ? { whole, preview } : null
  } finally {
    bitmap.close()
  }
}

/** The picture on a canvas, its longest side no longer than that; `null` when there is no room for it. */
function draw(source: CanvasImageSource, { width, height }: { width: number, height: number }, longest: number, turns: Turns): HTMLCanvasElement | null {
  const scale = Math.min(1, longest / Math.max(width, height))
  const [across, down] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))]
  const canvas = document.createElement('canvas')
  canvas.width = turns % 2 === 0 ? across : down
  canvas.height = turns % 2 === 0 ? down : across
  const pen = canvas.getContext('2d')
  if (!pen) return null
  // JPEG knows no transparency and would make it black.
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.imageSmoothingQuality = 'high'
  pen.translate(canvas.width / 2, canvas.height / 2)
  pen.rotate(turns * Math.PI / 2)
  pen.drawImage(source, -across / 2, -down / 2, across, down)
  return canvas
}

async function encode(canvas: HTMLCanvasElement, quality: number): Promise<Picture | null> {
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/jpeg', quality))
  return blob && { mediaType: blob.type, bytes: new Uint8Array(await blob.arrayBuffer()) }
}

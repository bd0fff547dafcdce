import { beforeEach, vi } from 'vitest'

/** The files that were handed to the browser's downloads in this test, with their names. */
export function catchDownloads(): { name: string, blob: Blob }[] {
  const files: { name: string, blob: Blob }[] = []
  beforeEach(() => {
    files.length = 0
    let last = new Blob()
    vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
      if (blob instanceof Blob) last = blob
      return 'blob:x'
    })
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined)
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { files.push({ name: this.download, blob: last }) })
  })
  return files
}

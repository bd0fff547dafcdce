/** Hands a text to the browser's downloads. */
export function downloadText(name: string, text: string) {
  downloadBlob(name, new Blob([text], { type: 'application/json' }))
}

/** Hands a file to the browser's downloads. */
export function downloadBlob(name: string, blob: Blob) {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has begun once the click returns; Safari reads the blob a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

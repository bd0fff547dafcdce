/** Hands a text to the browser's downloads. */
export function downloadText(name: string, text: string) {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has begun once the click returns; Safari reads the blob a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

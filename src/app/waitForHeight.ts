/** Going back to a place that never comes, since the page has become shorter, waits no longer than this. */
const LONGEST_MS = 1500

/** Resolves when the page is so tall, in CSS pixels: one that is still being read or drawn cannot be scrolled yet. */
export function waitForHeight(height: number): Promise<void> {
  const end = performance.now() + LONGEST_MS
  return new Promise(resolve => {
    const look = () => {
      if (document.documentElement.scrollHeight >= height || performance.now() > end) resolve()
      else requestAnimationFrame(look)
    }
    look()
  })
}

/** Resolves in a moment when the browser has nothing better to do, soon even so. */
export function whenIdle(): Promise<void> {
  return new Promise(resolve => {
    // Safari has no such callback.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 2000 })
    else setTimeout(resolve, 16)
  })
}

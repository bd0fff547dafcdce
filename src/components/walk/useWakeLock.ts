import { onBeforeUnmount, onMounted, watch } from 'vue'

/** Whether this browser can keep its screen on; it cannot on plain http, nor before Chrome 84. */
export const canStayAwake = () => 'wakeLock' in navigator

/** Keeps the screen on while it is wanted and the page is in sight. Where the browser cannot or will not, nothing happens. */
export function useWakeLock(isWanted: () => boolean) {
  let lock: WakeLockSentinel | null = null

  async function follow() {
    if (!canStayAwake()) return
    if (!isWanted()) return release()
    // The browser lets go by itself whenever the page is out of sight.
    if (document.visibilityState !== 'visible' || lock?.released === false) return
    try {
      lock = await navigator.wakeLock.request('screen')
      if (!isWanted()) release()
    } catch {
      // Low battery, or forbidden by the device: the screen darkens as usual.
      lock = null
    }
  }
  function release() {
    void lock?.release()
    lock = null
  }
  watch(isWanted, follow)
  onMounted(() => {
    void follow()
    document.addEventListener('visibilitychange', follow)
  })
  onBeforeUnmount(() => {
    document.removeEventListener('visibilitychange', follow)
    release()
  })
}

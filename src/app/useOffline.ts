import { useRegisterSW } from 'virtual:pwa-register/vue'
import { computed, shallowRef } from 'vue'

const HALF_A_DAY_MS = 12 * 60 * 60 * 1000

/**
 * The service worker. `hasUpdate`: a new version waits for the user's word, which `update` gives and `putOff` leaves for the next start.
 * `isReplaced`: another tab gave it, so that this page runs on beside newer files; it is never reloaded by itself.
 */
export function useOffline() {
  const isReplaced = shallowRef(false)
  const isPutOff = shallowRef(false)
  // Missing on plain http.
  const worker = 'serviceWorker' in navigator ? navigator.serviceWorker : null
  let isWanted = false
  let hadController = Boolean(worker?.controller)

  const { needRefresh, updateServiceWorker } = useRegisterSW({
    onRegisteredSW(_, registration) {
      // A page that stays open for days still hears of a new version.
      if (registration) setInterval(() => { if (navigator.onLine) void registration.update().catch(() => undefined) }, HALF_A_DAY_MS)
    },
    // The listener below decides; this one knows nothing of pages that were opened before the first worker.
    onNeedReload: () => undefined,
  })
  worker?.addEventListener('controllerchange', () => {
    if (isWanted) location.reload()
    else if (hadController) isReplaced.value = true
    hadController = true
  })

  async function update() {
    isWanted = true
    const registration = await worker?.getRegistration()
    if (registration?.waiting) await updateServiceWorker()
    else location.reload()
  }
  // The same version may be announced twice, the second time after it was put off.
  const hasUpdate = computed(() => needRefresh.value && !isPutOff.value)
  const putOff = () => { isPutOff.value = true }
  return { hasUpdate, isReplaced, update, putOff }
}

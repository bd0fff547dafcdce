import { useRegisterSW } from 'virtual:pwa-register/vue'

/** The service worker: `needRefresh` when a new version waits for the user's word, `update` gives it. */
export function useOffline() {
  const { needRefresh, offlineReady, updateServiceWorker } = useRegisterSW({
    onRegisteredSW(_, registration) {
      // A page that stays open for days still hears of a new version.
      if (registration) setInterval(() => { if (navigator.onLine) void registration.update().catch(() => undefined) }, 12 * 60 * 60 * 1000)
    },
  })
  return { needRefresh, offlineReady, update: () => updateServiceWorker(true) }
}

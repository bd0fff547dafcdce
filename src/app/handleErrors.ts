import { isClosed } from '@/storage/isClosed'
import { useDatabaseStore } from '@/stores/database'
import type { App } from 'vue'
import { shallowRef } from 'vue'

/** The last bug that reached the top; the app shows it and offers a backup. */
export const lastBug = shallowRef<string | null>(null)

/**
 * One place for what should not happen: every uncaught error is shown. Only what was on its way over a connection that is lost or given to
 * a newer version is not: a notice of its own says that, and what to do.
 */
export function handleErrors(app: App) {
  const isTold = (cause: unknown) => isClosed(cause) && useDatabaseStore().isAway
  const report = (cause: unknown) => {
    lastBug.value = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)
  }
  app.config.errorHandler = cause => {
    if (isTold(cause)) return
    report(cause)
    // eslint-disable-next-line no-console -- the stack is for whoever mends it
    console.error(cause)
  }
  window.addEventListener('unhandledrejection', event => {
    if (isTold(event.reason)) event.preventDefault()
    else report(event.reason)
  })
  window.addEventListener('error', event => {
    // The browser's remark that a layout took two rounds; nothing is wrong.
    if (!event.message.startsWith('ResizeObserver loop')) report(event.error ?? event.message)
  })
}

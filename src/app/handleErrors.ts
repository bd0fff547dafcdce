import type { App } from 'vue'
import { shallowRef } from 'vue'

/** The last bug that reached the top; the app shows it and offers a backup. */
export const lastBug = shallowRef<string | null>(null)

/** One place for what should not happen: every uncaught error is shown, none is swallowed. */
export function handleErrors(app: App) {
  const report = (cause: unknown) => {
    lastBug.value = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)
  }
  app.config.errorHandler = cause => {
    report(cause)
    // eslint-disable-next-line no-console -- the stack is for whoever mends it
    console.error(cause)
  }
  window.addEventListener('unhandledrejection', event => report(event.reason))
  window.addEventListener('error', event => {
    // The browser's remark that a layout took two rounds; nothing is wrong.
    if (!event.message.startsWith('ResizeObserver loop')) report(event.error ?? event.message)
  })
}

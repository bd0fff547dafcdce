import type { WatchSource } from 'vue'
import { onBeforeUnmount, watch } from 'vue'

/** A text as a CSS string: quotes, backslashes and line ends written as their codes. */
export function quoteCss(text: string): string {
  return `"${text.replace(/["\\\p{Cc}]/gu, sign => `\\${(sign.codePointAt(0) ?? 32).toString(16)} `)}"`
}

/**
 * What runs at the head of every printed page but the cover, in browsers with page margin boxes (Chrome 131 up). A rule of its own, since
 * CSS cannot take the content of a margin box from the page.
 */
export function useRunningHead(text: WatchSource<string>) {
  const sheet = typeof CSSStyleSheet === 'function' && 'adoptedStyleSheets' in document ? new CSSStyleSheet() : null
  if (!sheet) return
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  watch(text, head => {
    while (sheet.cssRules.length > 0) sheet.deleteRule(0)
    sheet.insertRule('@media print { @page :first { @top-left { content: none; } @bottom-right { content: none; } } }')
    sheet.insertRule(`@media print { @page { @top-left { content: ${quoteCss(head)}; color: #5d6671; font-size: 8pt; } } }`)
  }, { immediate: true })
  onBeforeUnmount(() => { document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet) })
}

/** What a list is made of: where one goes, the next one takes its place. */
const ITEMS = new Set(['LI', 'TR', 'ARTICLE'])
const HEADINGS = 'h1, h2, h3, h4'
const TEXTUAL = 'textarea, input:not([type="checkbox"], [type="radio"], [type="range"])'

/**
 * Gives the keyboard a place when what has the focus is taken out of the page: the same control of the next item of its list, else the
 * heading before it. What is only moved gets the focus back. Otherwise a browser lets it fall to the body, and a screen reader is left at
 * the top of the page. Whoever presses on an empty spot has let go of it. Returns how to stop.
 */
export function keepFocus(page: Document): () => void {
  /** Where the focus is, or was until it vanished: in the page, and in the dialog over it. */
  let inPage: HTMLElement | null = null
  let inDialog: HTMLElement | null = null

  function remember({ target }: Event) {
    if (!(target instanceof HTMLElement)) return
    if (target.closest('dialog')) inDialog = target
    else [inPage, inDialog] = [target, null]
  }
  function forget() {
    if (page.querySelector('dialog[open]')) inDialog = null
    else inPage = null
  }
  const observer = new MutationObserver(records => {
    inPage = findPlace(inPage, records)
    inDialog = findPlace(inDialog, records)
    // In the browser's own bar, or in another window, somebody does something else.
    if ((page.activeElement !== null && page.activeElement !== page.body) || !page.hasFocus()) return
    const place = page.querySelector('dialog[open]') ? inDialog : inPage
    if (place) focus(place)
  })

  page.addEventListener('focusin', remember)
  page.addEventListener('pointerdown', forget, true)
  observer.observe(page.body, { childList: true, subtree: true })
  return () => {
    page.removeEventListener('focusin', remember)
    page.removeEventListener('pointerdown', forget, true)
    observer.disconnect()
  }
}

function focus(place: HTMLElement): void {
  if (place.matches(`main, ${HEADINGS}`)) {
    place.tabIndex = -1
    place.addEventListener('blur', () => { place.removeAttribute('tabindex') }, { once: true })
  }
  place.focus({ preventScroll: true })
}

/** Where the focus goes once these changes are made: stays where it is as long as that is there. */
function findPlace(place: HTMLElement | null, records: readonly MutationRecord[]): HTMLElement | null {
  if (!place || place.isConnected) return place
  for (const record of records) {
    const gone = [...record.removedNodes].find(node => node.contains(place))
    if (!(gone instanceof HTMLElement) || !record.target.isConnected) continue
    return findTwin(place, gone, record) ?? findHeading(record)
  }
  return null
}

function findTwin(place: HTMLElement, gone: HTMLElement, { nextSibling, previousSibling }: MutationRecord): HTMLElement | null {
  if (!ITEMS.has(gone.tagName) || place.matches(TEXTUAL)) return null
  const order = [...gone.querySelectorAll(place.tagName)].indexOf(place)
  for (const item of [...listItems(nextSibling, 'nextSibling', gone.tagName), ...listItems(previousSibling, 'previousSibling', gone.tagName)]) {
    const twins = item.querySelectorAll<HTMLElement>(place.tagName)
    const twin = twins[Math.min(order, twins.length - 1)]
    if (twin) return twin
  }
  return null
}

function listItems(from: Node | null, direction: 'nextSibling' | 'previousSibling', tagName: string): HTMLElement[] {
  const items: HTMLElement[] = []
  for (let node = from; node?.isConnected; node = node[direction]) if (node instanceof HTMLElement && node.tagName === tagName) items.push(node)
  return items
}

/** The last heading in sight before what was taken out, in the same page or dialog. Another page begins by itself. */
function findHeading({ target, nextSibling }: MutationRecord): HTMLElement | null {
  const scope = target instanceof Element ? target.closest<HTMLElement>('dialog, main') : null
  const isBefore = (heading: Element) => nextSibling?.isConnected
    ? (heading.compareDocumentPosition(nextSibling) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    : target.contains(heading) || (heading.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return [...scope?.querySelectorAll<HTMLElement>(HEADINGS) ?? []].filter(heading => heading.getClientRects().length > 0 && isBefore(heading)).at(-1) ?? scope
}

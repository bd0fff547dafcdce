import axe from 'axe-core'
import { expect } from 'vitest'

const RULES = {
  // There is no layout under happy-dom; contrast and target size are checked in a real browser.
  'color-contrast': { enabled: false },
  'target-size': { enabled: false },
  // A component on its own has no landmarks around it.
  'region': { enabled: false },
}

/** Fails with rule, advice and markup of every fault that axe finds in the element, which has to be in the document. */
export async function expectAccessible(element: Element): Promise<void> {
  expect(element.isConnected).toBe(true)
  const { violations } = await axe.run(element, { rules: RULES, resultTypes: ['violations'] })
  expect(violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`))).toEqual([])
}

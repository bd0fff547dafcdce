import { cutExcerpt } from './cutExcerpt.mjs'

/** @type {{ feature: string, pattern: RegExp, since: number }[]} */
const NEWER = [
  { feature: 'color-mix()', pattern: /\bcolor-mix\(/g, since: 111 },
  { feature: 'oklch() or a relative', pattern: /(?<![\w-])(?:ok)?(?:lch|lab)\(/g, since: 111 },
  { feature: 'a colour made from another', pattern: /(?<![\w-])(?:rgb|hsl|hwb)a?\(\s*from\b/g, since: 119 },
  { feature: 'light-dark()', pattern: /\blight-dark\(/g, since: 123 },
  { feature: '@starting-style', pattern: /@starting-style\b/g, since: 117 },
  { feature: '@scope', pattern: /@scope\b/g, since: 118 },
  { feature: 'text-wrap', pattern: /(?<![\w-])text-wrap(?:-style)?\s*:/g, since: 114 },
  { feature: 'subgrid', pattern: /(?<![\w-])subgrid\b/g, since: 117 },
  { feature: 'popover', pattern: /:popover-open\b/g, since: 114 },
  { feature: ':user-valid', pattern: /:user-(?:in)?valid\b/g, since: 119 },
]

/**
 * The features of a stylesheet that came after Chrome 109; inside `@supports` they are allowed.
 * @param {{ name: string, text: string }} file
 */
export function findNewCss({ name, text }) {
  const code = blankOut(text)
  const blocks = listBlocks(code)
  const asked = blocks.filter(({ prelude }) => prelude.startsWith('@supports'))
  return [
    ...NEWER.flatMap(({ feature, pattern, since }) => [...code.matchAll(pattern)].map(({ index }) => ({ index, feature, since }))),
    ...blocks.filter(({ isNested }) => isNested).map(({ start }) => ({ index: start, feature: 'a rule inside a rule', since: 112 })),
  ]
    .filter(({ index }) => !asked.some(({ start, end }) => start <= index && index < end))
    .map(({ index, feature, since }) => ({ name, reason: `${feature} (Chrome ${since})`, excerpt: cutExcerpt(text, index) }))
}

/**
 * Comments, strings and addresses become spaces, so that every place keeps its number.
 * @param {string} text
 */
function blankOut(text) {
  return text.replace(/\/\*.*?\*\/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|url\([^"')]*\)/gs, found => ' '.repeat(found.length))
}

/**
 * The blocks of a stylesheet; nested are those within a style rule, not those within an at-rule such as `@media`.
 * @param {string} code
 */
function listBlocks(code) {
  const blocks = []
  /** @type {{ prelude: string, start: number, end: number, isNested: boolean }[]} */
  const open = []
  for (const match of code.matchAll(/([^{};]*)\{|\}/g)) {
    const [whole, before] = match
    if (before === undefined) {
      const block = open.pop()
      if (block) block.end = match.index
    } else {
      const isNested = open.some(({ prelude }) => !prelude.startsWith('@'))
      const block = { prelude: before.trim(), start: match.index + whole.search(/\S/), end: code.length, isNested }
      open.push(block)
      blocks.push(block)
    }
  }
  return blocks
}

import { Linter } from 'eslint'
import { cutExcerpt } from './cutExcerpt.mjs'

/**
 * Methods that came after Chrome 109 and whose name says enough to find them; `union` of a Set, for one, is also a method of Zod.
 * @type {{ of?: string, names: string[], since: number }[]}
 */
const NEWER = [
  { names: ['toSorted', 'toReversed', 'toSpliced'], since: 110 },
  { names: ['isWellFormed', 'toWellFormed', 'startViewTransition'], since: 111 },
  { names: ['showPopover', 'togglePopover'], since: 114 },
  { names: ['isSubsetOf', 'isSupersetOf', 'isDisjointFrom', 'symmetricDifference'], since: 122 },
  { of: 'AbortSignal', names: ['any'], since: 116 },
  { of: 'Object', names: ['groupBy'], since: 117 },
  { of: 'Map', names: ['groupBy'], since: 117 },
  { of: 'Promise', names: ['withResolvers'], since: 119 },
  { of: 'URL', names: ['canParse'], since: 120 },
  { of: 'Array', names: ['fromAsync'], since: 121 },
  { of: 'Iterator', names: ['from'], since: 122 },
  { of: 'URL', names: ['parse'], since: 126 },
  { of: 'Promise', names: ['try'], since: 128 },
  { of: 'RegExp', names: ['escape'], since: 136 },
]

/**
 * The syntax and methods of the built scripts that came after Chrome 109, which has ES2022. A method is let through that one of
 * the scripts supplies itself, or that is called only after a look whether it is there.
 * @param {{ name: string, text: string }[]} files
 */
export function findNewJs(files) {
  const linter = new Linter()
  const all = files.map(({ text }) => text).join('\n')
  const restrictions = NEWER.flatMap(({ of, names, since }) => names
    .filter(name => !isPolyfilled(all, of, name))
    .map(name => ({ selector: selectCall(of, name), message: `${of ?? ''}.${name}() (Chrome ${since})` })))
  return files.flatMap(({ name, text }) => linter
    .verify(text, {
      languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
      linterOptions: { noInlineConfig: true },
      rules: { 'no-restricted-syntax': ['error', ...restrictions] },
    }, { filename: 'built.js' })
    .map(({ message, line, column }) => ({ reason: message, index: findIndex(text, line, column) }))
    .filter(({ reason, index }) => !isGuarded(text, index, reason))
    .map(({ reason, index }) => ({ name, reason, excerpt: cutExcerpt(text, index) })))
}

/**
 * A call of the method, except by a method of the same name: Vue wraps every method of an array, old and new.
 * @param {string | undefined} of
 * @param {string} name
 */
function selectCall(of, name) {
  const owner = of ? `[callee.object.name="${of}"]` : ''
  return `CallExpression[optional=false][callee.property.name="${name}"]${owner}:not(Property[key.name="${name}"] CallExpression)`
}

/**
 * @param {string} text
 * @param {string | undefined} of
 * @param {string} name
 */
function isPolyfilled(text, of, name) {
  return new RegExp(`${of ?? '\\.prototype'}\\.${name}\\s*(?:\\?\\?|\\|\\|)?=(?!=)`).test(text)
}

/**
 * Whether the method is asked for just before it is called: `typeof URL.canParse`, `'startViewTransition' in document`.
 * @param {string} text
 * @param {number} index
 * @param {string} reason
 */
function isGuarded(text, index, reason) {
  const name = /\.(\w+)\(\) \(Chrome/.exec(reason)?.[1]
  return name !== undefined && new RegExp(`typeof [\\w.]*\\b${name}\\b|["'\`]${name}["'\`]\\s*in\\b|\\.${name}\\s*(?:&&|\\?)`).test(text.slice(Math.max(0, index - 120), index))
}

/**
 * @param {string} text
 * @param {number} line
 * @param {number} column
 */
function findIndex(text, line, column) {
  return text.split('\n').slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1
}

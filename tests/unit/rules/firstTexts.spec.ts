// The first screen is drawn before the texts of the others are loaded; one that it lacks would stand there as its key.
import { FIRST_TEXTS } from '@/messages/FIRST_TEXTS'
import { TEXTS } from '@/messages/TEXTS'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../scripts/project/ROOT.mjs'

const SRC = join(ROOT, 'src')

/** Texts that code of the first screen names, but only says when all are known, with the reason. */
const LATER: { is: RegExp, because: string }[] = [
  { is: /^(?:portfolio|industry)\./, because: 'the list waits for them' },
  { is: /^(?:rubric|evidence|return|file)\/|^handout\./, because: 'who opens a file waits for what is said about it' },
]

function findImport(from: string, to: string): string | undefined {
  const path = to.startsWith('@/') ? join(SRC, to.slice(2)) : to.startsWith('.') ? join(dirname(from), to) : null
  return path === null ? undefined : [path, `${path}.ts`].find(file => existsSync(file) && statSync(file).isFile())
}

/** Every file of the app that is there from the start, with its source. */
function collect(file: string, files = new Map<string, string>()): Map<string, string> {
  if (files.has(file) || file.includes('/messages/')) return files
  const source = readFileSync(file, 'utf8')
  files.set(file, source)
  for (const [, to = ''] of source.matchAll(/^(?:import|export)(?! type)[^\n]*? '([^']+)'$/gm)) {
    const found = findImport(file, to)
    if (found) collect(found, files)
  }
  return files
}

/** The texts that a source names, in full or by a pattern such as `notice.${state}`. */
function findKeys(source: string): string[] {
  const quoted = [...source.matchAll(/'([^'\n]+)'/g)].map(([, key = '']) => key).filter(key => key in TEXTS)
  const patterns = [...source.matchAll(/`([a-z][^`\n]*\$\{[^`\n]*)`/g)].map(([, pattern = '']) => new RegExp(`^${pattern.replace(/\$\{[^}]*\}/g, '\0').replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\0/g, '.+')}$`))
  return [...quoted, ...Object.keys(TEXTS).filter(key => patterns.some(pattern => pattern.test(key)))]
}

describe('FIRST_TEXTS', () => {
  const files = collect(join(SRC, 'app/main.ts'))

  it('is looked for where the first screen is', () => {
    expect([...files.keys()].map(file => relative(SRC, file))).toEqual(expect.arrayContaining(['app/App.vue', 'pages/StartPage.vue', 'components/shell/ShellSaved.vue']))
    expect(findKeys([...files.values()].join('\n'))).toEqual(expect.arrayContaining(['start.title', 'safety.browser-only.why', 'portfolio.n']))
  })

  it('has every text of the first screen', () => {
    const missing = [...files].flatMap(([file, source]) => findKeys(source).filter(key => !(key in FIRST_TEXTS) && !LATER.some(({ is }) => is.test(key))).map(key => `${relative(SRC, file)}: ${key}`))
    expect(missing).toEqual([])
  })
})

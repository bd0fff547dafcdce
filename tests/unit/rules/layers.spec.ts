// The layer rule passes silently when its resolver is not set up: this lints forbidden imports and expects to be refused.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const eslint = new ESLint({ cwd: ROOT })
const RULES = ['import-x/no-restricted-paths', '@typescript-eslint/no-restricted-imports']

/** What the layer rules say to an import in a file that need not exist. */
async function lint(file: string, source: string): Promise<string[]> {
  const code = file.endsWith('.vue')
    ? `<script setup lang="ts">\nimport * as other from '${source}'\nconst shown = other\n</script>\n\n<template><p>{{ shown }}</p></template>\n`
    : `import * as other from '${source}'\nexport const shown = other\n`
  const [result] = await eslint.lintText(code, { filePath: join(ROOT, 'src', file) })
  return result?.messages.filter(({ ruleId, fatal }) => fatal || (ruleId && RULES.includes(ruleId))).map(({ message }) => message) ?? ['not linted']
}

describe('layers', { timeout: 60_000 }, () => {
  it.each([
    ['domain/x.ts', 'vue'], ['domain/x.ts', 'dexie'], ['domain/x.ts', 'node:fs'], ['domain/x.ts', '@/messages/translate'], ['domain/scoring/x.ts', '../../stores/saving'],
    ['messages/x.ts', '@/exchange/readAssessment'], ['messages/x.ts', 'zod'],
    ['exchange/x.ts', '@/storage/database'], ['exchange/x.ts', 'vue'], ['exchange/x.ts', '@/cli/readFolder'],
    ['storage/x.ts', '@/stores/saving'], ['storage/x.ts', 'pinia'],
    ['stores/x.ts', 'dexie'], ['stores/x.ts', '@/components/base/BaseDialog.vue'], ['stores/x.ts', '@/pages/StartPage.vue'],
    ['charts/x.ts', '@/stores/saving'], ['charts/X.vue', '@/components/base/BaseDialog.vue'],
    ['components/x.ts', '@/stores/saving'], ['components/report/X.vue', '@/stores/assessment'], ['components/report/X.vue', '@/storage/save'], ['components/report/X.vue', 'pinia'], ['components/report/X.vue', 'chart.js'],
    ['components/report/X.vue', '@/exchange/readAssessment'],
    ['pages/X.vue', 'dexie'], ['pages/X.vue', '@/storage/save'], ['pages/X.vue', '@/exchange/readAssessment'], ['pages/X.vue', '@/app/router'],
    ['app/X.vue', '@/cli/readFolder'], ['app/x.ts', 'dexie'], ['app/x.ts', 'node:path'],
    ['cli/x.ts', '@/stores/saving'], ['cli/x.ts', '@/storage/save'], ['cli/x.ts', 'vue'],
  ])('%s may not import %s', async (file, source) => {
    expect(await lint(file, source)).toEqual([expect.stringMatching(/may import|is not used in|runs in Node/)])
  })

  it.each([
    ['domain/x.ts', 'zod'], ['domain/report/x.ts', '@/domain/LocalText'], ['messages/x.ts', '@/domain/LocalText'], ['exchange/x.ts', 'yaml'], ['storage/x.ts', 'dexie'], ['stores/x.ts', '@/storage/save'],
    ['charts/X.vue', 'chart.js'], ['components/X.vue', '@/charts/RadarChart.vue'], ['pages/X.vue', '@/stores/assessment'], ['app/x.ts', '@/pages/StartPage.vue'], ['cli/x.ts', 'node:fs'], ['cli/x.ts', '@/exchange/readAssessment'],
  ])('%s may import %s', async (file, source) => {
    expect(await lint(file, source)).toEqual([])
  })
})

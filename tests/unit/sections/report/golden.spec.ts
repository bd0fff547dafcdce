// One rich factory, laid out whole: a figure or a sentence that changes shows as a line of a diff. `npx vitest -u` renews it.
import { readFolder, RUBRICS } from '@/cli/readFolder'
import { assessmentSchema } from '@/domain/assessment/Assessment'
import { buildDossier } from '@/domain/report/buildDossier'
import { loadBundle, openStandard } from '@/exchange/rubric/loadRubric'
import { layOutReport } from '@/sections/report/layOutReport'
import { describe, expect, it } from 'vitest'
import demo from '@/stores/demo/demoFactory.assessment.json'
import { ZH } from '../buildOutline'

/** What stands on one line: a row of a table, a fact, a sentence. */
const LINE = 360

/** JSON with a line for each small thing, so that one figure is one line. */
function print(value: unknown, indent = ''): string {
  const whole = JSON.stringify(value)
  if (typeof value !== 'object' || value === null || whole.length <= LINE) return whole
  const inner = `${indent} `
  const items = Array.isArray(value) ? value.map(entry => print(entry, inner)) : Object.entries(value).filter(([, entry]) => entry !== undefined).map(([key, entry]) => `${JSON.stringify(key)}:${print(entry, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${items.map(item => `${inner}${item}`).join(',\n')}\n${indent}${close}`
}

/** Times are said in the zone of the reader, so that the machine would decide about them. */
const hideTimes = (text: string) => text.replace(/\d{4}年\d{1,2}月\d{1,2}日(?: \d{2}:\d{2})?/g, '〈时间〉')

describe('layOutReport', { timeout: 60_000 }, () => {
  it('says of the demo factory what it said before', async () => {
    const bundle = loadBundle(readFolder(RUBRICS))
    const assessment = assessmentSchema.parse(demo)
    const standards = assessment.standards.flatMap(standard => openStandard(bundle, standard, assessment.enterprise.industry) ?? [])
    const [rubric] = standards
    if (!rubric) throw new Error('The demo factory has a standard.')
    const dossier = buildDossier({
      rubric, assessment, standards, plain: standards.flatMap(standard => openStandard(bundle, standard) ?? []), madeAt: '2026-11-02T04:00:00.000Z', readings: bundle.readings, contradictions: bundle.contradictions,
    })
    await expect(`${hideTimes(print(layOutReport(dossier, ZH)))}\n`).toMatchFileSnapshot('../../../fixtures/report/demo.zh.json')
  })
})

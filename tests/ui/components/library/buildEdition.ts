import { applyEdition } from '@/domain/rubric/applyEdition'
import type { Edition } from '@/domain/rubric/Edition'
import { editionSchema } from '@/domain/rubric/Edition'
import { indicatorSchema } from '@/domain/rubric/Indicator'
import type { Rubric } from '@/domain/rubric/Rubric'
import { buildShelf, indicator } from '../../../unit/domain/buildRubric'
import { RUBRIC } from '../../buildCase'

const text = (zh: string, en: string) => ({ zh, en })
const shelf = buildShelf({ indicators: [indicatorSchema.parse(indicator('edition-auto-1', { title: text('混线生产', 'Mixed line') }))] })

/** An edition that changes everything an edition can, over the small standard of `buildCase.ts`. */
export const EDITION: Edition = editionSchema.parse({
  kind: 'edition', formatVersion: 1, id: 'auto', extends: { id: RUBRIC.id, version: RUBRIC.version }, title: text('汽车版', 'Automotive edition'), description: text('给车厂', 'For car makers'),
  weights: [{ branch: 'total', why: text('制造更重', 'making weighs more'), children: { design: 30, make: 40, ship: 20, special: 10 } }],
  add: [{ under: 'total', node: { id: 'special', title: text('汽车特色', 'Automotive'), weight: 10, why: text('审厂必看', 'audits look at it'), weights: 'equal', children: [{ indicator: 'edition-auto-1' }] } }],
  drop: [{ node: 'scenario-2', why: text('没有试验', 'there are no tests') }],
  suggestNa: [{ indicator: 'scenario-5', why: text('没有仓库', 'there is no store') }],
  gates: [{ id: 'mixed', grade: 5, kind: 'indicator-step', indicator: 'edition-auto-1', step: 4, why: text('混线是根本', 'it is the core') }],
  withoutGates: [{ gate: 'drawn', why: text('图纸由客户给', 'drawings come from the customer') }],
})

export const OVERLAID: Rubric = { ...applyEdition(RUBRIC, EDITION, shelf).rubric, hash: 'overlaid' }

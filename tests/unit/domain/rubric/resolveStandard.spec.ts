import { describe, expect, it } from 'vitest'
import { buildRubricFile, leaf } from '../buildRubric'
import { editionSchema } from '@/domain/rubric/Edition'
import type { Bundle } from '@/domain/rubric/resolveStandard'
import { findEdition, keyOfRubric, resolveStandard } from '@/domain/rubric/resolveStandard'
import { listLeaves } from '@/domain/rubric/Rubric'
import { rubricFileSchema } from '@/domain/rubric/RubricFile'

const ref = { id: 'test-standard', version: '1.0.0' }
const standard = (version: string, ...ids: string[]) => rubricFileSchema.parse({ ...buildRubricFile(ids.map(id => leaf(id)), { weights: 'equal' }), version })
const edition = (id: string, version: string) => editionSchema.parse({ kind: 'edition', formatVersion: 1, id, extends: { ...ref, version }, title: id, drop: [{ node: 'a', why: '因' }] })
const bundle: Bundle = {
  indicators: [], crosswalks: [], readings: [], contradictions: [], standards: [standard('1.0.0', 'a', 'b'), standard('2.0.0', 'a', 'b', 'c')], editions: [edition('energy', '1.0.0'), edition('automotive', '2.0.0')],
}
const idsOf = (version: string, industry?: string) => {
  const draft = resolveStandard(bundle, { ...ref, version }, industry)
  return draft && listLeaves(draft.root).map(({ id }) => id)
}

describe('findEdition', () => {
  it('finds the edition that extends this version of this standard', () => {
    expect(findEdition(bundle, ref, 'energy')?.id).toBe('energy')
  })

  it.each<[what: string, ref: { id: string, version: string }, industry: string | undefined]>([
    ['another version', { ...ref, version: '2.0.0' }, 'energy'], ['another standard', { ...ref, id: 'other' }, 'energy'], ['another industry', ref, 'automotive'], ['no industry', ref, undefined],
  ])('finds none for %s', (_, asked, industry) => {
    expect(findEdition(bundle, asked, industry)).toBeUndefined()
  })
})

describe('resolveStandard', () => {
  it('gives the version that is asked for', () => {
    expect([idsOf('1.0.0'), idsOf('2.0.0')]).toEqual([['a', 'b'], ['a', 'b', 'c']])
  })

  it('lays the edition of the industry over it, where that version has one', () => {
    expect([idsOf('1.0.0', 'energy'), idsOf('1.0.0', 'automotive'), idsOf('2.0.0', 'automotive')]).toEqual([['b'], ['a', 'b'], ['b', 'c']])
  })

  it('gives nothing for a standard or a version that is not there', () => {
    expect([resolveStandard(bundle, { ...ref, id: 'other' }), resolveStandard(bundle, { ...ref, version: '1.0.1' }, 'energy')]).toEqual([null, null])
  })
})

describe('keyOfRubric', () => {
  it('differs by standard, version and edition', () => {
    const keys = [['1.0.0', undefined], ['1.0.0', 'energy'], ['2.0.0', undefined], ['2.0.0', 'automotive']].map(([version = '', industry]) => {
      const draft = resolveStandard(bundle, { ...ref, version }, industry)
      return draft && keyOfRubric(draft)
    })

    expect(keys).toEqual(['test-standard@1.0.0@', 'test-standard@1.0.0@energy', 'test-standard@2.0.0@', 'test-standard@2.0.0@automotive'])
  })
})

import { describe, expect, it } from 'vitest'
import { RUBRICS, readFolder } from '@/cli/readFolder'
import { loadBundle, openStandard } from '@/exchange/rubric/loadRubric'
import { INDUSTRIES } from '@/domain/enterprise/Enterprise'
import { numberOf } from '@/domain/rubric/numberOf'
import { listLeaves } from '@/domain/rubric/Rubric'

describe('numberOf', () => {
  it.each([
    ['scenario-20', '20'], ['scenario-1', '1'], ['base-3', 'B3'], ['data-8', 'D8'], ['security-10', 'S10'], ['edition-biomedicine-1', 'E1'],
  ])('calls %s “%s”', (id, number) => {
    expect(numberOf(id)).toBe(number)
  })

  it('calls what has no number by its first letter', () => {
    expect(numberOf('vision')).toBe('V')
  })

  it('is unique within every tree that we ship', { timeout: 60_000 }, () => {
    const bundle = loadBundle(readFolder(RUBRICS))
    const rubrics = bundle.standards.flatMap(standard => [undefined, ...INDUSTRIES].flatMap(industry => openStandard(bundle, standard, industry) ?? []))

    expect(rubrics.length).toBeGreaterThan(INDUSTRIES.length)
    for (const { root, id, edition } of rubrics) {
      const numbers = listLeaves(root).map(leaf => numberOf(leaf.id))
      expect(numbers.filter((number, i) => numbers.indexOf(number) !== i), `${id} ${edition?.id}`).toEqual([])
    }
  })
})

import LibraryLevels from '@/components/library/LibraryLevels.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { RUBRIC } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const levels = RUBRIC.levels.map((level, i) => i === 0 ? { ...level, meaning: { zh: '有规则', en: 'there are rules' } } : level)
const show = (language: 'zh' | 'en' = 'zh') => mount(LibraryLevels, { props: { rubric: { levels, cuts: RUBRIC.cuts } }, ...surroundings(language) })
const rows = (wrapper: ReturnType<typeof show>) => wrapper.findAll('tbody tr').map(row => row.findAll('th, td').map(cell => cell.text()))

describe('LibraryLevels', () => {
  it('gives the cut of both grades of each level', () => {
    expect(rows(show())).toEqual([
      ['1规范级有规则', '6 分起第 1 档', '16 分起第 2 档'], ['2场景级', '26 分起第 3 档', '36 分起第 4 档'], ['3领域级', '46 分起第 5 档', '56 分起第 6 档'],
      ['4平台级', '66 分起第 7 档', '76 分起第 8 档'], ['5生态级', '86 分起第 9 档', '96 分起第 10 档'],
    ])
  })

  it('speaks English', () => {
    expect(rows(show('en'))[0]).toEqual(['1Standardisedthere are rules', 'from 6Grade 1', 'from 16Grade 2'])
  })

  it('is accessible', async () => {
    await expectAccessible(show().element.parentElement ?? document.body)
  })
})

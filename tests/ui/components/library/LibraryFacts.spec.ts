import LibraryFacts from '@/components/library/LibraryFacts.vue'
import type { Leaf } from '@/domain/rubric/Rubric'
import { listLeaves } from '@/domain/rubric/Rubric'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { RUBRIC } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const [FULL, BARE] = listLeaves(RUBRIC.root)
const show = (leaf: Leaf | undefined, language: 'zh' | 'en' = 'zh') => {
  if (!leaf) throw new Error('There is no such leaf.')
  return mount(LibraryFacts, { props: { leaf, titleOf: id => id === 'scenario-5' ? '库存盘点' : id }, ...surroundings(language) })
}
const rows = (wrapper: ReturnType<typeof show>) => Object.fromEntries(wrapper.findAll('.facts > div').map(row => [row.get('dt').text(), row.findAll('dd').map(entry => entry.text())]))

describe('LibraryFacts', () => {
  it('tells everything that surrounds the levels', () => {
    expect(rows(show(FULL && { ...FULL, why: { zh: '最要紧', en: 'matters most' }, indicator: { ...FULL.indicator, source: '清单', edition: '2023' } }))).toEqual({
      到现场看: ['打开一张图', '对版本号'], 佐证: ['更改单', '发布记录'], 常见系统: ['CAD · PLM'],
      先要做到: ['第 2 级需要“库存盘点”到第 2 级。 先有料号'],
      中型企业的投入: [1, 2, 3, 4, 5].map(level => `第 ${level} 级 ${level} 人月`),
      能否记为不适用: ['可以，通常只有：来图加工。'], 权重的理由: ['最要紧'], 出处: ['清单 · 2023'],
    })
  })

  it('leaves out what a file does not say', () => {
    expect(rows(show(BARE, 'en'))).toEqual({ 'When not applicable': ['Yes, with a reason.'] })
  })

  it('says when every plant has to rate it, and what an edition suggests', () => {
    const leaf = BARE && { ...BARE, suggestNa: { zh: '只做代工', en: 'contract work only' }, indicator: { ...BARE.indicator, notApplicable: { allowed: false } } }
    expect(rows(show(leaf))).toEqual({ 能否记为不适用: ['不能，每个企业都要评。', '这个行业版建议不适用：只做代工'] })
  })

  it('is accessible', async () => {
    await expectAccessible(show(FULL).element)
  })
})

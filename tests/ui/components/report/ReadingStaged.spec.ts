import ReadingStaged from '@/components/report/ReadingStaged.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../../../unit/domain/buildAssessment'
import { ALL, FEW, NOTHING } from '../../buildCase'
import { readStagedly } from '../../buildReading'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (answers: Record<string, QuickAnswer> = ALL, language: 'zh' | 'en' = 'zh') => {
  const { scheme, result } = readStagedly(answers)
  return mount(ReadingStaged, { props: { scheme, result }, ...surroundings(language) })
}
const headline = (wrapper: ReturnType<typeof show>) => wrapper.get('p').text()
const levels = (wrapper: ReturnType<typeof show>) => wrapper.findAll('tbody tr').map(row => row.findAll('td').map(cell => cell.text()))
const domains = (wrapper: ReturnType<typeof show>) => wrapper.findAll('section > div').map(group => [group.get('h4').text(), ...group.findAll('dt, dd').map(part => part.text())])

describe('ReadingStaged', () => {
  it.each<[what: string, answers: Record<string, QuickAnswer>, level: string]>([
    ['the second level falls short', ALL, '规划级'],
    ['everything is at the top', { 'scenario-1': 10, 'scenario-2': 10, 'scenario-3': 10, 'scenario-5': 10 }, '集成级'],
    ['nothing has begun', { 'scenario-1': 0, 'scenario-2': 0, 'scenario-3': 0, 'scenario-5': 0 }, '未达到第一级'],
    ['something is missing', FEW, '–'],
  ])('names the level when %s', (_, answers, level) => {
    expect(headline(show(answers))).toBe(level)
  })

  it('shows how far each level is satisfied and what it takes', () => {
    // Drawing has steps 6 and 4, planning 2; stock does not apply. Level 2: (1 + 0) / 2; level 3: (1/2 + 0) / 2.
    const wrapper = show()
    expect(levels(wrapper)).toEqual([['规划级', '100 %'], ['规范级', '50 %'], ['集成级', '25 %']])
    expect(wrapper.get('tfoot').text()).toBe('每级要求 80%')
  })

  it('shows the mean level of each sub-domain, with a dash where it does not apply', () => {
    expect(domains(show(ALL, 'en'))).toEqual([['Technology', 'Drawing', '2.5', 'Planning', '1.0'], ['Resources', 'Stock', '–']])
  })

  it('names the sub-domains that are missing, and says nothing of levels', () => {
    const wrapper = show(FEW)
    expect(wrapper.text()).toContain('还有 2 个子域没有答案，答完才给出级别：排产；库存')
    expect(wrapper.find('table').exists()).toBe(false)
    expect(domains(wrapper)).toEqual([['技术', '画图', '3.0', '排产', '–'], ['资源', '库存', '–']])
    expect(show({ ...ALL, 'scenario-5': { note: 'open' } }, 'en').text()).toContain('One sub-domain has no answer yet; the level needs it: Stock')
  })

  it('has no level and misses nothing where nothing applies', () => {
    const wrapper = show(NOTHING)
    expect(headline(wrapper)).toBe('–')
    expect(wrapper.text()).not.toContain('没有答案')
  })

  it('is accessible', async () => {
    await expectAccessible(show().element.parentElement ?? document.body)
  })
})

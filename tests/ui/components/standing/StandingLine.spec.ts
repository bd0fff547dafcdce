import StandingLine from '@/components/standing/StandingLine.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../../../unit/domain/buildAssessment'
import { ALL, FEW, MOST, report } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { stubCanvas } from '../../stubCanvas'
import { surroundings } from '../../surroundings'

stubCanvas()
const STANDARDS = [{ id: 'test-standard', version: '1.0.0', title: { zh: '小标准', en: 'Small standard' } }, { id: 'other', version: '1.0.0', title: { zh: '另一套', en: 'The other' } }]
const show = (answers: Record<string, QuickAnswer> = ALL, language: 'zh' | 'en' = 'zh') => mount(StandingLine, { props: { report: report(answers), standards: STANDARDS }, ...surroundings(language) })
const unfold = async (wrapper: ReturnType<typeof show>) => {
  const details = wrapper.get<HTMLDetailsElement>('details')
  details.element.open = true
  await details.trigger('toggle')
  return details
}
const line = (wrapper: ReturnType<typeof show>) => wrapper.get('summary').text().replace(/\s*▾$/, '')

describe('StandingLine', () => {
  it.each<[what: string, answers: Record<string, QuickAnswer>, text: string | RegExp]>([
    ['all is answered', ALL, '第 2 档 31.00'], ['most is answered', MOST, '暂定 第 2 档 36.00'], ['nothing is answered', {}, '尚未作答'],
    ['little is answered', FEW, /^估计 第 \d–\d+ 档$/],
  ])('says the grade on one line when %s', (_, answers, text) => {
    expect(line(show(answers))).toEqual(text instanceof RegExp ? expect.stringMatching(text) : text)
  })

  it('counts what is rated', () => {
    expect(show(MOST).text()).toContain('已答 3/5')
    expect(show(ALL, 'en').text()).toContain('4/4 rated')
  })

  it('says how long the rest will take, as long as there is a rest', () => {
    expect(show(MOST).text()).toContain('已答 3/5 · 还需约 3 分钟')
    expect(show(ALL, 'en').text()).not.toContain('min left')
  })

  it('unfolds the panel', async () => {
    const wrapper = show()
    expect(wrapper.get<HTMLDetailsElement>('details').element.open).toBe(false)
    expect((await unfold(wrapper)).text()).toContain('适用的 4 项已全部作答。')
  })

  it('hands on which standard is chosen in the panel', async () => {
    const wrapper = show()
    await (await unfold(wrapper)).get('select').setValue('other@1.0.0')
    expect(wrapper.emitted('update:standard')).toEqual([['other@1.0.0']])
  })

  it('asks for the list of segments', async () => {
    const wrapper = show()
    await wrapper.get('button').trigger('click')
    expect(wrapper.emitted('browse')).toHaveLength(1)
  })

  it('reads the grade out together with what it does', () => {
    const summary = show().get('summary')
    expect(summary.attributes('aria-label')).toBeUndefined()
    expect([summary.text(), summary.attributes('title')]).toEqual([expect.stringContaining('第 2 档'), '展开当前结果'])
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})

import ReportContents from '@/components/report/ReportContents.vue'
import { flushPromises, mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { createTestRouter, surroundings } from '../../surroundings'

const SECTIONS = [{ id: 'summary', title: '摘要' }, { id: 'gaps', title: '差距' }, { id: 'method', title: '方法' }]

/** On the page of the report, where each link leads to the page that is there already. */
async function show(here: string | undefined = 'gaps', query = {}) {
  const router = createTestRouter()
  await router.push('/assessments/assessment-1/report')
  const { attachTo, global } = surroundings()
  const wrapper = mount(ReportContents, { props: { sections: SECTIONS, here, query }, attachTo, global: { ...global, plugins: [router] } })
  return { wrapper, router }
}

describe('ReportContents', () => {
  it('lists every section by its title, under a name', async () => {
    const { wrapper } = await show()
    expect(wrapper.findAll('a').map(link => link.text())).toEqual(['摘要', '差距', '方法'])
    expect(wrapper.get('nav').attributes('aria-label')).toBe('报告目录')
  })

  it('leads to an address that can be handed on, and keeps what else it says', async () => {
    const { wrapper } = await show('gaps', { standard: 'other@1.0.0', at: 'summary' })
    expect(wrapper.findAll('a').map(link => link.attributes('href'))).toEqual(['summary', 'gaps', 'method'].map(at => `/assessments/assessment-1/report?standard=other@1.0.0&at=${at}`))
  })

  it('goes there without a step in the history', async () => {
    const { wrapper, router } = await show()
    await wrapper.findAll('a')[2]?.trigger('click')
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({ at: 'method' })
    router.back()
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({ at: 'method' })
  })

  it('says so every time a line is pressed, the same one again included', async () => {
    const { wrapper } = await show()
    for (let i = 0; i < 2; i++) {
      await wrapper.findAll('a')[1]?.trigger('click')
      await flushPromises()
    }
    expect(wrapper.emitted('go')).toEqual([['gaps'], ['gaps']])
  })

  it('marks the section that is being read, and no other', async () => {
    const { wrapper } = await show()
    const marks = () => wrapper.findAll('a').map(link => link.attributes('aria-current'))
    expect(marks()).toEqual([undefined, 'location', undefined])
    await wrapper.setProps({ here: 'method' })
    expect(marks()).toEqual([undefined, undefined, 'location'])
    await wrapper.setProps({ here: undefined })
    expect(marks()).toEqual([undefined, undefined, undefined])
  })

  it('is accessible', async () => {
    const { wrapper } = await show()
    await expectAccessible(wrapper.element)
  })
})

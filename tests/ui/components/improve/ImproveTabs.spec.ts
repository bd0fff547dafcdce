import ImproveTabs from '@/components/improve/ImproveTabs.vue'
import { languageKey } from '@/messages/useText'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { defineComponent, ref } from 'vue'
import { expectAccessible } from '../../expectAccessible'
import { createTestRouter } from '../../surroundings'

const PAGES = ['path', 'plan', 'priorities', 'what-if', 'solutions']
const Empty = defineComponent({ render: () => null })

async function show(language: 'zh' | 'en' = 'zh', at = '/assessments/a1/path') {
  const router = createTestRouter()
  for (const name of PAGES.filter(page => !router.hasRoute(page))) router.addRoute({ name, path: `/assessments/:id/${name}`, component: Empty })
  await router.push(at)
  return mount(ImproveTabs, { props: { assessmentId: 'a1' }, attachTo: document.body, global: { plugins: [router], provide: { [languageKey]: ref(language) } } })
}

describe('ImproveTabs', () => {
  it('leads to the pages of this assessment, under a name of its own', async () => {
    const wrapper = await show()
    expect(wrapper.get('nav').attributes('aria-label')).toBe('提升的几页')
    expect(wrapper.findAll('a').map(link => [link.text(), link.attributes('href')])).toContainEqual(['最省的路', '/assessments/a1/path'])
  })

  it('speaks English', async () => {
    const wrapper = await show('en')
    expect(wrapper.findAll('a').map(link => link.text())).toContain('Cheapest path')
  })

  it('marks the page that one is on, and only that', async () => {
    const marked = (wrapper: Awaited<ReturnType<typeof show>>) => wrapper.findAll('a[aria-current=page]').map(link => link.text())
    expect(marked(await show())).toEqual(['最省的路'])
    expect(marked(await show('zh', '/assessments/a1/report'))).toEqual([])
  })

  it('is accessible', async () => {
    const wrapper = await show()
    await expectAccessible(wrapper.element)
  })
})

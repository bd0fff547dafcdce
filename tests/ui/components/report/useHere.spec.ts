import { useHere } from '@/components/report/useHere'
import { enableAutoUnmount, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'

enableAutoUnmount(afterEach)

/** Sections whose tops are at the given heights of the window. */
function show(tops: Record<string, number>) {
  const sections = ref(Object.keys(tops))
  const Page = defineComponent({
    setup() {
      const here = useHere(sections)
      return () => h('div', [...Object.keys(tops).map(id => h('section', { id })), h('output', here.value)])
    },
  })
  const wrapper = mount(Page, { attachTo: document.body })
  for (const [id, top] of Object.entries(tops)) wrapper.get(`#${id}`).element.getBoundingClientRect = () => new DOMRect(0, top, 10, 10)
  return { wrapper, sections, read: async () => {
    window.dispatchEvent(new Event('scroll'))
    await new Promise(requestAnimationFrame)
    await nextTick()
    return wrapper.get('output').text()
  } }
}

describe('useHere', () => {
  it('measures once a frame, however much is scrolled', async () => {
    const { wrapper, read } = show({ summary: -900 })
    await read()
    const measure = vi.spyOn(wrapper.get('#summary').element, 'getBoundingClientRect')
    for (let i = 0; i < 5; i++) window.dispatchEvent(new Event('scroll'))
    await read()
    expect(measure).toHaveBeenCalledOnce()
  })

  it('is the last section that has passed the bar', async () => {
    expect(await show({ summary: -900, gates: 60, gaps: 700 }).read()).toBe('gates')
  })

  it('is the first one while none has', async () => {
    expect(await show({ summary: 300, gates: 900 }).read()).toBe('summary')
  })

  it('follows a list that changes', async () => {
    const { sections, read } = show({ summary: -900, gates: 60 })
    await read()
    sections.value = ['summary']
    expect(await read()).toBe('summary')
  })
})

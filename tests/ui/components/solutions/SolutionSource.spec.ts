import SolutionSource from '@/components/solutions/SolutionSource.vue'
import type { Catalogue } from '@/domain/solutions/Catalogue'
import type { CatalogueError } from '@/domain/solutions/CatalogueError'
import { SAMPLE_SOLUTIONS } from '@/stores/demo/sampleSolutions'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (catalogue: Catalogue | null = null, error: CatalogueError | null = null) => mount(SolutionSource, { props: { catalogue, error }, ...surroundings() })
const press = (wrapper: ReturnType<typeof show>, name: string) => wrapper.findAll('button').find(button => button.text() === name)?.trigger('click')

describe('SolutionSource', () => {
  it('offers the fictional sample as long as there is no catalogue', async () => {
    const wrapper = show()
    expect(wrapper.get('h2').text()).toBe('还没有方案目录')
    await press(wrapper, '看虚构示例')
    expect(wrapper.emitted('sample')).toHaveLength(1)
  })

  it('names the catalogue, says when it is made up, and takes it away', async () => {
    const wrapper = show(SAMPLE_SOLUTIONS)
    expect(wrapper.text()).toContain('示例方案目录（虚构） · 数诊示例，6 项方案 截至 2026-10-01')
    expect(wrapper.get('.note').text()).toContain('虚构')
    await press(wrapper, '移除目录')
    expect(wrapper.emitted('drop')).toHaveLength(1)
  })

  it('hands on the file', async () => {
    const wrapper = show()
    const file = new File(['kind: solutions'], '目录.yaml')
    const input = wrapper.get<HTMLInputElement>('input')
    Object.defineProperty(input.element, 'files', { value: [file] })
    await input.trigger('change')
    expect(wrapper.emitted('load')).toEqual([[file]])
  })

  it('says what is wrong with a file', () => {
    expect(show(null, { code: 'solutions/newer-version', facts: { found: 2, known: 1 } }).get('[role="alert"]').text()).toContain('格式版本是 2')
  })

  it('says in words of its own what is wrong with a field', () => {
    const said = (language: 'zh' | 'en') => mount(SolutionSource, { props: { catalogue: null, error: { code: 'solutions/schema' as const, facts: { path: 'asOf', line: 4, limit: '5' }, fault: 'too-much' as const } }, ...surroundings(language) }).get('[role="alert"]').text()
    expect([said('zh'), said('en')]).toEqual(['目录第 4 行附近有误（asOf：最多 5）。改好后再装入；原来的目录没有动。', 'The catalogue is wrong near line 4 (asOf: 5 is the most). Mend it and load it again; the catalogue that was here stays.'])
  })

  it('is accessible', async () => {
    await expectAccessible(show(SAMPLE_SOLUTIONS).element)
  })
})

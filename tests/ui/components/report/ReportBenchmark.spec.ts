import ReportBenchmark from '@/components/report/ReportBenchmark.vue'
import type { BenchmarkError } from '@/domain/benchmark/BenchmarkError'
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const FILE = new File(['{}'], '行业.shuzhen-benchmark.json')
const ERROR: BenchmarkError = { code: 'benchmark/newer-version', facts: { found: 2, known: 1 } }
const show = (isLoaded = false, error: BenchmarkError | null = null, language: 'zh' | 'en' = 'zh') => mount(ReportBenchmark, { props: { isLoaded, error }, ...surroundings(language) })
const names = (wrapper: ReturnType<typeof show>) => wrapper.findAll('button').map(button => button.text())

describe('ReportBenchmark', () => {
  it('says what a benchmark is as long as there is none', () => {
    const wrapper = show(false, null, 'en')
    expect(wrapper.get('p').text()).toMatch(/^A benchmark file from an authority or group .* nothing of any single enterprise\.$/)
    expect(names(wrapper)).toEqual(['Load a benchmark'])
  })

  it('lets another one be loaded, or none', async () => {
    const wrapper = show(true)
    expect([wrapper.find('p').exists(), names(wrapper)]).toEqual([false, ['载入对标文件', '去掉对标']])
    await wrapper.findAll('button')[1]?.trigger('click')
    expect(wrapper.emitted('drop')).toHaveLength(1)
  })

  it('opens the choice of a file', async () => {
    const wrapper = show()
    const open = vi.spyOn(wrapper.get<HTMLInputElement>('input').element, 'click').mockImplementation(() => undefined)
    await wrapper.get('button').trigger('click')
    expect(open).toHaveBeenCalledOnce()
  })

  it('hands on the file, and takes the same one again once it is mended', async () => {
    const wrapper = show()
    const input = wrapper.get<HTMLInputElement>('input')
    Object.defineProperty(input.element, 'files', { value: [FILE] })
    const empty = vi.spyOn(input.element, 'value', 'set')
    await input.trigger('change')
    await input.trigger('change')
    expect(wrapper.emitted('load')).toEqual([[FILE], [FILE]])
    expect(empty.mock.calls).toEqual([[''], ['']])
  })

  it('loads nothing where nothing was chosen', async () => {
    const wrapper = show()
    await wrapper.get('input').trigger('change')
    expect(wrapper.emitted('load')).toBeUndefined()
  })

  it('says what is wrong with a file, also beside one that is there', () => {
    expect(show(false, ERROR).get('[role=alert]').text()).toContain('第 2 版，这个程序只认识到第 1 版')
    expect(show(true, ERROR).find('[role=alert]').exists()).toBe(true)
    expect(show().find('[role=alert]').exists()).toBe(false)
  })

  it('is accessible', async () => {
    await expectAccessible(show(true, ERROR).element)
  })
})

import { EVERYTHING } from '@/components/history/filterHistory'
import HistoryFilter from '@/components/history/HistoryFilter.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (props = {}) => mount(HistoryFilter, { props: { modelValue: EVERYTHING, origins: ['screen', 'merge'] as const, people: ['', '王工'], ...props }, ...surroundings() })
const chosen = (filter: ReturnType<typeof show>) => filter.emitted('update:modelValue')?.at(-1)?.[0]

describe('HistoryFilter', () => {
  it('searches, and chooses by origin and by person', async () => {
    const filter = show()
    await filter.get('input').setValue('排产')
    expect(chosen(filter)).toEqual({ ...EVERYTHING, text: '排产' })
    const [origin, person] = filter.findAll('select')
    await origin?.setValue('merge')
    expect(chosen(filter)).toEqual({ ...EVERYTHING, text: '排产', origin: 'merge' })
    await person?.setValue('=')
    expect(chosen(filter)).toEqual({ text: '排产', origin: 'merge', by: '' })
    await origin?.setValue('*')
    await person?.setValue('=王工')
    expect(chosen(filter)).toEqual({ text: '排产', origin: null, by: '王工' })
  })

  it('names who gave no name', () => {
    expect(show().findAll('select')[1]?.findAll('option').map(option => option.text())).toEqual(['所有人', '未署名', '王工'])
  })

  it('offers no choice of one', () => {
    expect(show({ origins: ['screen'], people: [''] }).findAll('select')).toHaveLength(0)
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})

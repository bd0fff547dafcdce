import ReportLetterhead from '@/components/report/ReportLetterhead.vue'
import type { Letterhead } from '@/domain/report/Letterhead'
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const LOGO = 'data:image/png;base64,iVBORw0KGgo='
const FULL: Letterhead = { firm: '诊断院', author: '王工', logo: LOGO }
const show = (letterhead: Letterhead = FULL, isBadLogo = false) => mount(ReportLetterhead, { props: { letterhead, isBadLogo }, ...surroundings() })
const field = (wrapper: ReturnType<typeof show>, name: string) => wrapper.findAll('label').find(label => label.text().startsWith(name))?.get('input') ?? wrapper.get('label[missing]')
const button = (wrapper: ReturnType<typeof show>, text: string) => wrapper.findAll('button').find(one => one.text() === text)

describe('ReportLetterhead', () => {
  it('says on its fold what is in it', () => {
    expect(show().get('summary').text()).toBe('封面抬头 诊断院 · 王工')
    expect(show({ author: '王工' }).get('summary').text()).toBe('封面抬头 王工')
    expect(show({}).get('summary').text()).toBe('封面抬头')
  })

  it('shows what is kept', () => {
    const wrapper = show()
    expect(['诊断机构', '编写人'].map(name => field(wrapper, name).element).map(input => input instanceof HTMLInputElement && input.value)).toEqual(['诊断院', '王工'])
    expect(wrapper.get('img').attributes('src')).toBe(LOGO)
  })

  it('hands on one part at a time, without the spaces around it', async () => {
    const wrapper = show()
    await field(wrapper, '诊断机构').setValue('  智造院 ')
    await field(wrapper, '编写人').setValue('')
    expect(wrapper.emitted('change')).toEqual([[{ firm: '智造院' }], [{ author: '' }]])
  })

  it('takes no more than can be kept', () => {
    const wrapper = show({})
    expect(['诊断机构', '编写人'].map(name => field(wrapper, name).attributes('maxlength'))).toEqual(['120', '100'])
  })

  it('hands on a picture, and the same one again', async () => {
    const wrapper = show({})
    const file = new File(['x'], 'logo.png', { type: 'image/png' })
    const input = wrapper.get<HTMLInputElement>('input[type=file]')
    const open = vi.spyOn(input.element, 'click').mockImplementation(() => undefined)
    await button(wrapper, '选图片')?.trigger('click')
    expect(open).toHaveBeenCalledOnce()
    Object.defineProperty(input.element, 'files', { value: [file] })
    const empty = vi.spyOn(input.element, 'value', 'set')
    await input.trigger('change')
    expect(wrapper.emitted('logo')).toEqual([[file]])
    expect(empty).toHaveBeenCalledExactlyOnceWith('')
  })

  it('takes no picture where none was chosen', async () => {
    const wrapper = show({})
    await wrapper.get('input[type=file]').trigger('change')
    expect(wrapper.emitted('logo')).toBeUndefined()
  })

  it('lets go of a logo that is there', async () => {
    const wrapper = show()
    await button(wrapper, '不用标志')?.trigger('click')
    expect(wrapper.emitted('change')).toEqual([[{ logo: '' }]])
    expect(button(show({}), '不用标志')).toBeUndefined()
    expect(show({}).find('img').exists()).toBe(false)
  })

  it('says that a picture could not be read', () => {
    expect(show({}, true).get('[role=alert]').text()).toBe('读不成图片。请用 PNG 或 JPG 格式的标志。')
    expect(show().find('[role=alert]').exists()).toBe(false)
  })

  it('is accessible', async () => {
    const wrapper = show(FULL, true)
    wrapper.get<HTMLDetailsElement>('details').element.open = true
    await expectAccessible(wrapper.element)
  })
})

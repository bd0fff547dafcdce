import EvidenceAdd from '@/components/evidence/EvidenceAdd.vue'
import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { buildPicture } from '../../stubPictures'
import { surroundings } from '../../surroundings'
import { CHOICES } from './buildEvidence'
import { until } from '../../until'

afterEach(() => { Reflect.deleteProperty(navigator, 'geolocation') })

const file = buildPicture()
const show = (more: Record<string, unknown> = {}) => mount(EvidenceAdd, {
  props: { first: { file, as: 'photo' as const }, title: '数字画图 2024年3月5日', here: 'scenario-1', choices: CHOICES, wantsMoment: false, ...more }, ...surroundings(),
})
const press = (wrapper: ReturnType<typeof show>, name: string) => wrapper.findAll('button').find(button => button.text() === name)?.trigger('click')
const PIECE = { indicators: ['scenario-1'], kind: 'photo', title: '数字画图 2024年3月5日', strength: 'weak' }

describe('EvidenceAdd', () => {
  it('keeps a photo under what is suggested', async () => {
    const wrapper = show()
    await wrapper.get('form').trigger('submit')
    expect(wrapper.emitted('keep')).toEqual([[PIECE, { file, as: 'photo', turns: 0 }, false]])
  })

  it('keeps it as it was turned and described', async () => {
    const wrapper = show()
    for (let i = 0; i < 5; i++) await wrapper.get('figure button').trigger('click')
    await wrapper.get('input[maxlength="300"]').setValue(' 看板 ')
    await wrapper.get('input[value=strong]').trigger('change')
    await wrapper.get('form').trigger('submit')
    expect(wrapper.emitted('keep')).toEqual([[{ ...PIECE, title: '看板', strength: 'strong' }, { file, as: 'photo', turns: 1 }, false]])
  })

  it('lets the strength follow the kind until somebody chooses', async () => {
    const wrapper = show()
    const strength = () => wrapper.findAll<HTMLInputElement>('input[type=radio]').find(({ element }) => element.checked)?.element.value
    await wrapper.get('select').setValue('system-record')
    expect([strength(), wrapper.text().includes('已按类型选好')]).toEqual(['fair', true])
    await wrapper.get('input[value=strong]').trigger('change')
    await wrapper.get('select').setValue('photo')
    expect([strength(), wrapper.text().includes('已按类型选好')]).toEqual(['strong', false])
  })

  it('is one press away from the next photo when it comes from the camera', async () => {
    const wrapper = show({ isCamera: true })
    await press(wrapper, '留下，再拍一张')
    expect(wrapper.emitted('keep')?.[0]?.[2]).toBe(true)
    expect(show().text()).not.toContain('再拍一张')
  })

  it('attaches time and place only when that is wanted', async () => {
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition: (found: PositionCallback) => found(Object({ coords: { latitude: 31.2300004, longitude: 121.47, accuracy: 17.6 } })) } })
    const wrapper = show({ wantsMoment: true })
    await wrapper.get('form').trigger('submit')
    expect(wrapper.emitted('keep')?.[0]?.[0]).toEqual({ ...PIECE, takenAt: '2024-03-05T08:00:00.000Z', position: { latitude: 31.23, longitude: 121.47, accuracy: 18 } })
  })

  it('refuses what the browser cannot show, and offers to keep it as a file', async () => {
    const wrapper = show()
    await wrapper.get('img').trigger('error')
    expect(wrapper.get('[role=alert]').text()).toContain('“IMG_1.jpg”读不成图片')
    await press(wrapper, '作为文件保留')
    await press(wrapper, '不要这张')
    expect([wrapper.emitted('asDocument'), wrapper.emitted('reject')]).toEqual([[[]], [[]]])
  })

  it('shows name and size of a document, and nothing of photos', () => {
    const wrapper = show({ first: { file: new File(['x'.repeat(2048)], '表.xlsx'), as: 'document' }, rest: 2 })
    expect(wrapper.text()).toContain('表.xlsx 2.0 KB')
    expect(wrapper.text()).toContain('后面还有 2 个')
    expect([wrapper.find('img').exists(), wrapper.find('input[type=checkbox]').exists()]).toEqual([false, false])
  })

  it('is not lost by a stray press or by Escape', async () => {
    const wrapper = show()
    const dialog = wrapper.get<HTMLDialogElement>('dialog')
    await dialog.trigger('click')
    dialog.element.close()
    await until(() => expect(dialog.element.open).toBe(true))
    expect(wrapper.emitted('reject')).toBeUndefined()
  })

  it('has the browser ask before the page goes away', () => {
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true })
      window.dispatchEvent(event)
      return event.defaultPrevented
    }
    const wrapper = show()
    expect(leave()).toBe(true)
    wrapper.unmount()
    expect(leave()).toBe(false)
  })

  it('is accessible', async () => {
    await expectAccessible(show({ isCamera: true, rest: 1 }).element)
  })
})

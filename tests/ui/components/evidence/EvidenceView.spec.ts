import EvidenceView from '@/components/evidence/EvidenceView.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { ATTACHMENT, buildPiece, SHA } from './buildEvidence'

const show = (address?: string | null, more: Record<string, unknown> = {}) => mount(EvidenceView, { props: { piece: buildPiece(), attachment: ATTACHMENT, address, ...more }, ...surroundings() })
const SHEET = { ...ATTACHMENT, name: '表.xlsx', mediaType: 'application/vnd.ms-excel' }

describe('EvidenceView', () => {
  it('asks for a picture, shows it, and says when it is no longer looked at', async () => {
    const leave = vi.fn()
    const wrapper = show(undefined, { onLeave: leave })
    expect(wrapper.emitted('open')).toEqual([[]])
    expect(wrapper.text()).toContain('正在读取')
    await wrapper.setProps({ address: 'blob:x' })
    expect(wrapper.get('img').attributes()).toMatchObject({ src: 'blob:x', alt: '看板' })
    wrapper.unmount()
    expect(leave).toHaveBeenCalledOnce()
  })

  it('fits the window, or shows it in its own size', async () => {
    const wrapper = show('blob:x')
    const button = wrapper.findAll('footer button')[0]
    expect([button?.text(), wrapper.get('.frame').classes()]).toEqual(['原始大小', ['frame']])
    await button?.trigger('click')
    expect([button?.text(), wrapper.get('.frame').classes(), wrapper.get('.frame').attributes('tabindex')]).toEqual(['适合窗口', ['frame', 'actual'], '0'])
  })

  it('reads nothing of a document before it is downloaded', async () => {
    const wrapper = show(undefined, { attachment: SHEET })
    expect(wrapper.emitted('open')).toBeUndefined()
    expect(wrapper.text()).toContain('请下载后打开')
    await wrapper.get('footer .main').trigger('click')
    expect(wrapper.get('footer .main').text()).toBe('下载 表.xlsx（380 KB）')
    expect(wrapper.emitted('download')).toEqual([[]])
  })

  it('says when the bytes are not here', () => {
    const wrapper = show(null)
    expect(wrapper.text()).toContain('附件不在本机')
    expect(wrapper.get<HTMLButtonElement>('footer .main').element.disabled).toBe(true)
  })

  it('offers a picture that this browser cannot show as a download', async () => {
    const wrapper = show('blob:x')
    await wrapper.get('img').trigger('error')
    expect(wrapper.text()).toContain('请下载后打开')
  })

  it('tells when and where it was taken and recorded, and its hash', () => {
    const wrapper = show('blob:x', { piece: buildPiece({ takenAt: '2024-03-04T08:00:00Z', position: { latitude: 31.23, longitude: 121.47 }, by: '王工' }) })
    expect(wrapper.text()).toMatch(/拍于 2024年3月4日.*纬度 31.23，经度 121.47.*王工 于 2024年3月5日.* 记录/)
    expect(wrapper.text()).toContain(`SHA-256 ${SHA}`)
    expect(show('blob:x', { piece: buildPiece({ at: undefined }) }).text()).not.toContain('记录')
  })

  it('is accessible', async () => {
    await expectAccessible(show('blob:x').element)
  })
})

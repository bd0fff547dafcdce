import EvidenceCapture from '@/components/evidence/EvidenceCapture.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { buildPicture } from '../../stubPictures'
import { surroundings } from '../../surroundings'
import { CHOICES, NEW } from './buildEvidence'

const show = (more: Record<string, unknown> = {}) => mount(EvidenceCapture, { props: { indicator: 'scenario-1', choices: CHOICES, wantsMoment: false, ...more }, ...surroundings() })
type Wrapper = ReturnType<typeof show>

/** Picks files as a person does in the dialog of the system. */
async function pick(wrapper: Wrapper, name: '拍照' | '选图片' | '选文件', ...files: File[]) {
  const input = wrapper.get<HTMLInputElement>(`input[aria-label="${name}"]`)
  Object.defineProperty(input.element, 'files', { configurable: true, value: files })
  await input.trigger('change')
}
const names = (wrapper: Wrapper) => wrapper.findAll('.ways button').map(button => button.text())
const press = (wrapper: Wrapper, name: string) => wrapper.findAll('button').find(button => button.text() === name)?.trigger('click')

describe('EvidenceCapture', () => {
  it('offers the camera, a picture, a file and words', () => {
    const wrapper = show()
    expect(names(wrapper)).toEqual(['拍照', '选图片', '选文件', '写一条'])
    expect(wrapper.get('input[aria-label="拍照"]').attributes()).toMatchObject({ accept: 'image/*', capture: 'environment' })
    expect(wrapper.get('input[aria-label="选文件"]').attributes('accept')).toBeUndefined()
    expect(names(show({ isPhotoOnly: true }))).toEqual(['拍照', '选图片'])
  })

  it('opens the dialog of the system for each', async () => {
    const wrapper = show()
    const clicked: (string | null)[] = []
    vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) { clicked.push(this.getAttribute('aria-label')) })
    for (const name of ['拍照', '选图片', '选文件']) await press(wrapper, name)
    expect(clicked).toEqual(['拍照', '选图片', '选文件'])
  })

  it('names a photo after the indicator and the time, and hands it on', async () => {
    const wrapper = show()
    const file = buildPicture()
    await pick(wrapper, '选图片', file)
    await wrapper.get('form').trigger('submit')
    expect(wrapper.emitted('keep')).toEqual([[{ ...NEW, title: expect.stringMatching(/^数字画图 \d{4}年/) }, { file, as: 'photo', turns: 0 }]])
    expect(wrapper.find('dialog').exists()).toBe(false)
  })

  it('names a document after its file', async () => {
    const wrapper = show()
    await pick(wrapper, '选文件', new File(['x'], '九月排程.xlsx'))
    await wrapper.get('form').trigger('submit')
    expect(wrapper.emitted('keep')?.[0]?.[0]).toMatchObject({ kind: 'document', title: '九月排程', strength: 'fair' })
  })

  it('takes several files one after the other', async () => {
    const wrapper = show()
    await pick(wrapper, '选文件', new File(['x'], '一.txt'), new File(['y'], '二.txt'))
    expect(wrapper.text()).toContain('后面还有 1 个')
    await wrapper.get('form').trigger('submit')
    await press(wrapper, '不要这个文件')
    expect(wrapper.emitted('keep')?.map(([piece]) => Reflect.get(Object(piece), 'title'))).toEqual(['一'])
    expect(wrapper.find('dialog').exists()).toBe(false)
  })

  it('goes back to the camera at once when another photo is wanted', async () => {
    const wrapper = show()
    const click = vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(() => undefined)
    await pick(wrapper, '拍照', buildPicture())
    await press(wrapper, '留下，再拍一张')
    expect([click.mock.calls.length, wrapper.emitted('keep')?.length]).toEqual([1, 1])
  })

  it('refuses by size before anything is read, and takes the rest', async () => {
    const wrapper = show()
    const film = new File(['x'], 'film.mp4')
    Object.defineProperties(film, { size: { value: 25 * 1024 ** 2 }, arrayBuffer: { value: () => { throw new Error('It was read.') } } })
    await pick(wrapper, '选文件', film, new File([], '空.txt'), new File(['x'], '一.txt'))
    expect(wrapper.findAll('.capture > [role=alert] p').map(line => line.text())).toEqual([expect.stringContaining('“film.mp4”有 25.0 MB'), expect.stringContaining('“空.txt”是空文件')])
    expect(wrapper.get('dialog').text()).toContain('一.txt')
    await pick(wrapper, '选文件')
    expect(wrapper.find('.capture > [role=alert]').exists()).toBe(false)
  })

  it('keeps what is no picture as a document when that is wanted', async () => {
    const wrapper = show()
    await pick(wrapper, '选图片', new File(['HEIC'], 'IMG_1.HEIC'))
    await wrapper.get('dialog img').trigger('error')
    await press(wrapper, '作为文件保留')
    await wrapper.get('form').trigger('submit')
    expect(wrapper.emitted('keep')?.[0]).toMatchObject([{ kind: 'document', title: 'IMG_1' }, { as: 'document' }])
  })

  it('says when a photo went without its place', async () => {
    const wrapper = show({ wantsMoment: true })
    await pick(wrapper, '选图片', buildPicture())
    await wrapper.get('form').trigger('submit')
    expect(wrapper.text()).toContain('刚才那张照片没有带位置')
  })

  it('keeps what is typed as a draft of its own indicator, and goes on with it later', async () => {
    const wrapper = show()
    await press(wrapper, '写一条')
    await wrapper.get('dialog input[maxlength="300"]').setValue('九月排程')
    expect(wrapper.emitted('draft')).toEqual([['evidence-title/scenario-1', '九月排程']])
    const later = show({ drafts: { 'evidence-title/scenario-1': '九月排程', 'evidence-place/scenario-3': '别处' } })
    await press(later, '接着写“九月排程”')
    await later.get('form').trigger('submit')
    expect(later.emitted('keep')).toMatchObject([[{ title: '九月排程' }]])
    expect(later.emitted('draft')).toContainEqual(['evidence-title/scenario-1', null])
    expect(later.find('dialog').exists()).toBe(false)
  })

  it('gives a draft up when that is wanted', async () => {
    const wrapper = show({ drafts: { 'evidence-text/scenario-1': '插单' } })
    expect(names(wrapper)).toEqual(['拍照', '选图片', '选文件', '接着写那一条', '不写了'])
    await press(wrapper, '不写了')
    expect(wrapper.emitted('draft')).toContainEqual(['evidence-text/scenario-1', null])
  })

  it('is accessible', async () => {
    await expectAccessible(show({ drafts: { 'evidence-text/scenario-1': '插单' } }).element)
  })
})

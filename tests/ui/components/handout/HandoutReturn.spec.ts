import type { ReturnState } from '@/components/handout/HandoutReturn.vue'
import HandoutReturn from '@/components/handout/HandoutReturn.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const OPEN = [{ id: 'scenario-2', title: { zh: '虚拟试验', en: 'Virtual test' } }]
const PHOTO = { name: '看板.jpg', mediaType: 'image/jpeg', bytes: 1.5 * 1024 * 1024, sha256: 'a'.repeat(64) }
const show = (state: ReturnState = { is: 'idle' }, open = OPEN, attached = [PHOTO], from: string | undefined = '李经理') =>
  mount(HandoutReturn, { props: { questions: 3, open, attached, from, state }, ...surroundings() })
const button = (wrapper: ReturnType<typeof show>, text: string) => wrapper.findAll('button').find(entry => entry.text() === text) ?? wrapper.get('nothing')

describe('HandoutReturn', () => {
  it('lists what is still open, and goes there', async () => {
    const wrapper = show()
    expect(wrapper.get('.content').text()).toMatch(/还有 1 项没答。.*2 虚拟试验/s)
    await button(wrapper, '2 虚拟试验').trigger('click')
    expect(wrapper.emitted('go')).toEqual([['scenario-2']])
  })

  it('says what to do once all is answered', () => {
    expect(show({ is: 'idle' }, []).get('.content').text()).toContain('3 项都答了。存成文件，发还给李经理。')
  })

  it('says what goes along', () => {
    expect(show().get('.content').text()).toContain('1 个附件会一起放进文件，共 1.5 MB。')
    expect(show({ is: 'idle' }, OPEN, []).get('.content').text()).not.toContain('附件')
  })

  it('saves when asked to, and not twice at once', async () => {
    const wrapper = show()
    await button(wrapper, '存成答复文件').trigger('click')
    expect(wrapper.emitted('save')).toEqual([[]])
    expect(button(show({ is: 'busy' }), '正在写文件…').attributes('disabled')).toBeDefined()
  })

  it('says where the file is and what to do with it', () => {
    const wrapper = show({ is: 'saved', file: '测试.assessment.zip' })
    expect(wrapper.get('[role=status]').text()).toMatch(/已存为 测试\.assessment\.zip。请把它发还给李经理。/)
    expect(wrapper.text()).not.toContain('存成答复文件')
  })

  it('says why it could not be written', () => {
    const wrapper = show({ is: 'refused', error: { code: 'return/too-large', path: '', facts: { megabytes: 400, most: 300 } } })
    expect(wrapper.get('[role=alert]').text()).toMatch(/有 400 MB，超过 300 MB。.*return\/too-large/s)
    expect(button(wrapper, '存成答复文件').attributes('disabled')).toBeUndefined()
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})

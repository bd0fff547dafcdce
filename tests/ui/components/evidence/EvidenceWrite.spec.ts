import EvidenceWrite from '@/components/evidence/EvidenceWrite.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { CHOICES } from './buildEvidence'

const show = (draft: Record<string, string> = {}) => mount(EvidenceWrite, { props: { here: 'scenario-1', title: '数字画图 2024年3月5日', choices: CHOICES, draft }, ...surroundings() })
const add = (wrapper: ReturnType<typeof show>) => wrapper.get('form').trigger('submit')

describe('EvidenceWrite', () => {
  it('adds a talk, named by itself where nobody names it', async () => {
    const wrapper = show()
    await wrapper.get('select').setValue('interview')
    await wrapper.get('textarea').setValue(' 插单靠电话 ')
    await add(wrapper)
    expect(wrapper.emitted('add')).toEqual([[{ indicators: ['scenario-1'], kind: 'interview', title: '数字画图 2024年3月5日', strength: 'weak', text: '插单靠电话', date: undefined }]])
  })

  it('adds a record under the title given', async () => {
    const wrapper = show()
    await wrapper.get('input[maxlength="300"]').setValue(' 发布记录 ')
    await add(wrapper)
    expect(wrapper.emitted('add')?.[0]?.[0]).toMatchObject({ kind: 'system-record', title: '发布记录', strength: 'fair' })
  })

  it('adds nothing where nothing is said', async () => {
    const wrapper = show()
    await wrapper.get('input[maxlength="300"]').setValue('  ')
    expect(wrapper.get<HTMLButtonElement>('.button.main').element.disabled).toBe(true)
    await add(wrapper)
    expect(wrapper.emitted('add')).toBeUndefined()
  })

  it('hands every letter on as a draft', async () => {
    const wrapper = show()
    await wrapper.get('input[maxlength="300"]').setValue('九')
    await wrapper.get('select').setValue('link')
    await wrapper.get('input[value=strong]').trigger('change')
    expect(wrapper.emitted('draft')).toEqual([[{ title: '九' }], [{ kind: 'link' }], [{ strength: 'strong' }]])
  })

  it('goes on with what was typed before', async () => {
    const wrapper = show({ title: '九月排程', kind: 'link', place: 'https://mes.local', strength: 'strong', date: '2024-03-05' })
    await add(wrapper)
    expect(wrapper.emitted('add')).toEqual([[{ indicators: ['scenario-1'], kind: 'link', title: '九月排程', strength: 'strong', place: 'https://mes.local', date: '2024-03-05' }]])
  })

  it('closes without losing a draft', async () => {
    const wrapper = show({ title: '九月' })
    await wrapper.findAll('footer button')[0]?.trigger('click')
    expect([wrapper.emitted('close'), wrapper.emitted('draft')]).toEqual([[[]], undefined])
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})

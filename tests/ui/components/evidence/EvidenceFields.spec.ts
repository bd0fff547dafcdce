import EvidenceFields from '@/components/evidence/EvidenceFields.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { buildPiece, CHOICES } from './buildEvidence'

const show = (more: Record<string, unknown> = {}) => mount(EvidenceFields, { props: { piece: buildPiece(), here: 'scenario-1', choices: CHOICES, ...more }, ...surroundings() })
const labels = (wrapper: ReturnType<typeof show>) => wrapper.findAll('label').map(label => label.text())

describe('EvidenceFields', () => {
  it('hands on what is said about a piece, part by part', async () => {
    const wrapper = show()
    await wrapper.get('select').setValue('document')
    await wrapper.get('input[maxlength="300"]').setValue('九月看板')
    await wrapper.get('input[value=fair]').trigger('change')
    await wrapper.get('input[type=date]').setValue('2024-03-05')
    await wrapper.get('textarea').setValue('停机三次')
    await wrapper.get('input[type=search]').setValue('排产')
    await wrapper.get('.hits button').trigger('click')
    expect(wrapper.emitted('change')).toEqual([
      [{ kind: 'document' }], [{ title: '九月看板' }], [{ strength: 'fair' }], [{ date: '2024-03-05' }], [{ text: '停机三次' }], [{ indicators: ['scenario-1', 'scenario-3'] }],
    ])
  })

  it('takes an emptied text or date away', async () => {
    const wrapper = show({ piece: buildPiece({ place: '夹板', date: '2024-03-05' }) })
    await wrapper.findAll('input[maxlength="300"]')[1]?.setValue('')
    await wrapper.get('input[type=date]').setValue('')
    expect(wrapper.emitted('change')).toEqual([[{ place: undefined }], [{ date: undefined }]])
  })

  it('asks for what fits the kind', () => {
    expect(labels(show())).toContain('放在哪里')
    expect(labels(show({ piece: buildPiece({ kind: 'link' }) }))).toContain('网址')
    expect(labels(show({ piece: buildPiece({ kind: 'interview' }) }))).toContain('谁说了什么')
    expect(labels(show({ piece: buildPiece({ kind: 'interview' }) }))).not.toContain('说明')
  })

  it('folds away what is seldom needed', () => {
    expect(show().find('details').exists()).toBe(false)
    const short = show({ isShort: true })
    expect(short.get('summary').text()).toBe('类型、日期、说明、其他指标')
    expect(short.get('details').findAll('label').map(label => label.text())).toEqual(['类型', '放在哪里', '是哪一天的', '说明', '还支持哪些指标'])
  })

  it('offers a title where none is needed', async () => {
    const wrapper = show({ piece: buildPiece({ title: '甲' }), titleHint: '数字画图 2024年3月5日' })
    const title = wrapper.get('input[maxlength="300"]')
    expect(title.attributes('placeholder')).toBe('数字画图 2024年3月5日')
    await title.setValue('')
    expect(wrapper.emitted('change')).toEqual([[{ title: '' }]])
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
    await expectAccessible(show({ isShort: true, isSuggested: true }).element)
  })
})

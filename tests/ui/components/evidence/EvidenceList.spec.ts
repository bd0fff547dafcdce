import EvidenceList from '@/components/evidence/EvidenceList.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { stubSight } from '../../stubPictures'
import { surroundings } from '../../surroundings'
import { ATTACHMENT, buildPiece, buildShown, CHOICES, NEW, SHA } from './buildEvidence'

const { show: scroll } = stubSight()
const refused = { id: 'w2', piece: NEW, picked: { file: new File(['x'], 'a.heic'), as: 'photo' as const, turns: 0 as const }, refusal: { code: 'evidence/not-a-picture' as const, facts: { name: 'a.heic' } } }
const working = { ...refused, id: 'w1', refusal: null }
const show = (shown = buildShown()) => mount(EvidenceList, { props: { indicator: 'scenario-1', shown, choices: CHOICES }, ...surroundings() })
const ALL = buildShown({ pieces: [buildPiece({ indicators: ['scenario-1', 'scenario-2', 'gone'] }), buildPiece({ id: 'e2', title: '谈话', kind: 'interview', attachment: undefined })], storing: new Set(['e1']), adding: [working, refused], previews: { [SHA]: 'blob:x' } })

describe('EvidenceList', () => {
  it('is not there while there is nothing', () => {
    expect(show().find('ul').exists()).toBe(false)
  })

  it('shows every piece, with its picture and what else it supports', () => {
    const wrapper = show(ALL)
    expect(wrapper.findAll('li')).toHaveLength(4)
    expect(wrapper.get('img').attributes('src')).toBe('blob:x')
    expect(wrapper.text()).toContain('也支持：2 虚拟试验、gone')
    expect(wrapper.text()).toContain('正在存入磁盘')
  })

  it('shows what is being made ready', () => {
    expect(show(buildShown({ adding: [working] })).get('[role=status]').text()).toContain('正在处理“看板”')
  })

  it('says why a file was refused, and offers what can be done', async () => {
    const wrapper = show(buildShown({ adding: [refused] }))
    expect(wrapper.get('[role=alert]').text()).toContain('“a.heic”读不成图片')
    for (const button of wrapper.findAll('[role=alert] button')) await button.trigger('click')
    expect([wrapper.emitted('keepAsDocument'), wrapper.emitted('forget')]).toEqual([[['w2']], [['w2']]])
  })

  it('offers no document where the file cannot be read at all', () => {
    const wrapper = show(buildShown({ adding: [{ ...refused, refusal: { code: 'evidence/not-read', facts: { name: 'a' } } }] }))
    expect(wrapper.findAll('button').map(button => button.text())).toEqual(['不要了'])
  })

  it('hands on which piece is meant', async () => {
    const wrapper = show(ALL)
    scroll()
    for (const label of ['查看 看板', '修改 谈话', '移除 谈话']) await wrapper.get(`[aria-label="${label}"]`).trigger('click')
    expect(wrapper.emitted()).toMatchObject({ see: [[ATTACHMENT]], look: [[{ id: 'e1' }]], change: [[{ id: 'e2' }]], drop: [[{ id: 'e2' }]] })
  })

  it('is accessible', async () => {
    await expectAccessible(show(ALL).element)
  })
})

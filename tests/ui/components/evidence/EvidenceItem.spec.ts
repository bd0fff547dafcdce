import EvidenceItem from '@/components/evidence/EvidenceItem.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { stubSight } from '../../stubPictures'
import { surroundings } from '../../surroundings'
import { buildPiece } from './buildEvidence'

const { show: scroll } = stubSight()
const show = (more: Record<string, unknown> = {}, language: 'zh' | 'en' = 'zh') => mount(EvidenceItem, { props: { piece: buildPiece(), also: [], ...more }, ...surroundings(language) })

describe('EvidenceItem', () => {
  it('says what the piece is and how much it proves', () => {
    const wrapper = show({ piece: buildPiece({ place: '夹板', date: '2024-03-05', text: '停机三次' }) })
    expect(wrapper.text()).toContain('照片 · 说服力弱 · 2024-03-05 · 夹板 · 380 KB')
    expect(wrapper.text()).toContain('停机三次')
    expect(show({}, 'en').text()).toContain('Photo · Weak evidence · 380 KB')
  })

  it('leaves out what is not known', () => {
    expect(show({ piece: buildPiece({ kind: 'interview', strength: undefined, attachment: undefined }) }).get('.what').text()).toBe('看板访谈')
  })

  it('says what else it supports', () => {
    expect(show({ also: ['2 虚拟试验', '3 智能排产'] }).text()).toContain('也支持：2 虚拟试验、3 智能排产')
  })

  it('says while it is being written', () => {
    expect(show({ isStoring: true }).get('[role=status]').text()).toContain('正在存入磁盘')
  })

  it('asks for what its buttons say', async () => {
    const wrapper = show()
    scroll()
    for (const name of ['查看', '修改', '移除']) await wrapper.get(`button[aria-label="${name} 看板"]`).trigger('click')
    expect(Object.keys(wrapper.emitted()).filter(name => ['see', 'look', 'change', 'drop'].includes(name))).toEqual(['see', 'look', 'change', 'drop'])
  })

  it('has nothing to look at without an attachment', () => {
    expect(show({ piece: buildPiece({ attachment: undefined }) }).find('.look').exists()).toBe(false)
  })

  it('links an address that a browser opens as a page, and no other', () => {
    const link = (place: string) => show({ piece: buildPiece({ kind: 'link', place, attachment: undefined }) })
    expect(link('https://mes.local/a').get('a').attributes()).toMatchObject({ href: 'https://mes.local/a', rel: 'noopener noreferrer', target: '_blank' })
    for (const place of ['javascript:alert(1)', 'data:text/html,x', 'file:///c:/x', '公司网盘']) {
      expect(link(place).find('a').exists()).toBe(false)
      expect(link(place).text()).toContain(place)
    }
  })

  it('is accessible', async () => {
    const wrapper = mount({ components: { EvidenceItem }, setup: () => ({ piece: buildPiece({ text: '停机三次' }) }), template: '<ul><EvidenceItem :piece="piece" :also="[\'2 虚拟试验\']" is-storing /></ul>' }, surroundings())
    await expectAccessible(wrapper.element)
  })
})

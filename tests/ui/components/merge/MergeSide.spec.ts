import type { OfferSide } from '@/components/merge/describeOffer'
import MergeSide from '@/components/merge/MergeSide.vue'
import type { Offer } from '@/domain/merge/Offer'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { evidence } from '../../../unit/domain/buildAssessment'
import { readIndicator } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const RATED: Offer = {
  key: 'rating/scenario-1/self', of: 'rating', indicator: 'scenario-1', source: 'self',
  base: { notApplicable: '来图加工' }, mine: null, theirs: { step: 5, by: '王工', at: '2024-03-02T08:00:00Z', why: '看过系统' },
}
const SHOWN: Offer = {
  key: 'evidence/e', of: 'evidence', id: 'e', base: null, mine: null,
  theirs: { ...evidence(['scenario-1'], { kind: 'photo', title: '看板', place: '一车间', text: '当班可见', by: '王工' }), indicators: ['scenario-1'], attachment: { name: '看板.jpg', mediaType: 'image/jpeg', bytes: 9, sha256: 'a'.repeat(64) } },
}
const show = (side: OfferSide = 'theirs', offer: Offer = RATED, count?: number) => mount(MergeSide, { props: { offer, side, indicator: readIndicator(), evidence: count }, ...surroundings() })

describe('MergeSide', () => {
  it('says the level, what it means, why, who said it when, and what supports it', () => {
    expect(show('theirs', RATED, 2).text()).toMatch(/^3 级 · 局部\s*第3种图纸\s*理由：看过系统\s*王工 · 2024年3月2日.*佐证 2 件$/)
    expect(show('theirs', RATED, 0).text()).toContain('没有佐证')
  })

  it('gives the reason of not applicable', () => {
    expect(show('base').text()).toMatch(/^不适用\s*理由：来图加工$/)
  })

  it('says that there is nothing', () => {
    expect(show('mine', RATED, 2).text()).toBe('没有')
  })

  it('shows a piece of evidence with its place, its words and its file', () => {
    expect(show('theirs', SHOWN).text()).toMatch(/照片 看板\s*一车间 · 当班可见 · 看板\.jpg\s*王工/)
  })

  it('is accessible', async () => {
    await expectAccessible(show('theirs', RATED, 1).element)
  })
})

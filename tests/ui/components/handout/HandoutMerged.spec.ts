import HandoutMerged from '@/components/handout/HandoutMerged.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { buildMerge, rate } from '../../../unit/domain/merge/buildReturn'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const MERGES = [buildMerge({ changes: [rate('scenario-1', 4), rate('scenario-2', 4)], declined: [rate('scenario-3', 1)] }, 'm2'), { ...buildMerge({ changes: [], declined: [] }, 'm1'), from: undefined }]
const show = () => mount(HandoutMerged, { props: { merges: MERGES }, ...surroundings() })

describe('HandoutMerged', () => {
  it('says who gave back when, and what was taken', () => {
    const [first, second] = show().findAll('li').map(item => item.text())
    expect(first).toMatch(/王工.*2024年3月5日.*采纳 2 处，未采纳 1 处/)
    expect(second).toMatch(/未署名/)
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})

import MergeEffect from '@/components/merge/MergeEffect.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { ALL, FEW, MOST, report } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (before = MOST, after = ALL) => mount(MergeEffect, { props: { effects: [{ before: report(before), after: report(after) }] }, ...surroundings() })
const cells = (wrapper: ReturnType<typeof show>) => wrapper.findAll('tbody th, tbody td').map(cell => cell.text())

describe('MergeEffect', () => {
  it('says grade, score and progress before and after', () => {
    expect(cells(show())).toEqual(['小标准', '第 2 档 · 36.00 分已答 3/5', '第 2 档 · 31.00 分已答 4/4'])
  })

  it('says where there is no score yet', () => {
    expect(cells(show(FEW))[1]).toBe('未到给分已答 1/5')
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})

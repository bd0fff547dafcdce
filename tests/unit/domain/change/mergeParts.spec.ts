import { mergeParts } from '@/domain/change/mergeParts'
import { describe, expect, it } from 'vitest'

const BASE = { title: '排产', progress: 10, owner: '王' }

describe('mergeParts', () => {
  it('changes the members that were changed, and keeps what stands there otherwise', () => {
    expect(mergeParts(BASE, { ...BASE, owner: '王工' }, { ...BASE, progress: 60, note: '待料' })).toEqual({ title: '排产', progress: 60, owner: '王工', note: '待料' })
  })

  it('takes a member away, and lets the later of two changes of one stand', () => {
    expect(mergeParts(BASE, { title: '排产', progress: 20 }, { ...BASE, progress: 60 })).toEqual({ title: '排产', progress: 20 })
  })

  it('replaces what is no object on any side', () => {
    expect([mergeParts(null, BASE, { title: '别的' }), mergeParts(BASE, null, { ...BASE, progress: 60 }), mergeParts(BASE, { ...BASE, progress: 5 }, null), mergeParts(3, 4, 5), mergeParts([1], [2], [3])])
      .toEqual([BASE, null, { ...BASE, progress: 5 }, 4, [2]])
  })
})

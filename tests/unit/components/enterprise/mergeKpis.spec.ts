import { mergeKpis } from '@/components/enterprise/mergeKpis'
import { describe, expect, it } from 'vitest'

describe('mergeKpis', () => {
  it('puts figures in and takes figures out', () => {
    expect(mergeKpis({ oee: 60, yield: 99 }, { oee: undefined, cycle: 3 })).toEqual({ yield: 99, cycle: 3 })
  })

  it('starts a record, and leaves none when the last figure goes', () => {
    expect(mergeKpis(undefined, { oee: 1 })).toEqual({ oee: 1 })
    expect(mergeKpis({ oee: 60 }, { oee: undefined })).toBeUndefined()
  })
})

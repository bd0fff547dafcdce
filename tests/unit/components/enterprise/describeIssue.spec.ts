import { describeIssue } from '@/components/enterprise/describeIssue'
import { describe, expect, it } from 'vitest'

describe('describeIssue', () => {
  it('gives the code and its facts', () => {
    expect(describeIssue('zh', { field: 'staff', code: 'enterprise/missing-staff', severity: 'missing', facts: {} })).toEqual(['enterprise/missing-staff', {}])
  })

  it('names a district instead of its code', () => {
    const issue = { field: 'street', code: 'enterprise/street-outside-district', severity: 'warning', facts: { street: '安亭镇', district: '310115' } } as const
    expect(describeIssue('zh', issue)[1]).toEqual({ street: '安亭镇', district: '浦东新区' })
    expect(describeIssue('en', issue)[1]).toEqual({ street: '安亭镇', district: 'Pudong New Area' })
  })
})

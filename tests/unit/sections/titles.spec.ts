import { nameNodes } from '@/sections/titles'
import { describe, expect, it } from 'vitest'
import { report } from '../../ui/buildCase'
import { EN, ZH } from './buildOutline'

describe('nameNodes', () => {
  it('names branches, indicators and the whole in the language of the voice', () => {
    expect(['make', 'scenario-3', 'total'].map(nameNodes(report(), ZH))).toEqual(['制造', '智能排产', '小标准'])
    expect(['make', 'scenario-3', 'total'].map(nameNodes(report(), EN))).toEqual(['Making', 'Scheduling', 'Small standard'])
  })

  it('leaves the id of what the report does not hold', () => {
    expect(nameNodes(report(), ZH)('retired-3')).toBe('retired-3')
  })
})

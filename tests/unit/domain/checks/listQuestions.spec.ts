import { keyOfCheck } from '@/domain/checks/Check'
import { listQuestions } from '@/domain/checks/listQuestions'
import { describe, expect, it } from 'vitest'
import { check } from './buildCheckCase'

const CHECKS = check({ diagnose: 8, monitor: 2 })
const [first] = CHECKS
const key = first ? keyOfCheck(first) : ''
const stem = key.split('@')[0] ?? ''

describe('listQuestions', () => {
  it('finds the reply that holds for the ratings', () => {
    expect(listQuestions(CHECKS, { [key]: { text: '核对过' } })[0]).toMatchObject({ key, reply: { text: '核对过' }, earlier: null })
  })

  it('finds the last reply for other ratings, which does not count any more', () => {
    const replies = { [`${stem}@old`]: { text: '旧', at: '2026-01-01T00:00:00Z' }, [`${stem}@older`]: { text: '更旧', at: '2025-01-01T00:00:00Z' }, 'other/x@1': { text: '别的' } }
    expect(listQuestions(CHECKS, replies)[0]).toMatchObject({ reply: null, earlier: { text: '旧' } })
  })

  it('is open without a reply', () => {
    expect(listQuestions(CHECKS)[0]).toMatchObject({ reply: null, earlier: null })
  })
})

import { describeGate } from '@/messages/words/describeGate'
import type { Gate } from '@/domain/rubric/Gate'
import type { GateReport } from '@/domain/report/Report'
import { translate } from '@/messages/translate'
import { describe, expect, it } from 'vitest'

const report = (gate: Gate): GateReport => ({ gate, state: 'closed', value: null, needed: 0, short: [] })
const titleOf = (id: string) => id.toUpperCase()

describe('describeGate', () => {
  it.each<[gate: Gate, text: string]>([
    [{ id: 'g', grade: 3, kind: 'branch-score', branch: 'a', atLeast: 40 }, '“A” at 40 points or more'],
    [{ id: 'g', grade: 3, kind: 'children-score', branch: 'a', atLeast: 12.5 }, 'every part of “A” at 12.5 points or more'],
    [{ id: 'g', grade: 3, kind: 'share', branch: 'total', step: 6, share: 0.5 }, 'at least 50% of the applicable indicators at level 3 throughout'],
    [{ id: 'g', grade: 3, kind: 'share', branch: 'total', step: 5, share: 0.29 }, 'at least 29% of the applicable indicators at level 3, if only in places'],
    [{ id: 'g', grade: 3, kind: 'share', branch: 'a', step: 6, share: 0.5 }, 'at least 50% of the applicable indicators of “A” at level 3 throughout'],
    [{ id: 'g', grade: 3, kind: 'share', branch: 'a', step: 7, share: 0.5 }, 'at least 50% of the applicable indicators of “A” at level 4, if only in places'],
    [{ id: 'g', grade: 3, kind: 'indicator-step', indicator: 'b', step: 4 }, '“B” at level 2 throughout'],
    [{ id: 'g', grade: 3, kind: 'indicator-step', indicator: 'b', step: 1 }, '“B” at level 1, if only in places'],
  ])('says what %j asks for', (gate, text) => {
    expect(translate('en', ...describeGate(report(gate), titleOf))).toBe(text)
  })
})

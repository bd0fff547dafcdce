import type { Rating } from '@/domain/assessment/Answer'
import type { RatingPair } from '@/domain/ratings/compareRatings'
import type { Ref } from 'vue'
import { ref } from 'vue'

/** What was agreed and why, without who and when. */
export type Agreement = { step: number, why: string } | { notApplicable: string, why: string }
type Value = number | 'na'

interface Choice {
  /** Whose rating is taken, or another one; `null` before anything is chosen. */
  chosen: Ref<'self' | 'assessor' | 'other' | null>
  /** The other step, or not applicable. */
  other: Ref<Value | null>
  reason: Ref<string>
  /** What is missing. */
  fault: Ref<'choice' | 'reason' | null>
  /** Chooses by value: one of the two ratings where it is that of one of them. */
  choose: (value: Value) => void
  /** What was chosen; `null` with its fault when something is missing. Without a reason, whose rating was taken is the reason. */
  read: (reasons: Record<'self' | 'assessor', string>) => Agreement | null
}

/** What is being agreed on; it starts from what was agreed before. */
export function useChoice(pair: () => RatingPair, draft: () => string | undefined): Choice {
  const chosen: Choice['chosen'] = ref(null)
  const other: Choice['other'] = ref(null)
  const fault: Choice['fault'] = ref(null)
  const reason = ref(draft() ?? pair().agreed?.why ?? '')
  const { agreed } = pair()
  if (agreed) choose(valueOf(agreed))

  function choose(value: Value) {
    const { self, assessor, leaf } = pair()
    if (value === 'na' && !leaf.indicator.notApplicable.allowed) return
    fault.value = null
    chosen.value = valueOf(assessor) === value ? 'assessor' : valueOf(self) === value ? 'self' : 'other'
    if (chosen.value === 'other') other.value = value
  }

  function read(reasons: Record<'self' | 'assessor', string>): Agreement | null {
    const side = chosen.value
    const why = reason.value.trim()
    fault.value = side === null || (side === 'other' && other.value === null) ? 'choice' : side === 'other' && why === '' ? 'reason' : null
    if (fault.value !== null || side === null) return null
    if (side === 'other') return other.value === 'na' || other.value === null ? { notApplicable: why, why } : { step: other.value, why }
    const rating = pair()[side]
    return { ...'step' in rating ? { step: rating.step } : { notApplicable: rating.notApplicable }, why: why === '' ? reasons[side] : why }
  }

  return { chosen, other, reason, fault, choose, read }
}

const valueOf = (rating: Rating): Value => 'step' in rating ? rating.step : 'na'

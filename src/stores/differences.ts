import type { Rating } from '@/domain/assessment/Answer'
import type { Change } from '@/domain/change/Change'
import { withoutUndefined } from '@/domain/change/withoutUndefined'
import type { RatingPair } from '@/domain/ratings/compareRatings'
import { compareRatings } from '@/domain/ratings/compareRatings'
import { defineStore } from 'pinia'
import { computed } from 'vue'
import { useAssessmentStore } from './assessment'
import { useClock } from './clock'
import { useRaterStore } from './rater'

/** Where the factory and its assessor differ on the open assessment, and what they agree on. */
export const useDifferencesStore = defineStore('differences', () => {
  const store = useAssessmentStore()
  const rater = useRaterStore()
  const clock = useClock()

  const comparison = computed(() => compareRatings(store.standards, store.assessment?.answers ?? {}))
  /** What differs. */
  const differing = computed(() => comparison.value.pairs.filter(({ kind }) => kind !== 'equal'))
  /** What differs and is not agreed yet. */
  const open = computed(() => differing.value.filter(({ agreed }) => !agreed))
  /** What is the same and not agreed yet; what may not be marked not applicable cannot be agreed as that. */
  const openEqual = computed(() => comparison.value.pairs.filter(({ kind, agreed, assessor, leaf }) => kind === 'equal' && !agreed && ('step' in assessor || leaf.indicator.notApplicable.allowed)))

  /** Records what the two agreed on; it counts instead of what each of them said. */
  function settle(indicator: string, rating: Rating) {
    store.rateIndicator(indicator, rating, 'agreed')
  }

  /** Takes back what was agreed; the assessor's rating counts again. */
  function withdraw(indicator: string) {
    store.rateIndicator(indicator, null, 'agreed')
  }

  /** Records all that is the same as agreed, in one step of the history. */
  function settleEqual(why: string) {
    const at = clock.now()
    const by = rater.name === '' ? undefined : rater.name
    store.change(openEqual.value.map(pair => agreeOn(pair, { why, at, by })))
  }

  return { comparison, differing, open, openEqual, settle, withdraw, settleEqual }
})

function agreeOn({ leaf, assessor }: RatingPair, trail: Pick<Rating, 'why' | 'at' | 'by'>): Change {
  const said = 'step' in assessor ? { step: assessor.step } : { notApplicable: assessor.notApplicable }
  return { of: 'rating', indicator: leaf.id, source: 'agreed', before: null, after: withoutUndefined({ ...said, ...trail }) }
}

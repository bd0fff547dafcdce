import { afterPaint } from '@/components/base/afterPaint'
import { useSettled } from '@/components/base/useSettled'
import { seeRatingsOf } from '@/domain/ratings/seeRatingsOf'
import { useAssessmentStore } from '@/stores/assessment'
import { useChecksStore } from '@/stores/checks'
import { useRaterStore } from '@/stores/rater'
import { computed, onMounted, shallowRef } from 'vue'

/**
 * What follows from the answers while they are given: the running result (`report`), the same as whoever rates here may see it (`seen`),
 * and what the ratings leave to ask (`asked`). All come a moment after the answer, the questions not before the page is painted.
 */
export function useRunning() {
  const store = useAssessmentStore()
  const rater = useRaterStore()
  const checks = useChecksStore()
  const isPainted = shallowRef(false)
  onMounted(async () => {
    await afterPaint()
    isPainted.value = true
  })

  const settled = useSettled(() => ({
    report: store.report,
    // An assessor goes by what he himself has rated, and sees no level that another gave.
    seen: store.report && rater.source !== 'self' ? { ...store.report, nodes: seeRatingsOf(rater.source, store.report.nodes, store.assessment?.answers ?? {}) } : store.report,
    asked: isPainted.value ? checks.open : [],
  }), () => store.assessment, [() => store.id, () => store.rubric, () => rater.source, isPainted])
  return { report: computed(() => settled.value.report), seen: computed(() => settled.value.seen), asked: computed(() => settled.value.asked) }
}

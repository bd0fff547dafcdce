import { findChecks } from '@/domain/checks/findChecks'
import type { Question } from '@/domain/checks/listQuestions'
import { listQuestions } from '@/domain/checks/listQuestions'
import { defineStore } from 'pinia'
import { computed } from 'vue'
import { useAssessmentStore } from './assessment'
import { useClock } from './clock'
import { useRubricsStore } from './rubrics'

/** The questions that the ratings raise under the standard on the screen, the most important first. They are looked for when somebody asks. */
export const useChecksStore = defineStore('checks', () => {
  const store = useAssessmentStore()
  const rubrics = useRubricsStore()
  const clock = useClock()

  const questions = computed<Question[]>(() => {
    const { assessment, rubric } = store
    if (!assessment || !rubric) return []
    return listQuestions(findChecks(rubric, assessment, { contradictions: rubrics.bundle?.contradictions ?? [], today: clock.now() }), assessment.replies)
  })
  const open = computed(() => questions.value.filter(({ reply }) => !reply))
  const answered = computed(() => questions.value.filter(({ reply }) => reply))
  return { questions, open, answered }
})

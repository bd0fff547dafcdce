import type { Indicator } from '@/domain/rubric/Indicator'

/** What a check needs to know of the assessment in order to be put into words. */
export interface CheckNames {
  assessmentId: string
  /** Of an indicator or a branch, in the language of the screen. */
  titleOf: (id: string) => string
  indicatorOf: (id: string) => Indicator | undefined
}

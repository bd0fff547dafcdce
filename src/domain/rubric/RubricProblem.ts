/** What `rubric check` and the loading of a rubric can find. Codes are permanent once released. */
export const RUBRIC_PROBLEM_CODES = [
  'rubric/too-large',
  'rubric/too-complex',
  'rubric/not-yaml',
  'rubric/newer-format',
  'rubric/markup',
  'rubric/schema',
  'rubric/missing-weight',
  'rubric/weight-beside-equal',
  'rubric/weight-sum',
  'rubric/no-weight',
  'rubric/repeated-id',
  'rubric/unknown-indicator',
  'rubric/unknown-gate-target',
  'rubric/unknown-standard',
  'rubric/unknown-branch',
  'rubric/unknown-gate',
  'rubric/weights-children',
  'rubric/na-not-allowed',
  'rubric/crosswalk-gap',
  'rubric/unknown-prerequisite',
  'rubric/prerequisite-above-level',
  'rubric/circular-prerequisites',
  'rubric/known-contradiction',
  'rubric/missing-text',
  'rubric/missing-language',
  'rubric/missing-why',
  'rubric/missing-effort',
  'rubric/list-length',
  'rubric/list-languages',
  'rubric/text-length',
  'rubric/hedged-word',
  'rubric/share-word',
  'rubric/repeated-text',
  'rubric/repeated-sentence',
  'rubric/falling-level',
  'rubric/numbers-differ',
  'rubric/names-differ',
  'rubric/unjustified-weight',
  'rubric/unknown-official',
  'rubric/official-name',
  'rubric/official-missing',
  'rubric/official-order',
] as const

export type RubricProblemCode = (typeof RUBRIC_PROBLEM_CODES)[number]

export interface RubricProblem {
  code: RubricProblemCode
  /** A `warning` does not fail the check of a file that is not ours. */
  severity: 'error' | 'warning'
  /** Where in the file, as keys and indexes. */
  path: (string | number)[]
  facts: Record<string, string | number>
}

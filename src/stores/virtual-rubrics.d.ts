declare module 'virtual:rubrics' {
  export const bundle: import('@/domain/rubric/resolveStandard').Bundle
  /** By `keyOfRubric`. */
  export const hashes: Readonly<Record<string, string>>
}

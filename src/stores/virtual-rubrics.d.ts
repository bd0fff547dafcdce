declare module 'virtual:rubrics' {
  export const rubrics: import('@/domain/rubric/Rubric').Rubric[]
}

/** What makes an entry of the history. `screen`: a person at the questionnaire or a form. */
export const ORIGINS = ['screen', 'import', 'merge', 'workbook', 'undo', 'redo', 'restore'] as const
export type Origin = (typeof ORIGINS)[number]

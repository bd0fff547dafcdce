/** The hidden sheet says what a workbook was made from and what stood in it: pairs, then a table. Its layout is permanent once released. */
export const HIDDEN_SHEET = {
  name: 'shuzhen',
  kind: 'shuzhen-workbook',
  formatVersion: 1,
  /** The columns of the table, by which it is found. */
  columns: ['number', 'indicator', 'rating', 'reason', 'note'],
} as const

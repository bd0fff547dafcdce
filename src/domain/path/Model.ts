/** One linear condition on the columns: low ≤ Σ factor·column ≤ high. */
export interface Row {
  low: number
  high: number
  terms: readonly (readonly [column: number, factor: number])[]
}

/** A choice of yes or no for every column, within every row, of the least Σ cost·column. */
export interface Model {
  costs: readonly number[]
  rows: readonly Row[]
  /** A solution is proved when no other one can be better by more than this; 0 when left out. */
  slack?: number
}

export interface Solution {
  columns: readonly boolean[]
  /** Nothing is better than it by more than the slack. */
  isProved: boolean
  /** No solution costs less than this, as far as the solver has come. */
  bound: number
}

/** Finds the best solution; `null` when there is none. */
export type Solve = (model: Model) => Solution | null

/** What is to be reached. */
export interface PathGoal {
  /** 1 to 10, with its cut and every gate up to it. */
  grade?: number
  /** Scores 0–100 that branches have to reach, by branch id. */
  branches?: Readonly<Record<string, number>>
}

/** What may be spent: person-months, or 万元. */
export interface PathBudget { in: 'months' | 'money', most: number }

/** What is kept low: person-months, or 万元. */
export type Measure = PathBudget['in']

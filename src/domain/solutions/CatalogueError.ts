/** Why a file cannot serve as a catalogue of solutions. Codes are permanent once released. */
export const CATALOGUE_ERROR_CODES = ['solutions/too-large', 'solutions/not-utf8', 'solutions/not-read', 'solutions/too-complex', 'solutions/not-a-catalogue', 'solutions/newer-version', 'solutions/schema'] as const

/** What is wrong with a field. */
export const FIELD_FAULTS = ['missing', 'unknown', 'too-little', 'too-much', 'not-listed', 'wrong-kind', 'wrong-form'] as const
export type FieldFault = (typeof FIELD_FAULTS)[number]

export interface CatalogueError { code: (typeof CATALOGUE_ERROR_CODES)[number], facts: Readonly<Record<string, string | number>>, fault?: FieldFault }

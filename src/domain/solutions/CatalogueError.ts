/** Why a file cannot serve as a catalogue of solutions. Codes are permanent once released. */
export const CATALOGUE_ERROR_CODES = ['solutions/too-large', 'solutions/not-utf8', 'solutions/not-read', 'solutions/not-a-catalogue', 'solutions/newer-version', 'solutions/schema'] as const
export interface CatalogueError { code: (typeof CATALOGUE_ERROR_CODES)[number], facts: Readonly<Record<string, string | number>> }

/** Whose rating an answer may hold, the one that counts first. */
export const RATING_SOURCES = ['agreed', 'assessor', 'self'] as const
export type RatingSource = (typeof RATING_SOURCES)[number]

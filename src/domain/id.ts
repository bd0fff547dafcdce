import { z } from 'zod'

/** Permanent ids of rubrics, branches, indicators and gates: lower-case letters, digits and hyphens. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(64)

import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The built app. */
export const DIST = join(ROOT, 'dist')

/** Stamps and reports of the scripts; may be deleted at any time. */
export const CACHE = join(ROOT, '.cache')

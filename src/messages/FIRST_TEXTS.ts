import { shellTexts } from './texts/shellTexts'
import { startTexts } from './texts/startTexts'

/** What the first screen says, before anything else is loaded. */
export const FIRST_TEXTS = { ...shellTexts, ...startTexts }

import { answerKeyToPaint } from './answerKeyToPaint.mjs'
import { firstVisit } from './firstVisit.mjs'
import { refuseBadRubric } from './refuseBadRubric.mjs'
import { switchIndustry } from './switchIndustry.mjs'

/**
 * @typedef {object} Bench
 * @property {string} unit
 * @property {number} target the value may be at most this
 * @property {() => Promise<number>} measure
 */

/** @type {Record<string, Bench>} */
export const BENCHES = {
  'first-visit-js-css': firstVisit,
  'answer-key-to-paint': answerKeyToPaint,
  'switch-industry': switchIndustry,
  'refuse-bad-rubric': refuseBadRubric,
}

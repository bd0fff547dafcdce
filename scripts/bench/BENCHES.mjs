import { answerKey } from './answerKeys.mjs'
import { findPath } from './findPath.mjs'
import { firstVisit } from './firstVisit.mjs'
import { openWithPhotos } from './openWithPhotos.mjs'
import { openPortfolio } from './openPortfolio.mjs'
import { openReport } from './openReport.mjs'
import { refuseBadRubric } from './refuseBadRubric.mjs'
import { switchIndustry } from './switchIndustry.mjs'
import { writeDocument } from './writeDocument.mjs'

/**
 * @typedef {object} Bench
 * @property {string} unit
 * @property {number} target the value may be at most this
 * @property {() => Promise<number>} measure
 */

/** @type {Record<string, Bench>} */
export const BENCHES = {
  'first-visit-js-css': firstVisit,
  'answer-painted': answerKey('shanghai', 'painted', 50),
  'answer-saved': answerKey('shanghai', 'saved', 100),
  'answer-painted-125': answerKey('generated', 'painted', 50),
  'answer-saved-125': answerKey('generated', 'saved', 100),
  'open-with-200-photos': openWithPhotos,
  'report-open': openReport,
  'report-word': writeDocument('Word 文档', 1500),
  'report-excel': writeDocument('Excel 工作簿', 1000),
  'path-to-grade': findPath('grade', 500),
  'path-next-best': findPath('alternative', 5000),
  'path-for-budget': findPath('budget', 5000),
  'switch-industry': switchIndustry,
  'portfolio-500': openPortfolio('link', 500),
  'portfolio-500-reload': openPortfolio('reload', 500),
  'refuse-bad-rubric': refuseBadRubric,
}

import type { LocalText } from '@/domain/LocalText'
import type { Indicator } from '../Indicator'
import type { RubricProblem, RubricProblemCode } from '../RubricProblem'
import { findHedge, findShareWord } from './findHedge'

type Path = RubricProblem['path']

interface Range { zh: [number, number], en: [number, number] }

const RANGES = {
  question: { zh: [15, 100], en: [40, 360] },
  anchor: { zh: [40, 90], en: [80, 420] },
  listItem: { zh: [2, 80], en: [4, 300] },
} satisfies Record<string, Range>

/** Texts that every indicator of our bank has; `id`, `title` and anchors suffice for a file that is not ours. */
const EXPECTED = ['source', 'question', 'scope', 'lookFor', 'evidence', 'kpi', 'askWho', 'where'] as const

/** Problems of the texts of one indicator: missing, too short or long, hedged, counting a share, lists out of step. */
export function checkTexts(indicator: Indicator): RubricProblem[] {
  const problems: RubricProblem[] = []
  const report = (code: RubricProblemCode, path: Path, facts: RubricProblem['facts'] = {}) => {
    problems.push({ code, severity: 'error', path, facts: { id: indicator.id, ...facts } })
  }

  for (const field of EXPECTED) if (indicator[field] === undefined) report('rubric/missing-text', [], { field })
  if (indicator.systems.length === 0) report('rubric/missing-text', [], { field: 'systems' })
  const { allowed, when } = indicator.notApplicable
  if (allowed && when === undefined) report('rubric/missing-text', ['notApplicable'], { field: 'when' })
  for (let level = 1; level <= 5; level++) {
    const effort = indicator.effort.find(entry => entry.level === level)
    if (!effort) report('rubric/missing-effort', ['effort'], { level })
    else if (!effort.because) report('rubric/missing-why', ['effort', indicator.effort.indexOf(effort)])
  }
  indicator.requires.forEach((entry, i) => {
    if (!entry.because) report('rubric/missing-why', ['requires', i])
  })

  const checkLength = (text: LocalText, range: Range, path: Path) => {
    for (const language of ['zh', 'en'] as const) {
      const [least, most] = range[language]
      const length = language === 'zh' ? [...text.zh.replace(/\s/gu, '')].length : text.en.length
      // One plain string serves both languages of a file that is not ours; its English is not measured.
      if (language === 'en' && text.en === text.zh) continue
      if (language === 'en' && /\p{Script=Han}/u.test(text.en)) report('rubric/missing-language', [...path, 'en'], { language: 'en' })
      if (length < least || length > most) report('rubric/text-length', [...path, language], { language, length, least, most })
    }
  }
  if (indicator.question) checkLength(indicator.question, RANGES.question, ['question'])
  indicator.anchors.forEach((anchor, i) => {
    checkLength(anchor, RANGES.anchor, ['anchors', i])
    for (const language of ['zh', 'en'] as const) {
      const hedge = findHedge(anchor[language])
      if (hedge) report('rubric/hedged-word', ['anchors', i, language], { level: i + 1, word: hedge })
      const share = findShareWord(anchor[language])
      if (share) report('rubric/share-word', ['anchors', i, language], { level: i + 1, word: share })
    }
  })
  for (const field of ['lookFor', 'evidence'] as const) {
    const list = indicator[field]
    if (!list) continue
    if (list.zh.length !== list.en.length) report('rubric/list-languages', [field], { field, zh: list.zh.length, en: list.en.length })
    if (list.zh.length < 2 || list.zh.length > 4) report('rubric/list-length', [field], { field, length: list.zh.length })
    list.zh.forEach((zh, i) => checkLength({ zh, en: list.en[i] ?? zh }, RANGES.listItem, [field]))
  }
  return problems
}

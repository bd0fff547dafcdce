import type { Indicator } from '../Indicator'
import type { RubricProblem } from '../RubricProblem'

/** A level says at least this share of what the one below it says; a little shorter is still no less. */
const LEAST = { zh: 0.9, en: 0.85 }

/** Chinese signs without punctuation, or English words. */
function measure(text: string, language: 'zh' | 'en'): number {
  return language === 'zh' ? [...text.replace(/[\p{P}\p{S}\s]/gu, '')].length : text.split(/\s+/u).length
}

/** Anchors that say less than the one below them: a level presumes all lower ones and adds to them. */
export function checkRise({ id, anchors }: Indicator): RubricProblem[] {
  return anchors.flatMap((anchor, i) => (['zh', 'en'] as const).flatMap((language): RubricProblem[] => {
    const below = anchors[i - 1]
    // One plain string serves both languages of a file that is not ours.
    if (!below || (language === 'en' && anchor.en === anchor.zh)) return []
    const length = measure(anchor[language], language)
    const least = Math.ceil(LEAST[language] * measure(below[language], language))
    return length >= least ? [] : [{ code: 'rubric/falling-level', severity: 'error', path: ['anchors', i, language], facts: { id, level: i + 1, language, length, least } }]
  }))
}

import { describeStep } from '@/messages/words/describeStep'
import type { Check, CheckOf, Stated } from '@/domain/checks/Check'
import type { LocalText } from '@/domain/LocalText'
import type { TextKey } from '@/messages/TEXTS'
import type { Facts } from '@/messages/translate'
import type { CheckNames } from '@/messages/words/CheckNames'

export interface CheckWords {
  title: string
  /** Why it looks odd, where the title does not say it. */
  reason: string | null
  /** Ends in a question mark. */
  question: string
}

interface Language {
  t: (key: TextKey, facts?: Facts) => string
  local: (text: LocalText) => string
}

/** A check in words: what stands against what, why, and what to look at or ask. */
export function describeCheck(check: Check, { titleOf, indicatorOf }: Omit<CheckNames, 'assessmentId'>, { t, local }: Language): CheckWords {
  const stepOf = (step: number | null | undefined) => step == null ? t('answer.na') : t(...describeStep(step))
  const percent = (share: number) => Math.round(100 * share)
  const [first] = check.rated
  const last = check.rated[check.rated.length - 1]
  const titleAt = (rated = first) => titleOf(rated?.indicator ?? '')
  const n = check.rated.length
  switch (check.kind) {
    case 'base': return { title: t('checks.base', { low: titleOf(check.low.indicator), step: stepOf(check.low.step), n: check.over.length }), reason: null, question: askForBase(check) }
    case 'pair': return { title: t('checks.pair', { high: titleAt(), highStep: stepOf(first?.step), low: titleAt(last), lowStep: stepOf(last?.step) }), reason: local(check.because), question: local(check.question) }
    case 'fact': return { title: t('checks.fact', { high: titleAt(), step: stepOf(first?.step), stated: describeStated(check.stated) }), reason: local(check.because), question: local(check.question) }
    case 'same': return { title: t('checks.same', { of: check.of, count: check.count, step: stepOf(check.step) }), reason: null, question: t('checks.same.question') }
    case 'run': return { title: t('checks.run', { first: titleAt(), last: titleAt(last), n, step: stepOf(check.step) }), reason: null, question: t('checks.run.question') }
    case 'na-share': return {
      title: t('checks.na-share', { branch: titleOf(check.branch), share: percent(check.share) }), reason: t('checks.na-share.reason', { cap: percent(check.cap) }), question: t('checks.na-share.question'),
    }
    case 'unusual-na': return {
      title: t('checks.unusual-na', { title: titleAt() }), reason: t('checks.unusual-na.reason', { reason: check.reason }),
      question: check.when ? t('checks.unusual-na.question', { when: local(check.when) }) : t('checks.unusual-na.question.plain'),
    }
    case 'unbacked': return { title: t('checks.unbacked', { branch: titleOf(check.branch), n }), reason: null, question: t('checks.unbacked.question') }
    case 'old-evidence': return { title: t('checks.old-evidence', { title: check.title, date: check.date }), reason: null, question: t('checks.old-evidence.question') }
  }

  /** The published text of the level that is missing is the best question there is. */
  function askForBase({ low, needed }: CheckOf<'base'>): string {
    const level = Math.ceil(needed / 2)
    const indicator = indicatorOf(low.indicator)
    const anchor = indicator?.anchors[level - 1]
    const facts = { low: titleOf(low.indicator), level, anchor: anchor ? local(anchor).replace(/[。.]$/, '') : '' }
    return indicator?.askWho && indicator.where
      ? t('checks.base.question', { ...facts, who: local(indicator.askWho), where: local(indicator.where) })
      : t('checks.base.question.plain', facts)
  }

  function describeStated({ fact, value, of }: Stated): string {
    const stated = t(`checks.stated.${fact}`, { value: value ?? '' })
    return of === null ? stated : t('checks.stated.share', { stated, of, share: percent((value ?? 0) / of) })
  }
}

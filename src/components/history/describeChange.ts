import { describeStep } from '@/messages/words/describeStep'
import type { Rating } from '@/domain/assessment/Answer'
import type { Evidence } from '@/domain/assessment/Evidence'
import type { Change } from '@/domain/change/Change'
import { listIndicators } from '@/domain/change/readChange'
import type { LocalText } from '@/domain/LocalText'
import type { TextKey } from '@/messages/TEXTS'
import type { Facts } from '@/messages/translate'
import { nameField, showField } from './describeField'
import { describePlanChange } from './describePlanChange'

/** A change in words. */
export interface ChangeWords {
  /** What it is about: the title of an indicator, or the assessment as a whole. */
  subject: string
  /** Which part of that. */
  part: string
  /** What stood there and stands there now; `null` where there is nothing to show. */
  before: string | null
  after: string | null
  /** Long texts are shown below each other. */
  isText: boolean
}

export interface Language {
  t: (key: TextKey, facts?: Facts) => string
  local: (text: LocalText) => string
  /** Of an indicator, a branch, a standard or a figure. */
  titleOf: (id: string) => string
}

/** What a change is about, and from what to what; the one place where changes are put into words. */
export function describeChange(change: Change, language: Language): ChangeWords {
  const { t, titleOf } = language
  const text = (value: string | null | undefined) => value || t('history.nothing')
  switch (change.of) {
    case 'rating': return { subject: titleOf(change.indicator), ...describeRating(change, language) }
    case 'note': return { subject: titleOf(change.indicator), part: t('history.note'), before: text(change.before), after: text(change.after), isText: true }
    case 'evidence': return { subject: listIndicators(change).map(titleOf).join(t('list.comma')), ...describeEvidence(change, language) }
    case 'reply': return { subject: nameQuestion(change.key, language), part: t('history.reply'), before: text(change.before?.text), after: text(change.after?.text), isText: true }
    case 'enterprise': case 'site': case 'facts': {
      const [before, after] = [change.before, change.after].map(value => text(showField(change.field, value, language)))
      return { subject: t('history.about'), part: nameField(change, language), before: before ?? null, after: after ?? null, isText: false }
    }
    case 'plan': return describePlanChange(change, language)
    case 'period': return { subject: t('history.about'), part: t('enterprise.period'), before: text(change.before), after: text(change.after), isText: false }
    case 'standards': {
      const show = (standards: typeof change.before) => text(standards?.map(({ id, version }) => `${titleOf(id)} ${version}`).join(t('list.comma')))
      return { subject: t('history.about'), part: t('enterprise.standards'), before: show(change.before), after: show(change.after), isText: false }
    }
  }
}

function describeRating({ source, before, after }: Extract<Change, { of: 'rating' }>, { t }: Language): Omit<ChangeWords, 'subject'> {
  const part = t(`source.${source}`)
  const show = (rating: Rating | null) => !rating ? t('history.unrated') : 'step' in rating ? t(...describeStep(rating.step)) : t('history.na', { reason: rating.notApplicable })
  const [from, to] = [show(before), show(after)]
  if (from !== to) return { part, before: from, after: to, isText: [before, after].some(rating => rating && 'notApplicable' in rating) }
  if ((before?.why ?? '') !== (after?.why ?? '')) return { part: t('history.why', { source: part }), before: before?.why || t('history.nothing'), after: after?.why || t('history.nothing'), isText: true }
  return { part, before: null, after: t('history.again', { step: to }), isText: false }
}

function describeEvidence({ before, after }: Extract<Change, { of: 'evidence' }>, { t }: Language): Omit<ChangeWords, 'subject'> {
  const show = (piece: Evidence | null) => piece && [t(`evidence.${piece.kind}`), piece.title, piece.place, piece.date, piece.attachment?.name, piece.text].filter(Boolean).join(' · ')
  return { part: t(!before ? 'history.evidence.added' : !after ? 'history.evidence.dropped' : 'history.evidence.changed'), before: show(before), after: show(after), isText: before !== null && after !== null }
}

/** What a question is about is the middle of its key, where that is something with a title. */
function nameQuestion(key: string, { t, titleOf }: Language): string {
  const id = /^[^/]+\/(.+)@/.exec(key)?.[1] ?? ''
  const title = titleOf(id)
  return title === id ? t('history.about') : title
}

/** A change in one line, short enough for a message. */
export function sayChange(change: Change, language: Language): string {
  const { subject, part, before, after, isText } = describeChange(change, language)
  const what = `${subject} ${part}`
  return isText ? what : language.t('history.line', { what, values: [before, after].filter(value => value !== null).join(' → ') })
}

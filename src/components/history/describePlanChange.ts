import { readField } from '@/domain/change/diffAssessments'
import { isSame } from '@/domain/change/isSame'
import type { PlanChange } from '@/domain/change/Change'
import type { LocalText } from '@/domain/LocalText'
import type { TextKey } from '@/messages/TEXTS'
import { TEXTS } from '@/messages/TEXTS'
import type { Facts } from '@/messages/translate'
import { describeStep } from '@/messages/words/describeStep'

type Json = PlanChange['after']
interface Language {
  t: (key: TextKey, facts?: Facts) => string
  local: (text: LocalText) => string
  titleOf: (id: string) => string
}

/** A change of the plan in words. */
export function describePlanChange(change: PlanChange, language: Language): { subject: string, part: string, before: string, after: string, isText: boolean } {
  const { t, titleOf } = language
  const text = (value: string) => value === '' ? t('history.nothing') : value
  const say = (value: Json) => text(showValue(change, value, language))
  switch (change.part) {
    case 'settings': return { subject: t('plan.title'), part: name(`plan.setting.${change.key}`, change.key, language), before: say(change.before), after: say(change.after), isText: false }
    case 'choices': case 'efforts': return { subject: titleOf(change.key), part: t(`plan.part.${change.part}`), before: say(change.before), after: say(change.after), isText: false }
    case 'actions': case 'whatIfs': {
      const title = [change.after, change.before].flatMap(value => isObject(value) ? String(readField(value, 'title') ?? '') : []).find(Boolean) ?? change.key
      const subject = `${t(`plan.part.${change.part}`)} · ${title}`
      if (!isObject(change.before) || !isObject(change.after)) return { subject, part: '', before: say(change.before), after: say(change.after), isText: true }
      const { before, after } = change
      const fields = Object.keys({ ...before, ...after }).filter(field => field !== 'at' && field !== 'by' && !isSame(readField(before, field), readField(after, field)))
      const part = fields.map(field => name(`action.${field}`, field, language)).join(t('list.comma'))
      const show = (value: object) => text(fields.map(field => showField(field, readField(value, field), language)).filter(Boolean).join(t('list.comma')))
      return { subject, part, before: show(before), after: show(after), isText: true }
    }
  }
}

function showValue({ part }: PlanChange, value: Json, language: Language): string {
  const { t } = language
  if (!isObject(value)) return value === null ? '' : String(value)
  if (part === 'choices') return 'wont' in value ? t('plan.wont') : t('plan.will', { step: t(...describeStep(Number(readField(value, 'will')))) })
  if (part === 'efforts') {
    return Object.values(value).flatMap(own => isObject(own) ? t('plan.own-effort', {
      level: String(readField(own, 'level')),
      what: [['months', 'path.months'] as const, ['spend', 'path.money'] as const].flatMap(([field, key]) => {
        const amount = readField(own, field)
        return amount === null ? [] : t(key, { months: String(amount), money: String(amount) })
      }).join(t('list.comma')),
    }) : []).join(t('list.comma'))
  }
  return Object.entries(value).map(([field, entry]) => showField(field, entry, language)).filter(Boolean).join(t('list.comma'))
}

function showField(field: string, value: unknown, language: Language): string {
  const { t, titleOf } = language
  if (value === null || value === undefined || field === 'at' || field === 'by') return ''
  if (field === 'state') return name(`action.${String(value)}`, String(value), language)
  if (field === 'lifts' && Array.isArray(value)) return value.map(lift => isObject(lift) ? `${titleOf(String(readField(lift, 'indicator')))} → ${t(...describeStep(Number(readField(lift, 'to'))))}` : '').join(t('list.comma'))
  if (isObject(value)) return Object.entries(value).map(([id, entry]) => `${titleOf(id)} ${String(entry)}`).join(t('list.comma'))
  return String(value)
}

function name(key: string, fallback: string, { t }: Language): string {
  return isKey(key) ? t(key) : fallback
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isKey = (key: string): key is TextKey => Object.hasOwn(TEXTS, key)

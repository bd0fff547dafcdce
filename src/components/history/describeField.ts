import type { FieldChange } from '@/domain/change/Change'
import { DISTRICTS } from '@/domain/enterprise/DISTRICTS'
import { DIVISIONS } from '@/domain/enterprise/DIVISIONS'
import type { LocalText } from '@/domain/LocalText'
import type { TextKey } from '@/messages/TEXTS'
import { TEXTS } from '@/messages/TEXTS'

type Json = FieldChange['after']
interface Language {
  t: (key: TextKey) => string
  local: (text: LocalText) => string
  titleOf: (id: string) => string
}

/** Where the name of a field is not that of its text. */
const NAMES: Readonly<Record<string, TextKey>> = { 'site/number': 'enterprise.siteNumber', 'site/name': 'enterprise.siteName' }
/** What the values of a choice are called by. */
const CHOICES: Readonly<Record<string, string>> = { industry: 'industry.', certificates: 'certificate.', networks: 'network.', collection: 'collection.' }

/** What a field of the enterprise, the site or the figures is called; its own id where no screen shows it. */
export function nameField({ of, field }: Pick<FieldChange, 'of' | 'field'>, { t }: Pick<Language, 't'>): string {
  const key = NAMES[`${of}/${field}`] ?? `enterprise.${field}`
  return isKey(key) ? t(key) : field
}

/** The value of a field in words; empty for none. */
export function showField(field: string, value: Json, language: Language): string {
  if (value === null) return ''
  if (Array.isArray(value)) return value.map(entry => showField(field, entry, language)).join(language.t('list.comma'))
  if (typeof value === 'object') return Object.entries(value).map(([id, entry]) => `${language.titleOf(id)} ${String(entry)}`).join(language.t('list.comma'))
  const text = String(value)
  if (field === 'district' || field === 'division') {
    const known = [...DISTRICTS, ...DIVISIONS].find(({ code }) => code === text)
    return known ? language.local(known) : text
  }
  const key = field === 'process' ? `enterprise.process.${text}.short` : `${CHOICES[field] ?? ''}${text}`
  return isKey(key) ? language.t(key) : text
}

function isKey(key: string): key is TextKey {
  return Object.hasOwn(TEXTS, key)
}

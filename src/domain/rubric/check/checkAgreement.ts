import type { RubricProblem } from '../RubricProblem'

type Path = RubricProblem['path']

/** Names of systems in Latin letters, such as MES or AGV; an English plural is the same name. 3D is none: Chinese has a word for it. */
function listNames(text: string): string[] {
  return (text.match(/\b[A-Z][A-Z0-9]+s?\b/g) ?? []).map(name => name.replace(/s$/, ''))
}

/** Figures; those inside a name, as in 3D or M2, belong to the name. */
function listNumbers(text: string): string[] {
  return (text.replace(/(\d),(?=\d{3})/g, '$1').match(/(?<![A-Za-z\d.])\d+(?:\.\d+)?(?![A-Za-z\d])/g) ?? []).sort()
}

/** Texts, anywhere in a file as read, whose languages differ in their figures or in the systems that they name. */
export function checkAgreement(value: unknown, path: Path = []): RubricProblem[] {
  if (Array.isArray(value)) return value.flatMap((entry, i) => checkAgreement(entry, [...path, i]))
  if (typeof value !== 'object' || value === null) return []
  if ('zh' in value && 'en' in value) {
    const { zh, en } = value
    if (typeof zh === 'string' && typeof en === 'string') return compare(zh, en, path)
    if (Array.isArray(zh) && Array.isArray(en)) {
      return zh.flatMap((text: unknown, i) => {
        const other: unknown = en[i]
        return typeof text === 'string' && typeof other === 'string' ? compare(text, other, [...path, 'en', i]) : []
      })
    }
  }
  return Object.entries(value).flatMap(([key, entry]) => checkAgreement(entry, [...path, key]))
}

function compare(zh: string, en: string, path: Path): RubricProblem[] {
  const [ours, theirs] = [listNumbers(zh).join(' '), listNumbers(en).join(' ')]
  const numbers: RubricProblem[] = ours === theirs ? [] : [{ code: 'rubric/numbers-differ', severity: 'error', path, facts: { zh: ours || '–', en: theirs || '–' } }]
  const missing = [...listNames(zh).filter(name => !en.includes(name)), ...listNames(en).filter(name => !zh.includes(name))]
  const [name] = missing
  return name === undefined ? numbers : [...numbers, { code: 'rubric/names-differ', severity: 'error', path, facts: { name } }]
}

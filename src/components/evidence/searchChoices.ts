import type { EvidenceChoice } from './EvidenceShown'

/** Indicators whose number or title holds every word of the query; one whose number is asked for comes first. */
export function searchChoices(choices: readonly EvidenceChoice[], query: string): EvidenceChoice[] {
  const words = query.toLowerCase().split(/\s+/).filter(word => word !== '')
  if (words.length === 0) return []
  const isNumber = ({ number }: EvidenceChoice) => words.includes(number.toLowerCase())
  return choices.filter(({ number, title }) => words.every(word => `${number} ${title}`.toLowerCase().includes(word)))
    .sort((a, b) => Number(isNumber(b)) - Number(isNumber(a)))
}

const PARTS = ['kind', 'title', 'place', 'text', 'date', 'strength'] as const
type Part = (typeof PARTS)[number]

/** What was typed of a piece and is not added yet, as texts. */
export type DraftedParts = { [P in Part]?: string | undefined }

/** Nothing of all that can be typed. */
export const NO_DRAFT: DraftedParts = { kind: undefined, title: undefined, place: undefined, text: undefined, date: undefined, strength: undefined }

const fieldOf = (part: Part, indicator: string) => `evidence-${part}/${indicator}`

/** What was typed on an indicator, out of all drafts of the assessment. */
export function readDraft(drafts: Readonly<Record<string, string>>, indicator: string): DraftedParts {
  return Object.fromEntries(PARTS.flatMap(part => {
    const text = drafts[fieldOf(part, indicator)]
    return text === undefined ? [] : [[part, text]]
  }))
}

/** The fields of a draft with their texts; `null` where there is nothing to keep. */
export function listDraftFields(parts: DraftedParts, indicator: string): [field: string, text: string | null][] {
  return PARTS.flatMap((part): [string, string | null][] => part in parts ? [[fieldOf(part, indicator), parts[part] || null]] : [])
}

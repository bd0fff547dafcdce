import type { DivisionCode } from './DIVISIONS'
import type { Industry } from './Enterprise'

// No official table maps divisions to editions. C41 to C43 are the least certain: everyday articles are consumer goods,
// recovered scrap is a raw material, and what is repaired is mostly machinery.
const INDUSTRY_OF_DIVISION = {
  C13: 'fashion-consumer', C14: 'fashion-consumer', C15: 'fashion-consumer', C16: 'fashion-consumer',
  C17: 'fashion-consumer', C18: 'fashion-consumer', C19: 'fashion-consumer', C20: 'fashion-consumer',
  C21: 'fashion-consumer', C22: 'fashion-consumer', C23: 'fashion-consumer', C24: 'fashion-consumer',
  C25: 'energy',
  C26: 'advanced-materials',
  C27: 'biomedicine',
  C28: 'advanced-materials', C29: 'advanced-materials', C30: 'advanced-materials',
  C31: 'advanced-materials', C32: 'advanced-materials', C33: 'advanced-materials',
  C34: 'major-equipment', C35: 'major-equipment',
  C36: 'automotive',
  C37: 'major-equipment', C38: 'major-equipment',
  C39: 'electronics',
  C40: 'major-equipment',
  C41: 'fashion-consumer',
  C42: 'advanced-materials',
  C43: 'major-equipment',
} as const satisfies Record<DivisionCode, Industry>

const INDUSTRIES_BY_CODE = new Map<string, Industry>(Object.entries(INDUSTRY_OF_DIVISION))

/**
 * The edition that most enterprises of a division use, for the user to confirm or change; `null` for a code that is not a
 * manufacturing division, and never the group headquarters, which no division tells.
 */
export function suggestIndustry(division: string): Industry | null {
  return INDUSTRIES_BY_CODE.get(division) ?? null
}

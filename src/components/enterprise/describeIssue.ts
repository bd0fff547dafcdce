import type { EnterpriseIssue } from '@/domain/enterprise/checkEnterprise'
import { DISTRICTS } from '@/domain/enterprise/DISTRICTS'
import type { Language } from '@/domain/LocalText'
import type { TextKey } from '@/messages/TEXTS'

/** The sentence of an issue and its facts, with the district by its name. */
export function describeIssue(language: Language, { code, facts }: EnterpriseIssue): [TextKey, Record<string, string | number>] {
  const district = DISTRICTS.find(known => known.code === facts.district)
  return [code, district ? { ...facts, district: district[language] } : facts]
}

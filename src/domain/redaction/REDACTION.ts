/**
 * What becomes of a field in a copy that is shared with a third party. `keep`: it stays. `remove`: it goes. `blank`: it goes, and a dash
 * stands for it since the field may not be empty. `number`: an identity is replaced by a running number.
 */
type Fate = 'keep' | 'remove' | 'blank' | 'number'

/**
 * The one list of what a redacted copy keeps, by path in an assessment; `*` is any key or place in a list. Names, codes, addresses, notes,
 * reasons, contacts, files and positions go; ratings and the figures that the scores rest on stay. A test holds it complete against the
 * schema, and whatever is not on it is removed.
 */
export const REDACTION: Readonly<Record<string, Fate>> = {
  'kind': 'keep', 'formatVersion': 'keep', 'id': 'number', 'period': 'keep', 'example': 'keep', 'createdAt': 'remove', 'updatedAt': 'remove',
  'standards.*.id': 'keep', 'standards.*.version': 'keep',

  'enterprise.name': 'blank', 'enterprise.creditCode': 'remove', 'enterprise.groupCode': 'remove', 'enterprise.street': 'remove', 'enterprise.park': 'remove',
  'enterprise.division': 'keep', 'enterprise.industry': 'keep', 'enterprise.district': 'keep', 'enterprise.staff': 'keep', 'enterprise.revenue': 'keep', 'enterprise.process': 'keep',
  'enterprise.certificates.*': 'keep',
  'site.number': 'keep', 'site.name': 'remove', 'site.address': 'remove',
  'facts.machines': 'keep', 'facts.digitalMachines': 'keep', 'facts.connectedMachines': 'keep', 'facts.networks.*': 'keep', 'facts.collection.*': 'keep', 'facts.spending': 'keep', 'facts.kpis.*': 'keep',

  ...Object.fromEntries((['self', 'assessor', 'agreed'] as const).flatMap(source => [
    [`answers.*.${source}.step`, 'keep' as const], [`answers.*.${source}.notApplicable`, 'blank' as const],
    [`answers.*.${source}.at`, 'remove' as const], [`answers.*.${source}.by`, 'remove' as const], [`answers.*.${source}.why`, 'remove' as const],
  ])),
  'answers.*.note': 'remove',

  'evidence.*.id': 'number', 'evidence.*.indicators.*': 'keep', 'evidence.*.kind': 'keep', 'evidence.*.title': 'blank', 'evidence.*.place': 'remove', 'evidence.*.strength': 'keep',
  'evidence.*.date': 'keep', 'evidence.*.text': 'remove', 'evidence.*.takenAt': 'remove', 'evidence.*.at': 'remove', 'evidence.*.by': 'remove',
  'evidence.*.attachment': 'remove', 'evidence.*.position': 'remove',

  'replies': 'remove', 'handout': 'remove', 'plan': 'remove',
}

const read = (value: unknown, key: string): unknown => value instanceof Object ? Reflect.get(value, key) : undefined
const areTexts = (value: unknown, keys: readonly string[]) => keys.every(key => typeof read(value, key) === 'string')

/**
 * Whether the record of an assessment has what every screen takes for granted. Whoever reads records leaves the others out: they would
 * break a list, and are set aside a moment later, by the full check (`setAsideUnfit`).
 */
export function isWhole(record: unknown): boolean {
  const standards = read(record, 'standards')
  return areTexts(record, ['id', 'period', 'updatedAt']) && areTexts(read(record, 'enterprise'), ['name'])
    && read(record, 'site') instanceof Object && read(record, 'facts') instanceof Object
    && Array.isArray(standards) && standards.every(standard => areTexts(standard, ['id', 'version']))
}

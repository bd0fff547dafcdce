import { readField } from './readField'

const areTexts = (value: unknown, keys: readonly string[]) => keys.every(key => typeof readField(value, key) === 'string')

/**
 * Whether the record of an assessment has what every screen takes for granted. Whoever reads records leaves the others out, as
 * `readRecords` does: they would break a list, and are set aside a moment later, by the full check (`setAsideUnfit`).
 */
export function isWhole(record: unknown): boolean {
  const standards = readField(record, 'standards')
  return areTexts(record, ['id', 'period', 'updatedAt']) && areTexts(readField(record, 'enterprise'), ['name'])
    && readField(record, 'site') instanceof Object && readField(record, 'facts') instanceof Object
    && Array.isArray(standards) && standards.every(standard => areTexts(standard, ['id', 'version']))
}

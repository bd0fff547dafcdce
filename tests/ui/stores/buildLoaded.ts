import { rubricFileSchema } from '@/domain/rubric/RubricFile'
import type { LoadedRubricRecord } from '@/storage/database'
import { branch, buildRubricFile, leaf } from '../../unit/domain/buildRubric'

/** A rubric as it is kept once a user has loaded it: one indicator of its own and, unless said otherwise, one of the bank. */
export function buildLoaded(more: Partial<Pick<LoadedRubricRecord, 'id' | 'version' | 'hash'>> = {}, children = [leaf('own-1', 60), leaf('scenario-1', 40)]): LoadedRubricRecord {
  const { id = 'loaded', version = '1.0.0', hash = 'loaded-hash' } = more
  const file = rubricFileSchema.parse(buildRubricFile([branch('all', 100, children)], { id, version }))
  return { id, version, hash, fileName: 'loaded.yaml', loadedAt: '2024-05-01T08:00:00.000Z', file: { ...file, indicators: file.indicators.filter(known => known.id.startsWith('own-')) } }
}

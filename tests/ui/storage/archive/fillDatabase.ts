import type { Assessment } from '@/domain/assessment/Assessment'
import type { ShuzhenDatabase } from '@/storage/database'
import { saveAssessment, saveDraft, saveShelf } from '@/storage/save'
import { saveChanges } from '@/storage/saveChanges'
import { buildAssessment, evidence } from '../../../unit/domain/buildAssessment'
import { AT, attach } from '../../../unit/exchange/archive/buildSource'
import { buildLoaded } from '../../stores/buildLoaded'
import { buildRemark } from '../buildRemark'

export const PHOTO = attach('a photo, of sorts')
export const SCAN = attach('a scanned page', 'application/pdf')
const photoOf = (attached = PHOTO) => ({ name: '卡.jpg', mediaType: attached.mediaType, bytes: attached.bytes.length, sha256: attached.sha256 })

export const FACTORY: Assessment = buildAssessment({ 'scenario-1': 4, 'base-1': 'na' }, {
  id: 'factory', createdAt: '2024-01-01T00:00:00.000Z', updatedAt: AT, enterprise: { name: '沪东阀门' }, standards: [{ id: 'scenarios-45', version: '1.0.0' }, { id: 'loaded', version: '1.0.0' }],
  evidence: [evidence(['scenario-1'], { id: 'card', attachment: photoOf() })], replies: { '__k': { text: '因为换了系统' } },
})

/** An assessment with everything that can belong to one, a second one that is put away, a loaded rubric and a remark. */
export async function fillDatabase(database: ShuzhenDatabase) {
  await saveAssessment(database, FACTORY, AT, undefined, [PHOTO])
  for (const [minute, after] of [[1, '夹板上有停机卡'], [5, '夹板上有停机卡和点检表'], [9, null]] as const) {
    await saveChanges(database, 'factory', { id: `h${minute}`, at: `2024-06-01T08:0${minute}:00.000Z`, origin: 'screen', by: '张工', changes: [{ of: 'note', indicator: 'scenario-2', before: null, after }] })
  }
  await saveChanges(database, 'factory', { id: 'h-evidence', at: '2024-06-02T08:00:00.000Z', origin: 'screen', changes: [{ of: 'evidence', id: 'page', before: null, after: evidence(['base-1'], { id: 'page', attachment: photoOf(SCAN) }) as Assessment['evidence'][number] }] }, [SCAN])
  await saveDraft(database, 'factory', 'enterprise.staff', '三百')
  await saveAssessment(database, { ...FACTORY, id: 'another', enterprise: { name: '' }, evidence: [], standards: [{ id: 'scenarios-45', version: '1.0.0' }] }, AT)
  await saveShelf(database, ['another'], { archivedAt: AT })
  await database.rubrics.put(buildLoaded())
  await database.rubrics.put(buildLoaded({ id: 'not-used' }))
  await database.remarks.put(buildRemark('r1'))
  await database.previews.put({ assessmentId: 'factory', sha256: PHOTO.sha256, mediaType: 'image/webp', bytes: new Uint8Array([1, 2]) })
}

/** What an archive has to bring back, table by table. */
export async function readRows(database: ShuzhenDatabase, ids: readonly string[] = ['another', 'factory']) {
  const own = (table: 'answers' | 'evidence' | 'drafts' | 'history' | 'attachments') => Promise.all(ids.map(id => database[table].where({ assessmentId: id }).toArray()))
  const history = (await own('history')).map(rows => rows.map(row => ({ ...row, seq: 0 })))
  return {
    assessments: await database.assessments.bulkGet([...ids]), answers: await own('answers'), evidence: await own('evidence'), drafts: await own('drafts'), history,
    attachments: await own('attachments'), remarks: await database.remarks.toArray(), rubrics: await database.rubrics.bulkGet([['loaded', '1.0.0']]),
  }
}

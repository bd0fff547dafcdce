import type { ListedAction } from '@/domain/plan/listActions'
import { listActions } from '@/domain/plan/listActions'
import { saveAssessment } from '@/storage/save'
import { useAssessmentStore } from '@/stores/assessment'
import { usePlanFilesStore } from '@/stores/planFiles'
import { describe, expect, it } from 'vitest'
import { buildAssessment } from '../../unit/domain/buildAssessment'
import { actionOf, listedOf } from '../../unit/domain/plan/actionOf'
import { until } from '../until'
import { catchDownloads } from './catchDownloads'
import { useStorage } from './useStorage'

const { look } = useStorage()
const downloads = catchDownloads()

const ACTIONS = listActions({ a1: actionOf('上排产系统', { startsOn: '2025-01-06', endsOn: '2025-03-31', owner: '李铁柱' }), a2: actionOf('联网', { endsOn: '2025-06-30' }), a3: actionOf('开会') }, '2025-03-10')
const describeAction = ({ owner }: ListedAction) => owner ? [`负责人：${owner}`] : []

async function open(more: Parameters<typeof buildAssessment>[1] = {}) {
  const assessment = buildAssessment({}, { standards: [{ id: 'scenarios-45', version: '1.0.0' }], ...more })
  await saveAssessment(look(), assessment, '2024-03-02T08:00:00.000Z')
  const store = useAssessmentStore()
  store.open(assessment.id)
  await until(() => expect(store.state).toBe('open'))
  return usePlanFilesStore()
}
const read = async (which = 0) => await downloads[which]?.blob.text() ?? ''
const linesOf = (text: string, name: string) => text.split('\r\n').filter(line => line.startsWith(name))

describe('plan files store', { timeout: 60_000 }, () => {
  it('hands the actions out as a calendar with the name of the plant', async () => {
    const files = await open()
    await files.exportCalendar(ACTIONS, '提升计划', describeAction)
    expect(downloads.map(({ name, blob }) => [name, blob.type])).toEqual([['测试工厂-2024-提升计划.ics', 'text/calendar']])
    const text = await read()
    expect([linesOf(text, 'SUMMARY'), linesOf(text, 'DESCRIPTION')]).toEqual([['SUMMARY:上排产系统', 'SUMMARY:联网'], ['DESCRIPTION:负责人：李铁柱', 'DESCRIPTION:']])
  })

  it('says how many went in, and how many have no day', async () => {
    const files = await open()
    expect(files.told).toBeNull()
    await files.exportCalendar(ACTIONS, '提升计划', describeAction)
    expect(files.told).toEqual({ n: 2, rest: 1 })
    await files.exportCalendar([listedOf('开会')], '提升计划', describeAction)
    expect(files.told).toEqual({ n: 0, rest: 1 })
  })

  it('gives events the same identity each time, bound to the assessment', async () => {
    const files = await open({ id: 'site-7' })
    for (let i = 0; i < 2; i++) await files.exportCalendar(ACTIONS, '提升计划', describeAction)
    const [first, second] = [linesOf(await read(0), 'UID'), linesOf(await read(1), 'UID')]
    expect(first).toEqual(['UID:a1@site-7', 'UID:a2@site-7'])
    expect(second).toEqual(first)
  })

  it('has a name that a file may have, also before the plant has one', async () => {
    const files = await open({ enterprise: { name: ' ' }, period: '2024/上' })
    await files.exportCalendar(ACTIONS, 'Plan: A', describeAction)
    expect(downloads[0]?.name).toBe('shuzhen-2024-上-Plan-A.ics')
  })

  it('hands nothing out while nothing is open', async () => {
    const files = usePlanFilesStore()
    await files.exportCalendar(ACTIONS, '提升计划', describeAction)
    expect([downloads, files.told]).toEqual([[], null])
  })
})

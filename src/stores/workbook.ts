import type { Language } from '@/domain/LocalText'
import type { Result } from '@/domain/Result'
import { fail } from '@/domain/Result'
import type { WorkbookTurn } from '@/domain/workbook/planWorkbook'
import { listTurns } from '@/domain/workbook/planWorkbook'
import type { WorkbookProblem } from '@/domain/workbook/WorkbookProblem'
import type { WorkbookReading, WorkbookSource } from '@/domain/workbook/WorkbookReading'
import type { Change } from '@/domain/change/Change'
import { nameFile } from '@/exchange/writeAssessment'
import { translate } from '@/messages/translate'
import { defineStore } from 'pinia'
import { useAssessmentStore } from './assessment'
import { useClock } from './clock'
import { downloadBlob } from './downloadText'
import { useRaterStore } from './rater'
import { useRubricsStore } from './rubrics'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** What the history keeps of a file's name. */
const MOST_NAME = 300

/** The open assessment as an Excel questionnaire, out and back. The library comes only when somebody uses it. */
export const useWorkbookStore = defineStore('workbook', () => {
  const store = useAssessmentStore()
  const rubrics = useRubricsStore()
  const rater = useRaterStore()
  const clock = useClock()

  /** Hands the questionnaire of the standard on the screen to the downloads; returns the name of the file. */
  async function downloadWorkbook(source: WorkbookSource, language: Language): Promise<string> {
    const { assessment, rubric } = store
    if (!assessment || !rubric) throw new Error('A questionnaire belongs to an open assessment.')
    const { writeWorkbook } = await import('@/documents/workbook/writeWorkbook')
    const bytes = await writeWorkbook(rubric, assessment, { source, language, exportedAt: clock.now() })
    const name = `${nameFile(assessment).replace(/\.assessment\.json$/, '')}-${translate(language, 'workbook.sheet.questions')}.xlsx`
    downloadBlob(name, new Blob([new Uint8Array(bytes)], { type: XLSX }))
    return name
  }

  /** What a file says about the open assessment, or all that is wrong with it. Nothing is changed. */
  async function readFile(file: Blob): Promise<Result<WorkbookReading, WorkbookProblem[]>> {
    const { readWorkbook, refuseWorkbookSize } = await import('@/documents/workbook/readWorkbook')
    // Refused by its size before it is read: a film must not fill the memory of an old office PC.
    const tooLarge = refuseWorkbookSize(file.size)
    if (tooLarge) return fail([tooLarge])
    return readWorkbook(new Uint8Array(await file.arrayBuffer()), { assessment: store.id ?? '', find: rubrics.findIndicator })
  }

  /** The changes that these turns make, in the name of whoever filled the workbook in. */
  function listChanges(turns: readonly WorkbookTurn[], { origin, by }: WorkbookReading): Change[] {
    const name = by || rater.name
    return listTurns(turns, store.assessment?.answers ?? {}, origin.source, { at: clock.now(), ...name === '' ? {} : { by: name } })
  }

  /** Takes these turns over as one step of the history. */
  function takeTurns(turns: readonly WorkbookTurn[], reading: WorkbookReading, fileName: string) {
    store.change(listChanges(turns, reading), { origin: 'workbook', from: fileName.slice(0, MOST_NAME) })
  }

  return { downloadWorkbook, readFile, listChanges, takeTurns }
})

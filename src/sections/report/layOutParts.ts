import { listViews } from '@/domain/report/listViews'
import type { Report } from '@/domain/report/Report'
import type { Voice } from '@/messages/Voice'
import type { Section } from '../Section'
import { layOutView } from './layOutView'

/** The radars of the report: dimensions and segments, and the fused indicators in a section of their own; `null` where the tree has no branches to draw. */
export function layOutParts(report: Report, voice: Voice): { parts: Section | null, fused: Section | null } {
  const views = listViews(report).map((view, i) => ({ ...view, id: `view-${i + 1}` }))
  const draw = (isFused: boolean) => views.filter(view => view.isFused === isFused).map(view => layOutView(view, view.id, voice))
  const [parts, fused] = [draw(false), draw(true)]
  const { t } = voice
  return {
    parts: parts.length > 0 ? { id: 'parts', title: t('report.parts'), blocks: parts } : null,
    fused: fused.length > 0 ? { id: 'fused', title: t('report.fused'), blocks: [{ kind: 'say', as: 'sentence', text: t('fused.lead') }, ...fused] } : null,
  }
}

import type { Flag, Report } from '@/domain/report/Report'
import type { Voice } from '@/messages/Voice'
import type { Block } from '../Section'
import { nameNodes } from '../titles'

/** What a reader should know before trusting the figures; where there is more of it than `most`, only how much. */
export function layOutFlags(report: Report, voice: Voice, most = Infinity): Block[] {
  const { t, local } = voice
  const titleOf = nameNodes(report, voice)
  const unknown = report.flags.filter(({ code }) => code === 'unknown-indicator')
  const say = ({ code, id, share }: Flag) => t(`flag.${code}`, { title: titleOf(id), share: Math.round(100 * (share ?? 0)), cap: Math.round(100 * report.rubric.naCap) })
  const texts = [
    ...report.flags.filter(({ code }) => code !== 'unknown-indicator').map(say),
    ...unknown.length > 0 ? [t('flag.unknown-indicator', { n: unknown.length, list: unknown.map(({ id, title }) => title ? local(title) : titleOf(id)).join(t('list.comma')) })] : [],
  ]
  if (texts.length > most) return [{ kind: 'say', as: 'note', text: t('flag.see', { n: texts.length }) }]
  return texts.map(text => ({ kind: 'say', as: 'note', text }))
}

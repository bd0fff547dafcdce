import type { ReadingResult } from '@/domain/reading/readAnswersBy'
import { formatNumber } from '@/messages/format'
import type { Voice } from '@/messages/Voice'
import { formatPercent, numberCell, textCell } from '../cells'
import type { Block, Section } from '../Section'

/** The same answers by other methods, each marked as a reference and with how it was computed. */
export function layOutOtherMethods(readings: readonly ReadingResult[], voice: Voice): Section | null {
  const { t, local } = voice
  if (readings.length === 0) return null
  return {
    id: 'methods', title: t('readings.title'),
    blocks: [
      { kind: 'say', as: 'sentence', text: t('readings.lead') },
      ...readings.flatMap((entry): Block[] => [
        { kind: 'say', as: 'heading', text: local(entry.reading.title) },
        ...entry.is === 'staged' ? layOutStaged(entry, voice) : layOutCounted(entry, voice),
        { kind: 'say', as: 'small', text: `${local(entry.reading.method)} ${local(entry.reading.basis)}` },
      ]),
    ],
  }
}

function layOutStaged({ reading, scheme, result }: Extract<ReadingResult, { is: 'staged' }>, { t, local }: Voice): Block[] {
  const titles = new Map(scheme.groups.flatMap(({ domains }) => domains).map(({ id, title }) => [id, title]))
  const nameOf = (id: string) => local(titles.get(id) ?? { zh: id, en: id })
  const headline = result.level === null ? '–' : result.level === 0 ? t('readings.below') : local(scheme.levels[result.level - 1] ?? { zh: '', en: '' })
  const domains = new Map(result.domains.map(domain => [domain.id, domain]))
  const why = result.level !== null ? '' : result.missing.length > 0 ? t('staged.missing', { n: result.missing.length, list: result.missing.map(nameOf).join(t('list.comma')) }) : t('staged.nothing')
  return [
    { kind: 'facts', id: `${reading.id}-level`, title: local(reading.title), rows: [{ label: t('staged.level'), text: headline, ...why && { more: why } }] },
    ...result.satisfaction ? [{
      kind: 'table' as const, id: `${reading.id}-levels`, title: t('staged.satisfied'),
      columns: [{ key: 'level', title: t('staged.level'), as: 'name' as const }, { key: 'satisfied', title: t('staged.satisfied'), as: 'number' as const, decimals: 2 as const }],
      rows: scheme.levels.map((level, i) => ({ id: String(i + 1), cells: [i + 1 <= (result.level ?? 0) ? textCell(`${local(level)} ✓`, { tone: 'good' }) : textCell(local(level)), { text: formatPercent(result.satisfaction?.[i] ?? 0, 0), value: result.satisfaction?.[i] ?? 0 }] })),
    }, { kind: 'say' as const, as: 'small' as const, text: t('staged.needed', { share: formatNumber(100 * scheme.threshold, 0) }) }] : [],
    {
      kind: 'table' as const, id: `${reading.id}-domains`, title: t('staged.domain'),
      columns: [{ key: 'domain', title: t('staged.domain'), as: 'name' }, { key: 'group', title: t('staged.group'), as: 'text' }, { key: 'level', title: t('staged.mean'), as: 'number', decimals: 1 }],
      rows: scheme.groups.flatMap(group => group.domains.map(domain => ({
        id: domain.id, isFolded: true, cells: [textCell(local(domain.title)), textCell(local(group.title), { tone: 'muted' }), numberCell(domains.get(domain.id)?.value ?? null, { decimals: 1, why: t(domains.get(domain.id)?.open ? 'branches.open' : 'answer.na') })],
      }))),
    },
  ]
}

function layOutCounted({ reading, scheme, result }: Extract<ReadingResult, { is: 'counted' }>, { t, local }: Voice): Block[] {
  const nameOf = (level: number) => local(scheme.levels[level - 1]?.title ?? { zh: '', en: '' })
  const unknown = scheme.items.filter(({ by }) => by === 'unknown').reduce((sum, { points }) => sum + points, 0)
  const missing = scheme.items.filter(({ id }) => result.missing.includes(id)).map(({ title }) => local(title)).join(t('list.comma'))
  const headline = result.level === null ? '–' : result.level === 0 ? t('readings.below') : nameOf(result.level)
  return [
    {
      kind: 'facts', id: `${reading.id}-level`, title: local(reading.title),
      rows: [
        { label: t('staged.level'), text: headline, more: result.levelByScenes === 0 ? t('counted.by-scenes.none') : t('counted.by-scenes', { level: nameOf(result.levelByScenes) }) },
        result.score === null
          ? { label: t('standings.score'), text: '–', more: t('counted.no-score', { list: missing }) }
          : { label: t('standings.score'), text: formatNumber(result.score, 1), value: result.score, more: t('counted.score', { score: formatNumber(result.score, 1), unknown: formatNumber(unknown, 0) }) },
      ],
    },
    {
      kind: 'table', id: `${reading.id}-scenes`, title: t('counted.scene'),
      columns: [{ key: 'scene', title: t('counted.scene'), as: 'name' }, { key: 'level', title: t('staged.level'), as: 'number', decimals: 0 }],
      rows: scheme.scenes.map((scene, i) => ({ id: scene.id, isFolded: true, cells: [textCell(local(scene.title), scene.key ? { more: [t('counted.key')] } : {}), numberCell(result.scenes[i]?.level ?? null, { decimals: 0, why: t(result.scenes[i]?.open ? 'branches.open' : 'answer.na') })] })),
    },
    {
      kind: 'table', id: `${reading.id}-items`, title: t('counted.item'),
      columns: [{ key: 'item', title: t('counted.item'), as: 'name' }, { key: 'points', title: t('standings.score'), as: 'number', decimals: 1 }, { key: 'of', title: t('counted.most'), as: 'number', decimals: 0 }],
      rows: scheme.items.map((item, i) => ({ id: item.id, isFolded: true, cells: [textCell(local(item.title), item.by === 'unknown' ? { more: [local(item.because)] } : {}), numberCell(result.items[i]?.points ?? null, { decimals: 1, why: t('counted.missing') }), { text: String(item.points), value: item.points }] })),
    },
  ]
}

import type { Assessment } from '@/domain/assessment/Assessment'
import { RATING_SOURCES } from '@/domain/assessment/RATING_SOURCES'
import { classifySize } from '@/domain/enterprise/classifySize'
import { DISTRICTS } from '@/domain/enterprise/DISTRICTS'
import { DIVISIONS } from '@/domain/enterprise/DIVISIONS'
import { isAboveScale } from '@/domain/enterprise/isAboveScale'
import type { Dossier } from '@/domain/report/Dossier'
import { listNodes } from '@/domain/rubric/Rubric'
import { formatNumber, formatTime } from '@/messages/format'
import type { TextKey } from '@/messages/TEXTS'
import type { Voice } from '@/messages/Voice'
import { describeUnit } from '@/messages/words/describeUnit'
import { DASH, numberCell, textCell } from '../cells'
import type { Block, FactsBlock, Section, TableBlock } from '../Section'

/** More key figures than this are folded on a screen. */
const FEW = 8

type Fact = FactsBlock['rows'][number]

/** Who is assessed 企业画像: everything that the form says about enterprise, site and figures, and who took part. */
export function layOutPortrait({ assessment, standards }: Pick<Dossier, 'assessment' | 'standards'>, voice: Voice): Section {
  const { t } = voice
  const facts = (id: string, title: TextKey, rows: readonly Fact[]): FactsBlock => ({ kind: 'facts', id, title: t(title), rows })
  const heading = (title: TextKey): Block => ({ kind: 'say', as: 'heading', text: t(title) })
  const kpis = tabulateKpis(assessment, standards, voice)
  const blocks: Block[] = [
    facts('identity', 'enterprise.identity', describeIdentity(assessment, voice)),
    heading('enterprise.facts'), facts('figures', 'enterprise.facts', describeFigures(assessment, voice)),
    ...kpis.rows.length > 0 ? [heading('enterprise.kpis'), kpis] : [],
    heading('portrait.people'), facts('people', 'portrait.people', describePeople(assessment, voice)),
  ]
  return { id: 'portrait', title: t('report.portrait'), blocks }
}

const fact = (label: string, text: string | number | undefined, more?: string): Fact => ({
  label, text: text === undefined || text === '' ? DASH : String(text), ...typeof text === 'number' && { value: text }, ...more && { more },
})
const measure = (label: string, value: number | undefined, unit: string): Fact => value === undefined ? fact(label, undefined) : { label, text: `${value} ${unit}`, value }
/** An amount in units of CNY 10,000, as each language counts money. */
const money = (label: string, value: number | undefined, { t, language }: Voice): Fact => value === undefined ? fact(label, undefined) : { label, text: t('portrait.money', { amount: language === 'zh' ? value : value / 100 }), value }

function describeIdentity({ enterprise, site, period }: Assessment, voice: Voice): Fact[] {
  const { t, local } = voice
  const size = classifySize(enterprise.staff, enterprise.revenue)
  const named = <T extends { code: string, zh: string, en: string }>(list: readonly T[], code: string | undefined) => {
    const found = list.find(entry => entry.code === code)
    return found && local(found)
  }
  const above = isAboveScale(enterprise.revenue)
  return [
    fact(t('enterprise.name'), enterprise.name), fact(t('enterprise.creditCode'), enterprise.creditCode), fact(t('enterprise.period'), period),
    fact(t('enterprise.siteName'), site.name), fact(t('enterprise.siteNumber'), site.number), fact(t('enterprise.address'), site.address),
    fact(t('enterprise.industry'), enterprise.industry && t(`industry.${enterprise.industry}`)),
    fact(t('enterprise.division'), enterprise.division && `${enterprise.division} ${named(DIVISIONS, enterprise.division) ?? ''}`),
    fact(t('enterprise.process'), enterprise.process && t(`enterprise.process.${enterprise.process}.short`)),
    fact(t('enterprise.district'), named(DISTRICTS, enterprise.district) ?? enterprise.district), fact(t('enterprise.street'), enterprise.street), fact(t('enterprise.park'), enterprise.park),
    measure(t('enterprise.staff'), enterprise.staff, t('unit.persons')),
    money(t('enterprise.revenue'), enterprise.revenue, voice),
    fact(t('enterprise.sizeClass'), size ? t(`size.${size}`) : undefined, size ? t(`enterprise.rule.${size}`) : undefined),
    fact(t('enterprise.aboveScale'), above === null ? undefined : t(above ? 'enterprise.aboveScale.yes' : 'enterprise.aboveScale.no'), above === null ? undefined : t('enterprise.aboveScale.rule')),
    fact(t('enterprise.groupCode'), enterprise.groupCode),
    fact(t('enterprise.certificates'), join((enterprise.certificates ?? []).map(certificate => t(`certificate.${certificate}`)), voice)),
  ]
}

function describeFigures({ facts, enterprise }: Assessment, voice: Voice): Fact[] {
  const { t } = voice
  const { machines, digitalMachines, connectedMachines, spending } = facts
  const rate = (field: 'digitalMachines' | 'connectedMachines'): Fact => {
    const count = facts[field]
    if (count === undefined || !machines) return fact(t(`enterprise.rate.${field}`), undefined, t(`enterprise.rate.${field}.rule`))
    return { label: t(`enterprise.rate.${field}`), text: `${formatNumber(100 * count / machines, 1)} %`, value: count / machines, more: t('enterprise.rate.made', { count, machines }) }
  }
  const share = spending !== undefined && enterprise.revenue ? [{ label: t('portrait.spending-share'), text: `${formatNumber(100 * spending / enterprise.revenue)} %`, value: spending / enterprise.revenue }] : []
  return [
    measure(t('enterprise.machines'), machines, t('unit.machines')),
    measure(t('enterprise.digitalMachines'), digitalMachines, t('unit.machines')), rate('digitalMachines'),
    measure(t('enterprise.connectedMachines'), connectedMachines, t('unit.machines')), rate('connectedMachines'),
    money(t('enterprise.spending'), spending, voice), ...share,
    fact(t('enterprise.networks'), join((facts.networks ?? []).map(network => t(`network.${network}`)), voice)),
    fact(t('enterprise.collection'), join((facts.collection ?? []).map(step => t(`collection.${step}`)), voice)),
  ]
}

/** Key figures that were filled in; a figure whose standard is not here goes by its id. */
function tabulateKpis({ facts }: Assessment, standards: Dossier['standards'], { t, local, language }: Voice): TableBlock {
  const known = new Map(standards.flatMap(({ root }) => listNodes(root)).flatMap(node => node.kind === 'branch' ? node.kpis.map(kpi => [kpi.id, { kpi, branch: node.title }] as const) : []))
  return {
    kind: 'table', id: 'kpis', title: t('enterprise.kpis'),
    columns: [
      { key: 'kpi', title: t('portrait.kpi'), as: 'name' }, { key: 'value', title: t('portrait.kpi.value'), as: 'number', decimals: 'as-written' },
      { key: 'unit', title: t('portrait.kpi.unit'), as: 'text' }, { key: 'branch', title: t('portrait.kpi.branch'), as: 'text' },
    ],
    rows: Object.entries(facts.kpis ?? {}).map(([id, value], i) => {
      const found = known.get(id)
      return { id, ...i >= FEW && { isFolded: true }, cells: [
        textCell(found ? local(found.kpi) : id), { ...numberCell(value), text: String(value) }, textCell(found ? describeUnit(language, found.kpi.unit) : ''), textCell(found ? local(found.branch) : '', { tone: 'muted' }),
      ] }
    }),
  }
}

/** Who rated, how many and when, and whom a questionnaire was handed to. */
function describePeople({ answers, evidence, handout }: Assessment, { t, language }: Voice): Fact[] {
  const ratings = RATING_SOURCES.map(source => {
    const given = Object.values(answers).flatMap(answer => answer[source] ?? [])
    const names = [...new Set(given.flatMap(({ by }) => by ?? []))]
    const times = given.flatMap(({ at }) => at ?? []).sort((a, b) => Date.parse(a) - Date.parse(b))
    const [first] = times
    const last = times[times.length - 1]
    const when = first !== undefined && last !== undefined ? t('portrait.people.when', { first: formatTime(language, first), last: formatTime(language, last) }) : ''
    return fact(t(`rating.${source}`), given.length === 0 ? undefined : [t('portrait.people.ratings', { n: given.length }), ...names].join(' · '), when || undefined)
  })
  const recorders = [...new Set(evidence.flatMap(({ by }) => by ?? []))]
  return [
    ...ratings, fact(t('portrait.people.evidence'), evidence.length === 0 ? undefined : [t('portrait.people.pieces', { n: evidence.length }), ...recorders].join(' · ')),
    ...handout ? [fact(t('portrait.handout'), [handout.from, handout.to].filter(Boolean).join(' → '), handout.message)] : [],
  ]
}

const join = (list: readonly string[], { t }: Voice) => list.join(t('list.comma'))

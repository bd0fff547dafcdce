import type { Dossier } from '@/domain/report/Dossier'
import { listViews } from '@/domain/report/listViews'
import { dayOf, formatDay } from '@/messages/format'
import type { Voice } from '@/messages/Voice'
import { plainName } from '../nameSite'
import { layOutActions, layOutFollowed } from '../plan/layOutActions'
import { nameNodes } from '../titles'
import type { Cover, Outline, Section } from '../Section'
import { layOutBenchmark } from './layOutBenchmark'
import { layOutDifferences } from './layOutDifferences'
import { layOutEvidence } from './layOutEvidence'
import { layOutGaps } from './layOutGaps'
import { layOutGates } from './layOutGates'
import { layOutHeat } from './layOutHeat'
import { describeInterpretations, layOutInterpretation } from './layOutInterpretation'
import { layOutMethod } from './layOutMethod'
import { layOutOtherMethods } from './layOutOtherMethods'
import { layOutParts } from './layOutParts'
import { layOutPortrait } from './layOutPortrait'
import { layOutRatings } from './layOutRatings'
import { layOutStandings } from './layOutStandings'
import { layOutSummary } from './layOutSummary'
import { layOutTrend } from './layOutTrend'

/** A section that is not laid out before somebody wants to see it. */
export interface SectionPlan { id: string, title: string, layOut: () => Section | null }

/** The whole report in the order that it is read: whatever renders it shows these sections and adds no number of its own. */
export function layOutReport(dossier: Dossier, voice: Voice): Outline {
  return { language: voice.language, cover: layOutCover(dossier, voice), sections: planReport(dossier, voice).flatMap(({ layOut }) => layOut() ?? []) }
}

/** The sections of a report by name, each to be laid out in its turn. */
export function planReport(dossier: Dossier, voice: Voice): SectionPlan[] {
  const { report, assessment, rubric, benchmark, readings } = dossier
  const { t } = voice
  const plan = (id: string, title: string, layOut: () => Section | null): SectionPlan => ({ id, title, layOut })
  const views = listViews(report)
  // A plan lifts what any standard of the assessment asks about.
  const titleOf = () => nameNodes(dossier.reports, voice)
  return [
    plan('summary', t('report.summary'), () => layOutSummary(report, assessment.example, voice)),
    plan('portrait', t('report.portrait'), () => layOutPortrait(dossier, voice)),
    plan('standings', t('report.standings'), () => layOutStandings(report, dossier.reports, voice)),
    ...views.some(({ isFused }) => !isFused) ? [plan('parts', t('report.parts'), () => layOutParts(report, voice).parts)] : [],
    plan('heat', t('report.heat'), () => layOutHeat(report, voice)),
    ...views.some(({ isFused }) => isFused) ? [plan('fused', t('report.fused'), () => layOutParts(report, voice).fused)] : [],
    plan('gates', t('report.gates'), () => layOutGates(report, voice)),
    plan('gaps', t('report.gaps'), () => layOutGaps(dossier, voice)),
    ...hasPlan(assessment) ? [plan('plan', t('plan.title'), () => layOutActions(assessment, dayOf(dossier.madeAt), titleOf(), voice))] : [],
    ...dossier.followed ? [plan('followed', t('actions.followed'), () => layOutFollowed(dossier.followed, titleOf(), voice))] : [],
    plan('differences', t('report.differences'), () => layOutDifferences(dossier, voice)),
    plan('trend', t('report.trend'), () => layOutTrend(dossier, voice)),
    ...benchmark ? [plan('benchmark', t('report.benchmark'), () => layOutBenchmark(benchmark, voice))] : [],
    plan('ratings', t('report.ratings'), () => layOutRatings(dossier, voice)),
    plan('evidence', t('report.evidence'), () => layOutEvidence(dossier, voice)),
    ...describeInterpretations({ rubric, report }).length > 0 ? [plan('interpretation', t('report.interpretation'), () => layOutInterpretation(dossier, voice))] : [],
    ...readings.length > 0 ? [plan('methods', t('readings.title'), () => layOutOtherMethods(readings, voice))] : [],
    plan('method', t('report.method'), () => layOutMethod(dossier, voice)),
  ]
}

const hasPlan = ({ plan }: Dossier['assessment']) => Object.keys(plan?.actions ?? {}).length + Object.keys(plan?.whatIfs ?? {}).length > 0

/** What stands before the report and runs on its pages. */
export function layOutCover({ report, assessment, madeAt, letterhead, perspective, isRedacted }: Dossier, { t, local, language }: Voice): Cover {
  const { enterprise, site, period } = assessment
  const standard = [local(report.rubric.title), report.rubric.edition && local(report.rubric.edition.title), report.rubric.version].filter(Boolean).join(' · ')
  const lines = [
    { label: t('enterprise.period'), text: period },
    { label: t('enterprise.site'), text: site.name ?? '' },
    { label: t('enterprise.industry'), text: enterprise.industry ? t(`industry.${enterprise.industry}`) : '' },
    { label: t('method.rubric'), text: standard },
    ...perspective === 'counted' ? [] : [{ label: t('perspective'), text: t(`perspective.${perspective}`) }],
    { label: t('cover.firm'), text: letterhead.firm ?? '' },
    { label: t('cover.author'), text: letterhead.author ?? '' },
    { label: t('method.made'), text: formatDay(language, madeAt) },
  ]
  const subject = isRedacted ? t('redacted.subject') : plainName(enterprise.name) || t('shell.unnamed')
  return {
    title: t('cover.title'), subject, lines: lines.filter(({ text }) => text !== ''), logo: letterhead.logo ?? null,
    note: [isRedacted ? t('redacted.note') : '', assessment.example ? t('head.example') : '', t(report.rubric.status === 'official' ? 'library.status.official' : 'report.unofficial')].filter(Boolean).join(' '),
    footer: [subject, period, t('cover.title')].join(' · '),
  }
}

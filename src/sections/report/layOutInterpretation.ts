import type { LocalText } from '@/domain/LocalText'
import type { Dossier } from '@/domain/report/Dossier'
import { levelOf } from '@/domain/report/levelOf'
import type { Branch } from '@/domain/rubric/Rubric'
import { formatNumber } from '@/messages/format'
import type { Voice } from '@/messages/Voice'
import type { PassageBlock, Section } from '../Section'

/** The interpretation of every branch that has one for the level it stands at, where so much of it is rated as a score of the whole asks for. */
export function describeInterpretations({ rubric, report }: Pick<Dossier, 'rubric' | 'report'>): { branch: Branch, level: number, score: number, text: LocalText }[] {
  return listBranches(rubric.root).flatMap(branch => {
    const node = report.nodes.find(({ id }) => id === branch.id)
    const level = node ? levelOf(node, report) : null
    const text = branch.interpretations?.find(one => one.level === level)
    if (!node || level === null || node.scores.point === null || !text || node.answered < rubric.provisionalFrom * node.applicable) return []
    return [{ branch, level, score: node.scores.point, text: { zh: text.zh, en: text.en } }]
  })
}

/** What the level of the whole and of each dimension means, in the words of the rubric; `null` where it has none. */
export function layOutInterpretation(dossier: Pick<Dossier, 'rubric' | 'report'>, voice: Voice): Section | null {
  const { t, local } = voice
  const { rubric } = dossier
  const passages = describeInterpretations(dossier).map(({ branch, level, score, text }): PassageBlock => {
    const name = level === 0 ? t('standing.ungraded') : t('interpretation.level', { level, title: local(rubric.levels[level - 1]?.title ?? { zh: '', en: '' }) })
    return {
      kind: 'passage', id: branch.id, title: branch === rubric.root ? t('interpretation.whole') : local(branch.title), level,
      standing: t('interpretation.standing', { score: formatNumber(score), level: name }), trace: { kind: 'score', node: branch.id, reading: 'point' }, text: local(text),
    }
  })
  return passages.length === 0 ? null : { id: 'interpretation', title: t('report.interpretation'), blocks: [{ kind: 'say', as: 'sentence', text: t('interpretation.lead') }, ...passages] }
}

/** The root, its branches, and theirs, as long as they have something to say. */
function listBranches(branch: Branch): Branch[] {
  return [branch, ...branch.children.flatMap(child => child.kind === 'branch' ? listBranches(child) : [])].filter(({ interpretations }) => interpretations)
}

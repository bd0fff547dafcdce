import type { ReadingFile } from '@/domain/reading/ReadingFile'
import { readingFileSchema } from '@/domain/reading/ReadingFile'
import type { ReadingResult } from '@/domain/reading/readAnswersBy'
import { readAnswersBy } from '@/domain/reading/readAnswersBy'
import type { QuickAnswer } from '../unit/domain/buildAssessment'
import { buildAssessment } from '../unit/domain/buildAssessment'

type Result<K extends ReadingResult['is']> = Extract<ReadingResult, { is: K }>
type Facts = NonNullable<Parameters<typeof buildAssessment>[1]>['facts']

const text = (zh: string, en: string) => ({ zh, en })

/** Three levels over three sub-domains of the scenarios in `buildCase`. */
const STAGED = readingFileSchema.parse({
  kind: 'reading', formatVersion: 1, id: 'staged', title: text('分级参考', 'Staged reference'), basis: text('依据一', 'Basis one'), method: text('算法一', 'Method one'),
  scheme: {
    is: 'staged', threshold: 0.8, levels: [text('规划级', 'Planned'), text('规范级', 'Standardised'), text('集成级', 'Integrated')],
    groups: [
      { id: 'technology', title: text('技术', 'Technology'), domains: [
        { id: 'drawing', title: text('画图', 'Drawing'), indicators: ['scenario-1', 'scenario-2'] }, { id: 'planning', title: text('排产', 'Planning'), indicators: ['scenario-3'] },
      ] },
      { id: 'resources', title: text('资源', 'Resources'), domains: [{ id: 'stock', title: text('库存', 'Stock'), indicators: ['scenario-5'] }] },
    ],
  },
})

/** Two levels over three scenes, two of them key scenes, and 100 points. */
const COUNTED = readingFileSchema.parse({
  kind: 'reading', formatVersion: 1, id: 'counted', title: text('计数参考', 'Counted reference'), basis: text('依据二', 'Basis two'), method: text('算法二', 'Method two'),
  scheme: {
    is: 'counted', levels: [{ title: text('一级', 'Level one'), score: 20, scenes: 1, keyScenes: 0 }, { title: text('二级', 'Level two'), score: 50, scenes: 2, keyScenes: 1 }],
    scenes: [
      { id: 'drawing', key: true, title: text('画图', 'Drawing'), indicators: ['scenario-1', 'scenario-2'] },
      { id: 'planning', key: false, title: text('排产', 'Planning'), indicators: ['scenario-3'] },
      { id: 'stock', key: true, title: text('库存', 'Stock'), indicators: ['scenario-5'] },
    ],
    items: [
      { id: 'networks', title: text('网络', 'Networks'), points: 8, by: 'choices', fact: 'networks', each: 2 },
      { id: 'digital', title: text('数字化率', 'Digital share'), points: 10, by: 'share', fact: 'digitalMachines', bands: [[0.5, 0.5], [1, 1]] },
      { id: 'drawings', title: text('图纸管理', 'Drawings'), points: 70, by: 'indicators', indicators: ['scenario-1', 'scenario-2'] },
      { id: 'talks', title: text('访谈', 'Talks'), points: 12, by: 'unknown', because: text('规则没有公开', 'the rule is not public') },
    ],
  },
})

/** What the counted reading needs besides ratings: 4 of 8 points for networks, 5 of 10 for 40 % digital machines. */
const FACTS: Facts = { networks: ['office', 'outside'], machines: 10, digitalMachines: 4 }

function read(file: ReadingFile, answers: Record<string, QuickAnswer>, facts: Facts): ReadingResult {
  return readAnswersBy(file, buildAssessment(answers, { facts }), new Set())
}

export function readStagedly(answers: Record<string, QuickAnswer>): Result<'staged'> {
  const result = read(STAGED, answers, {})
  if (result.is !== 'staged') throw new Error('The reading is staged.')
  return result
}

export function readCountedly(answers: Record<string, QuickAnswer>, facts: Facts = FACTS): Result<'counted'> {
  const result = read(COUNTED, answers, facts)
  if (result.is !== 'counted') throw new Error('The reading is counted.')
  return result
}

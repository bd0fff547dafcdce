import type { LocalText } from '@/domain/LocalText'

/** What to do first by judgement: gap, value and effort beside one another. */
export const priorityTexts = {
  'priorities.lead': { zh: '给凭判断排先后的人：每项单独看，差得多、分量重、投入少的排前面。门槛和前提不在里面，那是“最省的路”的事。', en: 'For those who set the order by judgement: each indicator by itself, a large gap, a high value and a low effort first. Gates and prerequisites are not in it; that is what the cheapest path is for.' },
  'priorities.table': { zh: '先后', en: 'Order' },
  'priorities.none': { zh: '没有低于目标的指标。', en: 'No indicator is below the target.' },
  'priorities.rank': { zh: '名次', en: 'Rank' },
  'priorities.steps': { zh: '现状 → 目标', en: 'Now → target' },
  'priorities.gap': { zh: '差几步', en: 'Steps' },
  'priorities.value': { zh: '一步加', en: 'A step adds' },
  'priorities.index': { zh: '优先指数', en: 'Index' },
  'priorities.matrix': { zh: '越靠左上，越是花得少、加得多。数字是名次，指着看是哪一项，下表按名次列出。', en: 'The closer to the top left, the more is added for less. Numbers are ranks; point at one to see which it is. The table below lists them.' },
  'priorities.axis.points': { zh: '↑ 总分加，最多 {most} 分', en: '↑ points added, {most} at most' },
  'priorities.axis.months': { zh: '投入，最多 {most} 人月 →', en: 'effort, {most} person-months at most →' },
  'priorities.first': { zh: '先做', en: 'first' },
  'priorities.plan': { zh: '立项做', en: 'as a project' },
  'priorities.easy': { zh: '顺手做', en: 'in passing' },
  'priorities.later': { zh: '放一放', en: 'later' },
  'priorities.dot': { zh: '第 {rank} 名 {title}：加 {points} 分，{months} 人月', en: 'Rank {rank}, {title}: adds {points}, {months} person-months' },
  'priorities.weights': { zh: '各因素的分量', en: 'How much each factor counts' },
  'priorities.weight.gap': { zh: '差距', en: 'Gap' },
  'priorities.weight.value': { zh: '价值', en: 'Value' },
  'priorities.weight.effort': { zh: '投入', en: 'Effort' },
  'priorities.formula': { zh: '指数 = 差几步{gap} × 一步加的分{value} ÷ 人月{effort}，最大的记 100。0 表示不看这个因素。', en: 'Index = steps{gap} × points of a step{value} ÷ person-months{effort}; the largest is 100. 0 leaves a factor out.' },
  'priorities.reset': { zh: '恢复默认', en: 'Back to the default' },
} satisfies Record<string, LocalText>

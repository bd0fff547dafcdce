import type { ActionState } from '@/domain/plan/ACTION_STATES'
import type { LocalText } from '@/domain/LocalText'

const stateTexts = {
  'action.planned': { zh: '未开始', en: 'Not begun' },
  'action.doing': { zh: '进行中', en: 'Under way' },
  'action.blocked': { zh: '受阻', en: 'Blocked' },
  'action.done': { zh: '已完成', en: 'Done' },
  'action.dropped': { zh: '已取消', en: 'Dropped' },
} satisfies Record<`action.${ActionState}`, LocalText>

/** The plan: who does what by when, and how it is written into the history. */
export const planTexts = {
  ...stateTexts,
  'action.title': { zh: '做什么', en: 'What' },
  'action.lifts': { zh: '提升哪些指标', en: 'Indicators that it lifts' },
  'action.state': { zh: '状态', en: 'Status' },
  'action.progress': { zh: '进度', en: 'Progress' },
  'action.owner': { zh: '负责人', en: 'Owner' },
  'action.startsOn': { zh: '开始', en: 'Begins' },
  'action.endsOn': { zh: '完成期限', en: 'Due' },
  'action.months': { zh: '投入（人月）', en: 'Effort (person-months)' },
  'action.budget': { zh: '预算（万元）', en: 'Budget (CNY 10,000)' },
  'action.blockedBy': { zh: '卡在哪里', en: 'Held up by' },
  'action.note': { zh: '备注', en: 'Note' },
  'action.proof': { zh: '怎样算完成', en: 'How one sees that it is done' },
  'action.evidence': { zh: '完成佐证', en: 'Evidence of completion' },
  'action.solution': { zh: '方案', en: 'Solution' },
  'action.wave': { zh: '第几批', en: 'Wave' },
  'plan.part.settings': { zh: '计划设置', en: 'settings of the plan' },
  'plan.part.choices': { zh: '做不做', en: 'to be done or not' },
  'plan.part.efforts': { zh: '本厂投入', en: 'own effort' },
  'plan.part.actions': { zh: '行动', en: 'action' },
  'plan.part.whatIfs': { zh: '假设', en: 'what-if' },
  'plan.will': { zh: '要做到“{step}”', en: 'to reach “{step}”' },
  'plan.wont': { zh: '不做', en: 'not to be done' },
  'plan.own-effort': { zh: '{level} 级：{what}', en: 'level {level}: {what}' },
  'plan.setting.grade': { zh: '目标档', en: 'target grade' },
  'plan.setting.levels': { zh: '分项目标', en: 'targets of parts' },
  'plan.setting.budget': { zh: '预算', en: 'budget' },
  'plan.setting.ask': { zh: '问什么', en: 'question' },
  'plan.setting.monthPrice': { zh: '一个人月的价钱（万元）', en: 'price of a person-month (CNY 10,000)' },
  'plan.setting.measure': { zh: '按什么省', en: 'what is kept low' },
  'plan.setting.people': { zh: '投入人数', en: 'people' },
  'plan.setting.longest': { zh: '一批最长几个月', en: 'months of a wave at most' },
  'plan.setting.startsOn': { zh: '开始日期', en: 'beginning' },
  'plan.setting.weights': { zh: '优先级权重', en: 'weights of priorities' },
} satisfies Record<string, LocalText>

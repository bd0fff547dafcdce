import type { LocalText } from '@/domain/LocalText'

/** The cheapest way to a grade: what was found, what was not, and why. */
export const pathTexts = {
  'path.conflict': { zh: '“{title}”定为要做到“{step}”，但它的前提“{needs}”到不了。请把前提改为可做，或放开这一项。', en: '“{title}” is settled to reach “{step}”, but “{needs}”, which it presupposes, cannot get there. Allow what it presupposes, or release this one.' },
  'path.conflict.self': { zh: '“{title}”定为要做到“{step}”，但它最多只能到“{highest}”。请放开这一项。', en: '“{title}” is settled to reach “{step}”, but cannot get beyond “{highest}”. Release this one.' },
  'path.impossible': { zh: '走不到这个目标：允许做的都做到最高，也只到{standing}。', en: 'No way leads to this target: with everything lifted as far as it may be, it is {standing}.' },
  'path.standing': { zh: '{score} 分、第 {grade} 档', en: '{score} points, grade {grade}' },
  'path.impossible.gates': { zh: '过不去的门槛：{list}。', en: 'Gates that stay closed: {list}.' },
  'path.impossible.branches': { zh: '仍达不到目标的部分：{list}。', en: 'Parts that stay below their target: {list}.' },
  'path.impossible.held': { zh: '定为不做、或前提被定为不做的：{list}。放开其中几项再试。', en: 'Settled as not to be done, or presupposing such: {list}. Release some of them and try again.' },
  'path.impossible.open': { zh: '没有任何一项被定为不做；请选一个更低的目标，或检查不适用的指标。', en: 'Nothing is settled as not to be done; choose a lower target, or check what is marked not applicable.' },
  'path.over': { zh: '这笔预算不够：到目标至少要 {need}，预算 {budget}，差 {missing}。', en: 'This budget is not enough: the target takes at least {need}, the budget is {budget}, {missing} is missing.' },
  'path.over.nearest': { zh: '这笔预算最多做到{standing}，用 {cost}。', en: 'The most that the budget buys is {standing}, for {cost}.' },
  'path.over.settled': { zh: '光是定为要做的就超出预算。请加预算，或放开其中几项。', en: 'What is settled to be done costs more by itself. Raise the budget, or release some of it.' },
  'path.months': { zh: '{months} 人月', en: '{months} person-months' },
  'path.money': { zh: '{money} 万元', en: 'CNY {money} × 10,000' },
} satisfies Record<string, LocalText>

/** Words that sound like a level without saying what can be seen. */
const HEDGES_ZH = [
  '较好', '较高', '较强', '较为', '比较完', '一定程度', '一定的', '基本实现', '基本上', '基本具备', '初步', '逐步', '不断', '持续优化', '持续改进', '持续提升', '进一步',
  '有效地', '有效支撑', '有效提升', '充分', '完善', '显著', '良好', '先进的', '全方位', '智能化水平', '数字化水平', '赋能', '抓手', '全链路', '更加', '更好', '更多', '更快', '适当', '大力', '等等',
]
const HEDGES_EN = [
  'some extent', 'certain extent', 'certain degree', 'some degree', 'increasingly', 'continuously improv', 'continuous improvement', 'further improv',
  'effective', 'comprehensive', 'seamless', 'robust', 'holistic', 'leverag', 'appropriate', 'advanced', 'significant', 'relatively', 'fairly', 'reasonably',
  'gradual', 'basically', 'state-of-the-art', 'best-in-class', 'cutting-edge', 'empower',
]

/** How much of the plant: that is what the two halves of a level count, never the anchor. */
const SHARES_ZH = ['部分', '大多数', '多数', '少数', '全部', '全面', '局部', '绝大', '大半', '过半', '半数', '百分之', '三成', '四成', '五成', '六成', '七成', '八成', '九成', '％', '%', '所有']
const SHARES_EN = /\b(?:most of|all of|all the|partly|partially|fully|majority|minority|some of|half of|percent|per cent)\b|%/i

/** The first hedged or praising word of a text, in either language; `null` without one. */
export function findHedge(text: string): string | null {
  const lower = text.toLowerCase()
  return [...HEDGES_ZH, ...HEDGES_EN].find(word => lower.includes(word)) ?? null
}

/** The first word that states a share of the plant; `null` without one. */
export function findShareWord(text: string): string | null {
  return SHARES_ZH.find(word => text.includes(word)) ?? SHARES_EN.exec(text)?.[0] ?? null
}

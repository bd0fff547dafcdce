/** A standard of 125 indicators in five branches of five, as the text of a JSON file. */
export function generateRubric() {
  const numbers = [1, 2, 3, 4, 5]
  const weigh = (/** @type {object} */ node) => ({ ...node, weight: 20 })
  const text = (/** @type {string} */ about) => `${about}：有书面规定，每班由一名指定人员按表记录一次，昨天的记录在现场翻得出来，月底由车间主任抽查并签字留存。`
  const itemOf = (/** @type {number} */ i, /** @type {number} */ j, /** @type {number} */ k) => (i - 1) * 25 + (j - 1) * 5 + k
  return JSON.stringify({
    kind: 'rubric', formatVersion: 1, id: 'generated', version: '1.0.0', title: { zh: '生成的标准', en: 'Generated standard' },
    children: numbers.map(i => weigh({
      id: `part-${i}`, title: `第 ${i} 部分`,
      children: numbers.map(j => weigh({
        id: `part-${i}-${j}`, title: `第 ${i}.${j} 节`,
        children: numbers.map(k => weigh({ indicator: `item-${itemOf(i, j, k)}` })),
      })),
    })),
    indicators: Array.from({ length: 125 }, (_, n) => ({ id: `item-${n + 1}`, title: `第 ${n + 1} 项`, anchors: numbers.map(level => text(`第 ${n + 1} 项的第 ${level} 种做法`)) })),
  })
}

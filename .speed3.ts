import loadHighs from 'highs'
import { openAssessment, findBundled } from '@/cli/openFiles'
import { startPath } from '@/domain/path/PathStart'
import { findPath } from '@/domain/path/findPath'
import type { Model, Solve } from '@/domain/path/Model'
const a = openAssessment('src/stores/demo/demoFactory.assessment.json'); if (!a.ok) throw 1
const r = findBundled(a.value, 'shanghai-7plus1'); if (!r.ok) throw 2
const rubric = r.value
const highs: any = await loadHighs()
const K0 = Number(process.argv[2] ?? 80)
const BASE = { output_flag: false, time_limit: 60, random_seed: 0, mip_rel_gap: 0, mip_detect_symmetry: false,  mip_heuristic_run_feasibility_jump: false, mip_heuristic_run_rins: false, mip_heuristic_run_rens: false }
function write({ costs, rows }: Model, fixed: (number | null)[], lp: boolean) {
  const terms = rows.flatMap(row => row.terms); const starts = [0]; let end = 0
  for (const row of rows) starts.push(end += row.terms.length)
  return { numCols: costs.length, numRows: rows.length, colCost: costs, colLower: fixed.map(f => f ?? 0), colUpper: fixed.map(f => f ?? 1), rowLower: rows.map(r => r.low), rowUpper: rows.map(r => r.high),
    matrix: { format: 'csr', numRows: rows.length, numCols: costs.length, starts, indices: terms.map(([c]) => c), values: terms.map(([, f]) => f) }, integrality: costs.map(() => lp ? highs.constants.variableType.continuous : highs.constants.variableType.integer) }
}
const note: string[] = []
const ST = highs.constants.modelStatus
function mip(model: Model, fixed: (number | null)[]) {
  return highs.withModel(write(model, fixed, false), (p: any) => { p.options.set({ ...BASE, mip_abs_gap: model.slack ?? 1e-6 }); p.run()
    const s = p.getModelStatus(); if (s === ST.infeasible) return null
    const x = [...p.getSolution().colValue].map((v: number) => v > 0.5)
    return { columns: x, isProved: s === ST.optimal, bound: Number(p.info.get('mip_dual_bound')), cost: x.reduce((t, on, i) => t + (on ? model.costs[i]! : 0), 0) } })
}
const solve: Solve = model => {
  const t0 = performance.now()
  const lp = highs.withModel(write(model, model.costs.map(() => null), true), (p: any) => { p.options.set({ output_flag: false, presolve: 'off' }); p.run(); if (p.getModelStatus() !== ST.optimal) return null; const s = p.getSolution(); return { x: [...s.colValue], d: [...s.colDual], obj: p.getObjectiveValue() } })
  const tl = performance.now() - t0
  if (!lp) return null
  const rc: number[] = lp.d.map((d: number, i: number) => lp.x[i] < 1e-6 ? Math.max(0, d) : lp.x[i] > 1 - 1e-6 ? Math.max(0, -d) : 0)
  const sorted = [...rc].sort((x, y) => x - y)
  let free = K0
  let delta = Math.max(sorted[Math.min(free, sorted.length - 1)]!, Number(process.argv[3] ?? 0) * model.costs.reduce((x, y) => x + Math.abs(y), 0) / model.costs.length)
  for (let round = 1; ; round++) {
    const t1 = performance.now()
    const fixed = rc.map((c, i) => c > delta + 1e-4 ? Math.round(lp.x[i]) : null)
    const n = fixed.filter(f => f === null).length
    const got = mip(model, fixed)
    note.push(`[lp ${tl.toFixed(0)} d ${delta.toFixed(1)} free ${n}/${rc.length} ${(performance.now() - t1).toFixed(0)}ms gap ${got ? (got.cost - lp.obj).toFixed(1) : 'inf'}]`)
    if (n === rc.length) return got
    if (got && got.cost <= lp.obj + delta + 1e-6) return got
    free *= 2
    delta = got ? got.cost - lp.obj : sorted[Math.min(free, sorted.length - 1)]!
  }
}
for (let rep = 0; rep < 2; rep++) {
  const times: number[] = []; const per: string[] = []; let sum = 0
  for (const grade of [4, 5, 6, 7, 8]) {
    const choices: Record<string, any> = {}
    for (let lock = 0; lock <= 4; lock++) {
      const start = startPath(rubric, a.value, { choices })
      note.length = 0
      const t = performance.now()
      const answer = findPath(start, { goal: { grade } }, solve)
      const ms = performance.now() - t
      if (answer.is !== 'path') { per.push(`${grade}/${lock}:${answer.is}`); break }
      times.push(ms); per.push(`${grade}/${lock}:${ms.toFixed(0)}${note.join('')}`); sum += answer.path.months
      const lift = answer.path.lifts[6 + 2 * lock]; if (!lift) break
      choices[lift.indicator] = { wont: true }
    }
  }
  const s = [...times].sort((x, y) => x - y)
  console.log('mean', (times.reduce((x, y) => x + y, 0) / times.length).toFixed(0), 'median', s[s.length >> 1]!.toFixed(0), 'p95', s[Math.ceil(.95 * s.length) - 1]!.toFixed(0), 'max', s.at(-1)!.toFixed(0), 'sum', sum.toFixed(2), rep ? '\n' + per.join('\n') : '')
}

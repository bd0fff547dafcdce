import loadHighs from 'highs'
import { openAssessment, findBundled } from '@/cli/openFiles'
import { startPath } from '@/domain/path/PathStart'
import { findPath } from '@/domain/path/findPath'
import type { Model, Solve } from '@/domain/path/Model'
const a = openAssessment('src/stores/demo/demoFactory.assessment.json'); if (!a.ok) throw 1
const r = findBundled(a.value, 'shanghai-7plus1'); if (!r.ok) throw 2
const rubric = r.value
const highs: any = await loadHighs({ print: (s: string) => console.log(s), printErr: (s: string) => console.log(s) } as any)
const BASE = { output_flag: true, log_to_console: true, time_limit: 60, random_seed: 0, mip_rel_gap: 0, mip_detect_symmetry: false, mip_allow_restart: false }
const VARIANTS: Record<string, object> = {
  base: {},
  noFJ: { mip_heuristic_run_feasibility_jump: false },
  noRins: { mip_heuristic_run_rins: false, mip_heuristic_run_rens: false },
  noRinsFJ: { mip_heuristic_run_rins: false, mip_heuristic_run_rens: false, mip_heuristic_run_feasibility_jump: false },
  noHeur: { mip_heuristic_effort: 0, mip_heuristic_run_feasibility_jump: false, mip_heuristic_run_rins: false, mip_heuristic_run_rens: false, mip_heuristic_run_root_reduced_cost: false },
  eff0: { mip_heuristic_effort: 0 },
  eff20: { mip_heuristic_effort: 0.2 },
  noPresolve: { presolve: 'off' },
  pscost: { mip_pscost_minreliable: 2 },
  pscost0: { mip_pscost_minreliable: 0 },
  ...JSON.parse(process.argv[2] ?? '{}'),
}
const only = process.argv[3]?.split(',')
function write({ costs, rows }: Model) {
  const terms = rows.flatMap(row => row.terms); const starts = [0]; let end = 0
  for (const row of rows) starts.push(end += row.terms.length)
  return { numCols: costs.length, numRows: rows.length, colCost: costs, colLower: costs.map(() => 0), colUpper: costs.map(() => 1), rowLower: rows.map(r => r.low), rowUpper: rows.map(r => r.high),
    matrix: { format: 'csr', numRows: rows.length, numCols: costs.length, starts, indices: terms.map(([c]) => c), values: terms.map(([, f]) => f) }, integrality: costs.map(() => highs.constants.variableType.integer) }
}
for (const [name, extra] of Object.entries(VARIANTS)) {
  if (only && !only.includes(name)) continue
  const times: number[] = []; const per: string[] = []; let nodes = 0
  const solve: Solve = model => highs.withModel(write(model), (p: any) => {
    p.options.set({ ...BASE, mip_abs_gap: model.slack ?? 1e-6, ...extra }); p.run(); nodes += Number(p.info.get('mip_node_count'))
    const s = p.getModelStatus()
    if (s === highs.constants.modelStatus.infeasible) return null
    return { columns: [...p.getSolution().colValue].map((v: number) => v > 0.5), isProved: s === highs.constants.modelStatus.optimal, bound: Number(p.info.get('mip_dual_bound')) }
  })
  let sum = 0
  for (const grade of [6]) {
    const choices: Record<string, any> = {}
    for (let lock = 0; lock <= 4; lock++) {
      const start = startPath(rubric, a.value, { choices })
      const t = performance.now()
      const answer = findPath(start, { goal: { grade } }, solve)
      const ms = performance.now() - t
      if (answer.is !== 'path') { per.push(`${grade}/${lock}:${answer.is}`); break }
      times.push(ms); per.push(`${grade}/${lock}:${ms.toFixed(0)}`); sum += answer.path.months
      const lift = answer.path.lifts[6 + 2 * lock]; if (!lift) break
      choices[lift.indicator] = { wont: true }
    }
  }
  const s = [...times].sort((x, y) => x - y)
  console.log(name.padEnd(12), 'mean', (times.reduce((x, y) => x + y, 0) / times.length).toFixed(0), 'median', s[s.length >> 1]!.toFixed(0), 'p95', s[Math.ceil(.95 * s.length) - 1]!.toFixed(0), 'max', s.at(-1)!.toFixed(0), 'nodes', nodes, 'sum', sum.toFixed(2), per.join(' '))
}

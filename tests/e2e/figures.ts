import type { Page } from '@playwright/test'
import { listViews } from '@/domain/report/listViews'
import type { GateReport, Report } from '@/domain/report/Report'
import type { Standing } from '@/domain/scoring/standAt'
import { numberOf } from '@/domain/rubric/numberOf'
import { expect, section } from './app'

/** What a report says in figures, as the screen writes them. */
interface Figures {
  standings: string[][]
  /** The parts that are drawn side by side, under their headings. */
  views: Record<string, string[][]>
  cells: string[]
  gates: string[][]
  gaps: string[][]
}

const STATES = { 'open': '已通过', 'closed': '未通过', 'undecided': '未定，要看未答的', 'not-applicable': '不适用' } as const

/** The figures on the open report, read off the screen; the report of the command line only says which parts there are. */
export async function readFigures(page: Page, report: Report): Promise<Figures> {
  const titles = listViews(report).map(({ title }) => title.zh)
  await expect(page.getByRole('heading', { level: 2, name: '方法与口径' })).toBeAttached()
  // With the rows that are folded, as for paper.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  const read = (name: string | RegExp, columns: readonly number[]) => page.getByRole('table', { name, exact: true }).locator('tbody tr').evaluateAll((rows, columns) => rows.map(row => {
    if (!(row instanceof HTMLTableRowElement)) return []
    const textOf = (element: Element | null | undefined) => (element instanceof HTMLElement ? [...element.children].map(child => child.textContent ?? '').join(' ') : '').replace(/\s+/g, ' ').trim()
    return columns.map(column => textOf(row.cells[column]))
  }), columns)
  return {
    standings: await read('几种口径', [0, 1, 2]),
    views: Object.fromEntries(await Promise.all(titles.map(async title => [title, await read(title, [0, 1, 2, 3])] as const))),
    cells: (await section(page, '逐项等级').getByRole('listitem').allInnerTexts()).map(text => text.replace(/\s+/g, ' ').trim()),
    gates: await read('门槛', [0, 2, 3]),
    gaps: (await read(/^到第 \d+ 档的差距$/, [0, 3, 4])).map(([title = '', ...figures]) => [title.split(' ')[0] ?? '', ...figures]),
  }
}

/** The same figures from a report of the command line. */
export function expectFigures(report: Report): Figures {
  const { coverage, nodes, result, backed, ifRefused, estimate, interval } = report
  const two = (value: number | null) => value === null ? '–' : value.toFixed(2)
  const stand = (name: string, standing: Standing | null) => [name, standing === null ? '– 评得太少' : standing.grade === 0 ? '未入级' : String(standing.grade), two(standing?.score ?? null)]
  const describe = (branches: Report['nodes']) => branches
    .map(({ title, scores, level, answered, applicable, isApplicable }) => [
      title.zh,
      scores.point === null ? `– ${isApplicable ? '未评' : '不适用'}` : two(scores.point),
      level === null ? '–' : String(level),
      `${answered}/${applicable}`,
    ])
  const titleOf = (id: string) => nodes.find(node => node.id === id)?.title.zh ?? id
  return {
    standings: [
      stand('自报', result),
      stand('有佐证支撑', backed),
      ...coverage.notApplicable > 0 ? [stand('不适用按 0 分计', ifRefused)] : [],
      ...coverage.open > 0 && estimate ? [stand('估计下端', estimate.low), stand('估计上端', estimate.high)] : [],
      ...coverage.open > 0 && interval ? [stand('下限', interval.low), stand('上限', interval.high)] : [],
    ],
    views: Object.fromEntries(listViews(report).map(({ title, branches }) => [title.zh, describe(branches)])),
    cells: nodes.filter(({ kind }) => kind === 'indicator').map(({ id, level, isApplicable }) => `${numberOf(id)} ${level ?? (isApplicable ? '·' : '–')}`),
    gates: [...report.gates].sort((a, b) => a.gate.grade - b.gate.grade).map(gate => [String(gate.gate.grade), valueOf(gate), STATES[gate.state] + (report.next?.gates.includes(gate.gate.id) ? ' 卡住下一档' : '')]),
    gaps: report.gaps.map(({ indicator, lift, months }) => [titleOf(indicator), ...lift === null ? ['–', '–'] : [`+${two(lift)}`, months === null ? '–' : months.toFixed(1)]]),
  }
}

const sayStep = (step: number) => step === 0 ? '未开展' : `${Math.ceil(step / 2)} 级 · ${step % 2 === 0 ? '全面' : '局部'}`

function valueOf({ gate, value }: GateReport): string {
  if (value === null) return '–'
  return gate.kind === 'share' ? `${(100 * value).toFixed(1)} %` : gate.kind === 'indicator-step' ? sayStep(value) : value.toFixed(2)
}

import { tsImport } from 'tsx/esm/api'

const RUNS = 5
const head = 'kind: rubric\nformatVersion: 1\nid: bad\nversion: 1.0.0\ntitle: bad\n'

/** Files made to cost time: the one that takes longest counts. */
const FILES = {
  'four million letters': `${head}description: ${'x'.repeat(3_990_000)}\nchildren: []\n`,
  'twenty thousand keys': head + Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n'),
  'brackets without end': '['.repeat(3_000_000),
  'dashes without end': '- '.repeat(50_000),
  'maps a thousand deep': Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
  'nine times nine to the ninth': `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi'].map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[i]}`).join()}]`).join('\n')}`,
  'one text a thousand times': `${head}description: &d ${'x'.repeat(10_000)}\nlist: [${Array(1000).fill('*d').join()}]`,
  'a merge in a circle': `a: &a { b: 1, <<: *a }\n${head}`,
  'an alias in its own anchor': `${head}children: &c [{ id: a, title: a, children: *c }]`,
  'one list shared a hundred times': `${head}children:\n- { id: b, title: b, weights: equal, children: &c [${Array.from({ length: 5000 }, (_, i) => `{ indicator: a${i} }`).join()}] }\n${Array.from({ length: 99 }, (_, i) => `- { id: b${i}, title: b, weights: equal, children: *c }`).join('\n')}`,
  'two thousand faults': `${head}children: [${Array.from({ length: 2000 }, () => '{ indicator: none, wait: 1 }').join()}]`,
}

/**
 * How long the slowest of some harmful rubric files takes to be refused; median of 5 runs each.
 * @type {import('./BENCHES.mjs').Bench}
 */
export const refuseBadRubric = {
  unit: 'ms, slowest file',
  target: 1000,
  async measure() {
    /** @type {typeof import('../../src/exchange/rubric/loadRubric')} */
    const { loadRubric } = await tsImport('../../src/exchange/rubric/loadRubric.ts', import.meta.url)
    return Math.max(...Object.values(FILES).map(text => {
      const times = Array.from({ length: RUNS }, () => {
        const start = performance.now()
        if (loadRubric({ file: 'bad.yaml', text }, { indicators: [], standards: [] }).ok) throw new Error('A bad rubric was taken.')
        return performance.now() - start
      })
      return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Infinity
    }))
  },
}

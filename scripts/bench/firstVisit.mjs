import { buildIfStale } from '../project/buildApp.mjs'
import { measureFirstVisit, SIZE_LIMITS } from '../project/measureFirstVisit.mjs'

/** @type {import('./BENCHES.mjs').Bench} */
export const firstVisit = {
  unit: 'kB gz',
  target: SIZE_LIMITS.firstVisit,
  async measure() {
    if (await buildIfStale() !== 0) throw new Error('The build failed; its message above says why.')
    return measureFirstVisit().firstVisit
  },
}

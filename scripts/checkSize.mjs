import { measureFirstVisit, SIZE_LIMITS } from './project/measureFirstVisit.mjs'

const { page, files, rubrics, firstVisit } = measureFirstVisit()
const isTooHeavy = firstVisit > SIZE_LIMITS.firstVisit

for (const { name, weight } of [...files, { name: 'scripts and styles of the first visit', weight: firstVisit }, page]) print(name, weight)
for (const { name, weight } of rubrics) print(`${name} (loaded later)`, weight)
if (isTooHeavy) console.error(`The first visit is ${(firstVisit - SIZE_LIMITS.firstVisit).toFixed(1)} kB above its limit of ${SIZE_LIMITS.firstVisit} kB: load later what the first page does not need.`)
else console.log(`The limit is ${SIZE_LIMITS.firstVisit} kB (1 kB = 1024 B, gzip -9).`)
process.exitCode = isTooHeavy ? 1 : 0

/**
 * @param {string} name
 * @param {number} weight
 */
function print(name, weight) {
  console.log(`${weight.toFixed(1).padStart(8)} kB  ${name}`)
}

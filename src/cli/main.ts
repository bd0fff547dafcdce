import '@/messages/TEXTS'
import { parseArgs } from 'node:util'
import { LANGUAGES } from '@/domain/LocalText'
import { PERSPECTIVES } from '@/domain/report/takePerspective'
import { pathCommand } from './pathCommand'
import { checkCommand } from './rubricCommand'
import { findFormat, reportCommand } from './reportCommand'
import { scoreCommand } from './scoreCommand'

const USAGE = `shuzhen rubric check [--json] [paths…]
    checks rubric files; without paths, those that come with the program
shuzhen score <assessment.json> [--standard <id> | --rubric <file.yaml>] [--target <grade>] [--json]
    prints the report of an assessment
shuzhen report <assessment.json> --out <file.xlsx|.csv|.json|.html> [--standard <id> | --rubric <file.yaml>] [--target <grade>]
               [--perspective counted|self|assessor] [--language zh|en]
    writes the report of an assessment to a file
shuzhen path <assessment.json> (--grade <grade> | --budget <person-months>) [--standard <id> | --rubric <file.yaml>]
             [--fix will:<indicator>=<step>,wont:<indicator> …] [--json]
    prints the cheapest way to a grade, or the most grade that a budget buys; with both, whether the budget is enough`

async function run(argv: string[]): Promise<number> {
  let parsed
  try {
    parsed = parseArgs({
      args: joinNegatives(argv),
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, rubric: { type: 'string' }, standard: { type: 'string' }, target: { type: 'string' }, out: { type: 'string' }, language: { type: 'string', default: 'zh' }, perspective: { type: 'string', default: 'counted' }, grade: { type: 'string' }, budget: { type: 'string' }, fix: { type: 'string', multiple: true, default: [] }, help: { type: 'boolean', short: 'h' } },
    })
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
    return 2
  }
  const { values, positionals: [command, ...rest] } = parsed
  const target = values.target === undefined ? undefined : Number(values.target)
  const hasGoodTarget = target === undefined || (Number.isInteger(target) && target >= 1 && target <= 10)
  if (values.help || command === 'help') {
    console.log(USAGE)
    return 0
  }
  if (command === 'rubric' && rest[0] === 'check') return checkCommand(rest.slice(1), values.json)
  if (command === 'score' && rest[0] !== undefined && rest.length === 1 && hasGoodTarget) return scoreCommand(rest[0], { ...values, target })
  if (command === 'path') {
    // A list may be written with blanks: what stands behind the file belongs to it.
    const [file, ...more] = rest
    const fix = [...values.fix, ...more].join(' ')
    const grade = readNumber(values.grade)
    const budget = readNumber(values.budget)
    const problem = findPathProblem(file, more, grade, budget)
    if (file !== undefined && problem === null) return pathCommand(file, { ...values, grade, budget, fix })
    console.error(`${problem}\n\n${USAGE}`)
    return 2
  }
  const format = findFormat(values.out ?? '')
  const language = LANGUAGES.find(known => known === values.language)
  const perspective = PERSPECTIVES.find(known => known === values.perspective)
  if (command === 'report' && rest[0] !== undefined && rest.length === 1 && hasGoodTarget && values.out !== undefined && format && language && perspective) {
    return reportCommand(rest[0], format, { ...values, out: values.out, target, language, perspective })
  }
  const problem = command === 'report' ? findProblem(rest, values, hasGoodTarget) : null
  console.error(problem === null ? USAGE : `${problem}\n\n${USAGE}`)
  return 2
}

/** What is wrong with a call of `report`, in a sentence. */
function findProblem(files: readonly string[], { out, language, perspective }: { out?: string, language: string, perspective: string }, hasGoodTarget: boolean): string {
  if (files.length !== 1) return 'Name one assessment file.'
  if (out === undefined) return 'Say with --out which file to write.'
  if (!findFormat(out)) return /\.docx$/i.test(out) ? 'Word files are made in the app only: their charts need a browser. Take .html or .xlsx here.' : `The ending of "${out}" is none that a report can have: .xlsx, .csv, .json or .html.`
  if (!hasGoodTarget) return 'The target is a grade, a whole number from 1 to 10.'
  if (!LANGUAGES.some(known => known === language)) return `The language "${language}" is not known: ${LANGUAGES.join(', ')}.`
  return `The perspective "${perspective}" is not known: ${PERSPECTIVES.join(', ')}.`
}

/** A number below zero is a number, not an option: `--budget -3` gets its sentence. */
function joinNegatives(argv: readonly string[]): string[] {
  return argv.flatMap((part, i) => {
    if (/^-[\d.]/.test(part) && /^--\w+$/.test(argv[i - 1] ?? '')) return []
    const next = argv[i + 1]
    return /^--\w+$/.test(part) && next !== undefined && /^-[\d.]/.test(next) ? [`${part}=${next}`] : [part]
  })
}

const readNumber = (text: string | undefined) => text === undefined ? undefined : text.trim() === '' ? NaN : Number(text)

/** What is wrong with a call of `path`, in a sentence. */
function findPathProblem(file: string | undefined, more: readonly string[], grade: number | undefined, budget: number | undefined): string | null {
  if (file === undefined || more.some(part => !/^(will|wont):/.test(part))) return 'Name one assessment file.'
  if (grade === undefined && budget === undefined) return 'Say with --grade what to reach, or with --budget how many person-months there are.'
  if (grade !== undefined && !(Number.isInteger(grade) && grade >= 1 && grade <= 10)) return 'The grade is a whole number from 1 to 10.'
  return budget === undefined || (budget >= 0 && Number.isFinite(budget)) ? null : 'The budget is a number of person-months, 0 or more.'
}

process.exitCode = await run(process.argv.slice(2))

import '@/messages/TEXTS'
import { parseArgs } from 'node:util'
import { LANGUAGES } from '@/domain/LocalText'
import { PERSPECTIVES } from '@/domain/report/takePerspective'
import { checkCommand } from './rubricCommand'
import { findFormat, reportCommand } from './reportCommand'
import { scoreCommand } from './scoreCommand'

const USAGE = `shuzhen rubric check [--json] [paths…]
    checks rubric files; without paths, those that come with the program
shuzhen score <assessment.json> [--standard <id> | --rubric <file.yaml>] [--target <grade>] [--json]
    prints the report of an assessment
shuzhen report <assessment.json> --out <file.xlsx|.csv|.json|.html> [--standard <id> | --rubric <file.yaml>] [--target <grade>]
               [--perspective counted|self|assessor] [--language zh|en]
    writes the report of an assessment to a file`

async function run(argv: string[]): Promise<number> {
  let parsed
  try {
    parsed = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, rubric: { type: 'string' }, standard: { type: 'string' }, target: { type: 'string' }, out: { type: 'string' }, language: { type: 'string', default: 'zh' }, perspective: { type: 'string', default: 'counted' }, help: { type: 'boolean', short: 'h' } },
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

process.exitCode = await run(process.argv.slice(2))

import '@/messages/TEXTS'
import { parseArgs } from 'node:util'
import { checkCommand } from './rubricCommand'
import { scoreCommand } from './scoreCommand'

const USAGE = `shuzhen rubric check [--json] [paths…]
    checks rubric files; without paths, those that come with the program
shuzhen score <assessment.json> [--standard <id> | --rubric <file.yaml>] [--target <grade>] [--json]
    prints the report of an assessment`

function run(argv: string[]): number {
  let parsed
  try {
    parsed = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, rubric: { type: 'string' }, standard: { type: 'string' }, target: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
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
  console.error(USAGE)
  return 2
}

process.exitCode = run(process.argv.slice(2))

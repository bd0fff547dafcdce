// docs/files.md promises that its examples can be copied and run; without this it goes stale at the next change of a format.
import { readFileSync } from 'node:fs'
import { jsonSchema } from '@/domain/jsonSchemas'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { runCommand } from '../cli/runCommand'
import { useFolder } from '../cli/useFolder'

const page = readFileSync(new URL('../../../docs/files.md', import.meta.url), 'utf8')
const folder = useFolder()

/** The only fenced block of a language. */
function block(language: string): string {
  const blocks = [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, text]) => text ?? '')
  expect(blocks).toHaveLength(1)
  return blocks[0] ?? ''
}

/** What follows `shuzhen --` in the commands of the page. */
function commands(): string[][] {
  return block('sh').trim().split('\n').map(line => {
    const [, args = ''] = /^npm run -s shuzhen -- (.+)$/.exec(line) ?? []
    return args.split(' ')
  })
}

function saveExamples() {
  for (const [, name = ''] of page.matchAll(/^Save this as `([^`]+)`:$/gm)) folder.write(name, block(name.endsWith('.yaml') ? 'yaml' : 'json'))
}

/** Every name of a field in a JSON Schema. */
function listFields(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(listFields)
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) => key === 'properties' ? [...Object.keys(Object(value)), ...Object.values(Object(value)).flatMap(listFields)] : listFields(value))
}

describe('docs/files.md', { timeout: 60_000 }, () => {
  it('has a rubric that passes the check, with nothing but advice', async () => {
    saveExamples()
    const [check = []] = commands()
    const { code, out, err } = await runCommand(folder.path(), ...check, '--json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const { problems, ...rest } = z.object({ ok: z.boolean(), indicators: z.int(), problems: z.array(z.object({ code: z.string(), severity: z.string() })) }).parse(JSON.parse(out))
    expect(rest).toEqual({ ok: true, indicators: 4 })
    expect(new Set(problems.map(({ code, severity }) => `${severity} ${code}`))).toEqual(new Set(['warning rubric/missing-text', 'warning rubric/missing-effort', 'warning rubric/unjustified-weight']))
  })

  it('prints what the page says', async () => {
    saveExamples()
    const [, score = []] = commands()
    const { code, out, err } = await runCommand(folder.path(), ...score)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(block('text'))
  })

  it('comes to the score that the page works out by hand', async () => {
    saveExamples()
    const [, score = []] = commands()
    const { out } = await runCommand(folder.path(), ...score, '--json')
    const [, byHand] = /\*\*total\*\*.*= \*\*(\d+)\*\*/.exec(page) ?? []
    const [, grade] = /so the grade is \*\*(\d+)\*\*/.exec(page) ?? []
    expect(JSON.parse(out)).toMatchObject({ result: { score: Number(byHand), grade: Number(grade) } })
  })

  it.each(['rubric', 'assessment', 'edition', 'crosswalk', 'reading', 'remarks'] as const)('explains every field of the %s', kind => {
    const explained = new Set([...page.replace(/^```[^]*?^```$/gm, '').matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => code.match(/[A-Za-z][A-Za-z0-9]*/g) ?? []))
    expect([...new Set(listFields(jsonSchema(kind)))].filter(field => !explained.has(field) && !['zh', 'en'].includes(field))).toEqual([])
  })
})

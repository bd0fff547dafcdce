// Without this, a field that is added to the assessment is lost from redacted copies, or a field that is renamed is no longer taken out of them,
// and nobody notices before a name has left the house.
import { assessmentSchema } from '@/domain/assessment/Assessment'
import { REDACTION } from '@/domain/redaction/REDACTION'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

interface JsonSchema {
  $ref?: string
  properties?: Record<string, JsonSchema>
  items?: JsonSchema | JsonSchema[]
  prefixItems?: JsonSchema[]
  additionalProperties?: JsonSchema | boolean
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  allOf?: JsonSchema[]
  $defs?: Record<string, JsonSchema>
}

/** Every path of a schema, to the leaves and on the way; `*` is any key or place in a list. */
function listPaths(root: JsonSchema): { leaves: Set<string>, inner: Set<string> } {
  const [leaves, inner] = [new Set<string>(), new Set<string>()]
  const walk = (schema: JsonSchema, path: string) => {
    if (schema.$ref) {
      const known = root.$defs?.[schema.$ref.replace('#/$defs/', '')]
      if (!known) throw new Error(`There is no ${schema.$ref}.`)
      return walk(known, path)
    }
    const join = (key: string) => path === '' ? key : `${path}.${key}`
    const open = typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []
    const below: [string, JsonSchema][] = [
      ...Object.entries(schema.properties ?? {}).map(([key, value]): [string, JsonSchema] => [join(key), value]),
      ...[...open, ...[schema.items ?? []].flat(), ...schema.prefixItems ?? []].map((value): [string, JsonSchema] => [join('*'), value]),
    ]
    const either = [...schema.anyOf ?? [], ...schema.oneOf ?? [], ...schema.allOf ?? []]
    if (below.length + either.length === 0) leaves.add(path)
    else if (below.length > 0) inner.add(path)
    for (const [next, value] of below) walk(value, next)
    for (const value of either) walk(value, path)
  }
  walk(root, '')
  return { leaves, inner }
}

const { leaves, inner } = listPaths(z.toJSONSchema(assessmentSchema, { io: 'output' }) as JsonSchema)
const parentsOf = (path: string) => path.split('.').map((_, i, keys) => keys.slice(0, i).join('.')).slice(1)
const isRemovedAbove = (path: string) => parentsOf(path).some(parent => REDACTION[parent] === 'remove')

describe('REDACTION', () => {
  it('is held against every field that there is', () => {
    expect([...leaves]).toEqual(expect.arrayContaining(['id', 'enterprise.name', 'facts.kpis.*', 'answers.*.agreed.notApplicable', 'answers.*.agreed.step', 'evidence.*.position.latitude', 'replies.*.text', 'handout.base.answers.*.self.why']))
    expect(leaves.size).toBeGreaterThan(90)
  })

  it('says of every field what becomes of it, or takes out what it stands in', () => {
    expect([...leaves].filter(path => !(path in REDACTION) && !isRemovedAbove(path))).toEqual([])
  })

  it('names nothing that there is not', () => {
    expect(Object.keys(REDACTION).filter(path => !leaves.has(path) && !inner.has(path))).toEqual([])
  })

  it('decides on whole objects only to take them out', () => {
    expect(Object.entries(REDACTION).filter(([path, fate]) => inner.has(path) && fate !== 'remove')).toEqual([])
  })

  it('says nothing about what is gone with its surroundings', () => {
    expect(Object.keys(REDACTION).filter(isRemovedAbove)).toEqual([])
  })

  it('keeps nothing that anybody writes freely, but the period and the version of a standard', () => {
    const free = [...leaves].filter(path => /(^|\.)(name|creditCode|groupCode|street|park|address|why|by|at|note|title|place|text|notApplicable|takenAt|createdAt|updatedAt|message|to|from)$/.test(path))
    expect(free.filter(path => REDACTION[path] === 'keep')).toEqual([])
    expect(Object.entries(REDACTION).filter(([, fate]) => fate === 'keep').map(([path]) => path)).toEqual(expect.arrayContaining(['period', 'standards.*.version', 'answers.*.self.step']))
  })
})

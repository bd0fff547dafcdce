// A component without a spec is checked by nobody for its text, its keys and its accessibility.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** Components without a spec of their own, with the reason. */
const WITHOUT: Record<string, string> = {}
/** Components without an axe check, with the reason. */
const WITHOUT_AXE: Record<string, string> = {}

const components = ['components', 'charts'].flatMap(folder => readdirSync(join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.vue'))
  .map(file => join(folder, file).replaceAll('\\', '/').replace('.vue', '')))
const specOf = (component: string) => join(ROOT, 'tests/ui', `${component}.spec.ts`)
const hasAxe = (component: string) => /await expectAccessible\(/.test(readFileSync(specOf(component), 'utf8'))

describe('components', () => {
  it('are found', () => {
    expect(components.length).toBeGreaterThan(40)
  })

  it('each have a spec, or a reason', () => {
    expect(components.filter(component => !existsSync(specOf(component)) && !(component in WITHOUT))).toEqual([])
  })

  it('each have an axe check, or a reason', () => {
    expect(components.filter(component => existsSync(specOf(component)) && !hasAxe(component) && !(component in WITHOUT_AXE))).toEqual([])
  })

  it('have no reason that is no longer needed', () => {
    expect(Object.keys(WITHOUT).filter(component => existsSync(specOf(component)))).toEqual([])
    expect(Object.keys(WITHOUT_AXE).filter(component => !existsSync(specOf(component)) || hasAxe(component))).toEqual([])
  })
})

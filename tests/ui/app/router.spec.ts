// Component specs link by name in a router without pages; without this, they could link to names that the app does not have.
import { router } from '@/app/router'
import { describe, expect, it } from 'vitest'
import { createTestRouter, PATHS } from '../surroundings'

describe('router', () => {
  it.each(Object.entries(PATHS))('has the route %s at the path %s that the tests use', (name, path) => {
    const params = Object.fromEntries([...path.matchAll(/:(\w+)/g)].map(([, param]) => [param, `a-${param}`]))
    expect(router.resolve({ name, params }).path).toBe(createTestRouter().resolve({ name, params }).path)
  })

  it('leads from anywhere unknown to the start', () => {
    expect(router.resolve('/nowhere/at/all').matched[0]?.redirect).toEqual({ name: 'start' })
  })
})

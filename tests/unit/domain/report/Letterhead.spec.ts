import { letterheadSchema } from '@/domain/report/Letterhead'
import { describe, expect, it } from 'vitest'

const takes = (letterhead: unknown) => letterheadSchema.safeParse(letterhead).success
const PICTURE = 'data:image/png;base64,iVBORw0KGgo='

describe('letterheadSchema', () => {
  it('takes nothing at all, or a firm, an author and a logo', () => {
    expect([takes({}), takes({ firm: '某咨询公司', author: '顾问甲', logo: PICTURE }), takes({ logo: 'data:image/jpeg;base64,/9j/4A==' })]).toEqual([true, true, true])
  })

  it.each([
    ['another kind of picture', 'data:image/svg+xml;base64,PHN2Zz4='], ['an address elsewhere', 'https://example.com/logo.png'], ['what is no base64', 'data:image/png;base64,<script>'], ['an empty picture', 'data:image/png;base64,'],
    ['a second line', `${PICTURE}\n<svg>`], ['something before the picture', ` ${PICTURE}`],
  ])('refuses %s as a logo', (_, logo) => {
    expect(takes({ logo })).toBe(false)
  })

  it('has a limit for everything, so that a browser can keep it', () => {
    expect([takes({ firm: '字'.repeat(120) }), takes({ firm: '字'.repeat(121) }), takes({ author: '字'.repeat(101) }), takes({ logo: `data:image/png;base64,${'A'.repeat(400_000)}` })]).toEqual([true, false, false, false])
  })

  it('refuses what it does not know', () => {
    expect(takes({ firm: '某咨询公司', phone: '021' })).toBe(false)
  })
})

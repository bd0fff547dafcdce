import LibraryEditions from '@/components/library/LibraryEditions.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { RUBRIC } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { EDITION } from './buildEdition'

const show = (language: 'zh' | 'en' = 'zh') => mount(LibraryEditions, { props: { entries: [{ edition: EDITION, added: 5, dropped: 2 }], standard: RUBRIC }, ...surroundings(language) })

describe('LibraryEditions', () => {
  it('says of each edition what it changes and for whom it is', () => {
    expect(show().get('li').text()).toMatch(/汽车版\s*加 5 项，减 2 项，建议不适用 1 项\s*给车厂/)
    expect(show('en').get('li').text()).toMatch(/5 added, 2 dropped, 1 suggested as not applicable/)
  })

  it('leads to each', () => {
    expect(show().get('a').attributes('href')).toBe('/library/test-standard/1.0.0?edition=auto')
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})

import WalkRater from '@/components/walk/WalkRater.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (source: 'self' | 'assessor', name: string, language: 'zh' | 'en' = 'zh') => mount(WalkRater, { props: { source, name }, ...surroundings(language) })

describe('WalkRater', () => {
  it('says in whose name is rated', () => {
    expect(show('assessor', '欧阳建国').text()).toBe('记入诊断人员评分 · 欧阳建国')
    expect(show('assessor', 'Li', 'en').text()).toBe('Recorded as the assessor rating · Li')
  })

  it('gives no name where there is none', () => {
    expect(show('self', '').text()).toBe('记入企业自评')
  })

  it('is accessible', async () => {
    await expectAccessible(show('self', '').element)
  })
})

import SiteDoors from '@/components/site/SiteDoors.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (waiting = {}) => mount(SiteDoors, { props: { assessmentId: 'a1', waiting }, ...surroundings() })

describe('SiteDoors', () => {
  it('leads to every way of working of this assessment', () => {
    expect(show().findAll('a').map(link => [link.get('b').text(), link.attributes('href')])).toEqual([
      ['走现场', '/assessments/a1/walk'], ['请同事填', '/assessments/a1/site/handout'], ['Excel 问卷', '/assessments/a1/site/workbook'],
      ['两方意见', '/assessments/a1/site/differences'], ['值得再问一句的', '/assessments/a1/site/checks'], ['历史', '/assessments/a1/site/history'],
    ])
  })

  it('says what waits behind a door', () => {
    expect(show({ checks: '3 问' }).findAll('.waiting').map(text => text.text())).toEqual(['3 问'])
  })

  it('is accessible', async () => {
    await expectAccessible(show({ checks: '3 问' }).element)
  })
})

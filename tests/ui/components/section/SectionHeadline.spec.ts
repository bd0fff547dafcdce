import SectionHeadline from '@/components/section/SectionHeadline.vue'
import type { HeadlineBlock } from '@/sections/Section'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (more: Partial<HeadlineBlock> = {}) => mount(SectionHeadline, { props: { block: { kind: 'headline', text: '第 2 档，规范级上档', lead: '总分 31.00。', ...more } }, ...surroundings() })
const read = (wrapper: ReturnType<typeof show>) => wrapper.findAll('h1, p').map(part => part.text().replace(/\s+/g, ' '))

describe('SectionHeadline', () => {
  it('is the heading of the page with a sentence below', () => {
    expect(read(show())).toEqual(['第 2 档，规范级上档', '总分 31.00。'])
  })

  it('marks what is provisional', () => {
    expect(read(show({ mark: '暂定' }))[0]).toBe('第 2 档，规范级上档 暂定')
  })

  it('says first that an example is one', () => {
    expect(read(show({ note: '示例：企业为虚构' }))).toEqual(['示例：企业为虚构', '第 2 档，规范级上档', '总分 31.00。'])
  })

  it('is accessible', async () => {
    await expectAccessible(show({ mark: '暂定', note: '示例' }).element)
  })
})

import SectionDocument from '@/components/section/SectionDocument.vue'
import { speak } from '@/messages/Voice'
import { layOutComparison } from '@/sections/compare/layOutComparison'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { ALL, report } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { stubCanvas } from '../../stubCanvas'
import { surroundings } from '../../surroundings'

stubCanvas()
const outline = layOutComparison({ name: '甲', report: report(ALL) }, { name: '乙', report: report(ALL) }, speak('zh'))
const show = () => mount(SectionDocument, { props: { outline }, ...surroundings() })

describe('SectionDocument', () => {
  it('shows every section under its heading, and that none of it is official', () => {
    expect(show().findAll('h2').map(heading => heading.text())).toEqual(['结果', '分项', '逐项差异'])
    expect(show().text()).toContain('非官方定级')
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})

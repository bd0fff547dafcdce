import LibraryStandards from '@/components/library/LibraryStandards.vue'
import type { StandardEntry } from '@/components/library/LibraryStandards.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const text = (zh: string, en: string) => ({ zh, en })
const ENTRIES: StandardEntry[] = [
  { id: 'shipped', version: '1.0.0', status: 'unofficial', title: text('自带标准', 'Shipped'), description: text('一段说明', 'A description'), indicators: 82, editions: [{ id: 'auto', title: text('汽车版', 'Automotive edition') }], loaded: null },
  { id: 'own', version: '2.1.0', status: 'official', title: text('自有标准', 'Own'), description: null, indicators: 1, editions: [], loaded: { fileName: 'own.yaml', loadedAt: '2024-05-01T08:00:00Z' } },
]
const show = (language: 'zh' | 'en' = 'zh') => mount(LibraryStandards, { props: { entries: ENTRIES }, ...surroundings(language) })

describe('LibraryStandards', () => {
  it('tells what each standard is and where it comes from', () => {
    const [first, second] = show().findAll('ul > li').filter(item => item.find('h3').exists()).map(item => item.text())
    expect(first).toMatch(/自带标准\s*非官方\s*shipped 1\.0\.0\s*82 项指标\s*随程序提供\s*一段说明/)
    expect(second).toMatch(/自有标准\s*标为正式\s*own 2\.1\.0\s*1 项指标\s*载入自 own\.yaml，2024年5月1日/)
  })

  it('speaks English', () => {
    expect(show('en').text()).toMatch(/82 indicators.*One indicator.*Loaded from own\.yaml, 1 May 2024/s)
  })

  it('leads to each standard and each of its editions', () => {
    expect(show().findAll('a').map(link => [link.text(), link.attributes('href')])).toEqual([
      ['自带标准', '/library/shipped/1.0.0'], ['通用版', '/library/shipped/1.0.0'], ['汽车版', '/library/shipped/1.0.0?edition=auto'], ['自有标准', '/library/own/2.1.0'],
    ])
  })

  it('offers to remove what was loaded, by name, and nothing else', async () => {
    const wrapper = show()
    expect(wrapper.findAll('button').map(button => button.attributes('aria-label'))).toEqual(['移除 自有标准 2.1.0'])
    await wrapper.get('button').trigger('click')
    expect(wrapper.emitted('remove')).toEqual([[ENTRIES[1]]])
  })

  it('is accessible', async () => {
    const wrapper = show()
    await expectAccessible(wrapper.element)
  })
})

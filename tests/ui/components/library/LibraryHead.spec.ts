import LibraryHead from '@/components/library/LibraryHead.vue'
import type { Rubric } from '@/domain/rubric/Rubric'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { RUBRIC } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const AUTO = { id: 'auto', title: { zh: '汽车版', en: 'Automotive edition' } }
const show = (more: Partial<Rubric> = {}, loaded: { fileName: string, loadedAt: string } | null = null, language: 'zh' | 'en' = 'zh') => mount(LibraryHead, {
  props: { rubric: { ...RUBRIC, description: { zh: '给小厂用', en: 'For small plants' }, ...more }, loaded }, ...surroundings(language),
})

describe('LibraryHead', () => {
  it('names standard, version, edition and size', () => {
    expect(show().get('.kick').text()).toMatch(/test-standard 1\.0\.0 · 通用版\s*5 项指标/)
    expect(show().get('h1').text()).toBe('小标准')
    expect(show({ edition: AUTO }, null, 'en').get('h1').text()).toBe('Small standard · Automotive edition')
    expect(show().text()).toContain('给小厂用')
  })

  it('says that it is not official', () => {
    expect(show().get('.note').text()).toMatch(/^非官方 自评结果，非官方定级/)
  })

  it('says of an official one who answers for that', () => {
    expect(show({ status: 'official' }).get('.note').text()).toBe('标为正式 这份文件标为正式标准，由提供文件的单位负责；本程序不核实。')
  })

  it('tells where it comes from and how its tree is recognised', () => {
    expect(show({ hash: 'abc123' }).get('.origin').text()).toMatch(/随程序提供\s*校验值 sha256:abc123/)
    expect(show({ hash: '' }, { fileName: 'own.yaml', loadedAt: '2024-05-01T08:00:00Z' }).get('.origin').text()).toMatch(/^载入自 own\.yaml，2024年5月1日 [\d:]+$/)
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})

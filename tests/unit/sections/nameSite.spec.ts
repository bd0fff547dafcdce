import { speak } from '@/messages/Voice'
import { nameSite, nameSites } from '@/sections/nameSite'
import { describe, expect, it } from 'vitest'
import { buildAssessment } from '../domain/buildAssessment'

const voice = speak('zh')
const site = (name: string, period: string, place: { number: number, name?: string } = { number: 1 }) => buildAssessment({}, { period, enterprise: { name }, site: place })

describe('nameSites', () => {
  it('leaves out what all of them share', () => {
    expect(nameSites([site('甲', '2025'), site('甲', '2026')], voice)).toEqual(['2025', '2026'])
    expect(nameSites([site('甲', '2026', { number: 1, name: '一厂' }), site('甲', '2026', { number: 2 })], voice)).toEqual(['一厂', '2 号厂区'])
    expect(nameSites([site('甲', '2026'), site('乙', '2026')], voice)).toEqual(['甲', '乙'])
  })

  it('leaves out signs that would turn the line round', () => {
    expect(nameSite(site('\u202e甲\u2066厂', '2026'), voice)).toBe('甲厂 2026')
  })

  it('never leaves a name empty', () => {
    expect(nameSites([site('甲', '2026'), site('甲', '2026')], voice)).toEqual(['2026', '2026'])
    expect(nameSites([site('', '2026'), site('乙', '2025')], voice)).toEqual(['未填企业名称 · 2026', '乙 · 2025'])
  })
})

describe('nameSite', () => {
  it('is enterprise, site and period', () => {
    expect(nameSite(site('甲', '2026', { number: 2, name: '二厂' }), voice)).toBe('甲 · 二厂 2026')
    expect(nameSite(site('甲', '2026'), voice)).toBe('甲 2026')
  })
})

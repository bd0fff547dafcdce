import { countShelves, listRows } from '@/domain/portfolio/listRows'
import type { PortfolioView } from '@/domain/portfolio/PortfolioView'
import { readView } from '@/domain/portfolio/PortfolioView'
import { describe, expect, it } from 'vitest'
import { buildRow, buildStanding, HALF } from './buildRow'

const ROWS = [
  buildRow('宝山齿轮', { updatedAt: '2025-05-02T00:00:00.000Z', enterprise: { name: '宝山齿轮', creditCode: '91310000MA1FL0AB2X', industry: 'energy' } }),
  buildRow('奉贤制药', { updatedAt: '2025-05-04T00:00:00.000Z', period: '2026' }, HALF),
  buildRow('安亭座椅', { updatedAt: '2025-05-03T00:00:00.000Z', site: { number: 2, name: '二厂' } }, buildStanding({ grade: 5, score: 60 })),
  buildRow('示例', { updatedAt: '2025-05-01T00:00:00.000Z', example: true }, buildStanding({ grade: 1, score: 8 })),
  buildRow('旧档', { archivedAt: '2025-06-01T00:00:00.000Z' }),
  buildRow('没了', { archivedAt: '2025-06-01T00:00:00.000Z', removedAt: '2025-06-02T00:00:00.000Z' }),
  buildRow('新的', { updatedAt: '2025-05-05T00:00:00.000Z' }, null),
]
const list = (more: Partial<PortfolioView> = {}) => listRows(ROWS, { ...readView({}), ...more }, ({ enterprise }) => enterprise.industry === 'energy' ? '能源' : '汽车').map(({ id }) => id)

describe('listRows', () => {
  it('shows what is neither archived nor deleted, the last changed first', () => {
    expect(list()).toEqual(['新的', '奉贤制药', '安亭座椅', '宝山齿轮', '示例'])
    expect(list({ isDescending: false })).toEqual(['示例', '宝山齿轮', '安亭座椅', '奉贤制药', '新的'])
  })

  it.each<[Partial<PortfolioView>, string[]]>([
    [{ shelf: 'open' }, ['新的', '奉贤制药']], [{ shelf: 'complete' }, ['安亭座椅', '宝山齿轮']], [{ shelf: 'example' }, ['示例']],
    [{ shelf: 'archived' }, ['旧档']], [{ shelf: 'removed' }, ['没了']], [{ industry: 'energy' }, ['宝山齿轮']],
  ])('shows by %j', (view, expected) => {
    expect(list(view)).toEqual(expected)
  })

  it.each([
    ['齿轮', ['宝山齿轮']], ['ma1fl0ab', ['宝山齿轮']], ['2026', ['奉贤制药']], ['能源', ['宝山齿轮']], ['二厂', ['安亭座椅']], ['２０２６', ['奉贤制药']],
    ['汽车 2025 座椅', ['安亭座椅']], ['汽车 齿轮', []], ['  ', ['新的', '奉贤制药', '安亭座椅', '宝山齿轮', '示例']],
  ])('finds by "%s"', (search, expected) => {
    expect(list({ search })).toEqual(expected)
  })

  it('sorts names as one looks them up', () => {
    expect(list({ sort: 'name', isDescending: false })).toEqual(['安亭座椅', '宝山齿轮', '奉贤制药', '示例', '新的'])
  })

  it('sorts by grade and then score, estimates by their middle, and what has none last both ways', () => {
    expect(list({ sort: 'grade', isDescending: true })).toEqual(['安亭座椅', '宝山齿轮', '奉贤制药', '示例', '新的'])
    expect(list({ sort: 'grade', isDescending: false })).toEqual(['示例', '奉贤制药', '宝山齿轮', '安亭座椅', '新的'])
  })

  it('sorts by progress, what is not known last', () => {
    expect(list({ sort: 'progress', isDescending: false })).toEqual(['奉贤制药', '安亭座椅', '宝山齿轮', '示例', '新的'])
  })
})

describe('countShelves', () => {
  it('counts over all rows', () => {
    expect(countShelves(ROWS)).toEqual({ all: 5, open: 2, complete: 2, example: 1, archived: 1, removed: 1 })
  })
})

import { findRepeats } from '@/domain/rubric/check/findRepeats'
import { describe, expect, it } from 'vitest'

const read = (...texts: string[]) => findRepeats(texts.map((text, i) => ({ place: `${i}`, text })))

describe('findRepeats', () => {
  it('names both places and the clause that stands in both', () => {
    expect(read('班组长每天早会核对停机记录，记在表里', '仓库员收货，班组长每天早会核对停机记录，并签字'))
      .toEqual([{ place: '1', other: '0', text: '班组长每天早会核对停机记录' }])
  })

  it('forgives short clauses, which any two texts may share', () => {
    expect(read('由主管签字，图纸存放在设计室的服务器里', '由主管签字，配方交给实验室的老师傅保管')).toEqual([])
  })

  it('finds nearly the same text without a common clause', () => {
    const [repeat] = read('设计员在自己的电脑上画图并编图号', '设计员们在自己的电脑上画图并编制图号')
    expect(repeat).toMatchObject({ place: '1', other: '0' })
  })

  it('finds a repeated English clause whatever its capitals', () => {
    expect(read('The foreman compares the stop records every morning, then signs.', 'First of all the clerk calls, the foreman compares the stop records every morning.'))
      .toEqual([{ place: '1', other: '0', text: 'the foreman compares the stop records every morning' }])
  })

  it('leaves different texts, short English clauses and empty texts alone', () => {
    expect(read('', '', 'Signed by the head, kept in a drawer.', 'Signed by the head, sent to ERP by interface.')).toEqual([])
  })

  it('finds the same twins as a comparison of every two texts', () => {
    const words = ['工人', '设备', '图纸', '仓库', '订单', '数据', '模型', '计划']
    const texts = Array.from({ length: 60 }, (_, i) => Array.from({ length: 9 }, (_, j) => words[(i * 7 + j * (1 + i % 5)) % words.length]).join(''))
    const pairs = (text: string) => new Set([...text].slice(1).map((sign, i) => `${text[i]}${sign}`))
    const isAlike = (a: Set<string>, b: Set<string>) => 2 * [...a].filter(pair => b.has(pair)).length / (a.size + b.size) >= 0.6
    const expected = texts.flatMap((text, i) => {
      const twin = texts.slice(0, i).findIndex(other => isAlike(pairs(text), pairs(other)))
      return twin < 0 ? [] : [`${i}>${twin}`]
    })
    expect(expected.length).toBeGreaterThan(10)
    expect(new Set(read(...texts).map(({ place }) => place))).toEqual(new Set(expected.map(line => line.split('>')[0])))
  })

  it('compares a third text with the latest that has the clause', () => {
    const clause = '系统自动列出受影响的库存'
    expect(read(`${clause}，一月`, `二月，${clause}`, `${clause}，采购处理`).map(({ place, other }) => `${place}>${other}`)).toEqual(['1>0', '2>1'])
  })
})

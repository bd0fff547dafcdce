import type { Section, TableBlock } from '@/sections/Section'
import { listTables } from '@/sections/Section'
import { describe, expect, it } from 'vitest'

const table = (id: string): TableBlock => ({ kind: 'table', id, title: id, columns: [], rows: [] })
const section = (id: string, blocks: Section['blocks']): Section => ({ id, title: id, blocks })

describe('listTables', () => {
  it('lists tables in their order, those beside charts among them', () => {
    const sections = [
      section('one', [{ kind: 'say', as: 'small', text: 'x' }, table('a'), { kind: 'chart', id: 'b', title: 'b', sentence: '', chart: { is: 'line', labels: [], series: [] }, table: table('b-table') }]),
      section('two', [table('c')]),
    ]
    expect(listTables(sections).map(({ id }) => id)).toEqual(['a', 'b-table', 'c'])
  })
})

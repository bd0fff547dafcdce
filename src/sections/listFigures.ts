import type { Block, Cell, Outline, TableBlock } from './Section'

/** One value of a report in tidy form: where it stands, what is read there, and the number behind it. */
export interface Figure { section: string, table: string, row: string, column: string, text: string, value: number | null }

/** Everything that a report says, one value a line; `instead` replaces tables that are shaped for reading, by their id. */
export function listFigures({ cover, sections }: Outline, instead: ReadonlyMap<string, TableBlock>): Figure[] {
  const covers = [
    { row: 'title', text: cover.title }, { row: 'subject', text: cover.subject }, { row: 'note', text: cover.note }, ...cover.lines.map(({ label, text }) => ({ row: label, text })),
  ].map(({ row, text }): Figure => ({ section: 'cover', table: '', row, column: 'text', text, value: null }))
  return [...covers, ...sections.flatMap(({ id, blocks }) => blocks.flatMap((block, i) => listBlock(block, id, i, instead)))]
}

function listBlock(block: Block, section: string, i: number, instead: ReadonlyMap<string, TableBlock>): Figure[] {
  const say = (row: string, text: string, column = 'text', value: number | null = null): Figure => ({ section, table: '', row, column, text, value })
  switch (block.kind) {
    case 'headline': return [say('headline', block.text), say('lead', block.lead), ...block.mark ? [say('mark', block.mark)] : [], ...block.note ? [say('note', block.note)] : []]
    case 'say': return [say(`text-${i + 1}`, block.text)]
    case 'facts': return block.rows.flatMap(({ label, text, value, more }) => [
      { ...say(label, text, 'text', value ?? null), table: block.id }, ...more === undefined ? [] : [{ ...say(label, more, 'more'), table: block.id }],
    ])
    case 'table': return listTable(instead.get(block.id) ?? block, section)
    case 'chart': return [say(block.id, block.sentence), ...listTable(block.table, section)]
    case 'lists': return block.lists.flatMap(({ title, items, empty }) => items.length === 0 ? [{ ...say('', empty), table: title }] : items.map(({ text, detail }) => ({ ...say(text, detail), table: title })))
    case 'ladder': return [say('ladder', block.label)]
    case 'heat': return block.rows.flatMap(({ cells }) => cells.map(cell => ({ ...say(cell.id, cell.label, 'level', cell.mark?.level ?? null), table: block.id })))
    case 'passage': return [say(block.id, block.standing, 'standing'), say(block.id, block.text)]
    case 'signatures': return block.lines.map(({ label, name }) => say(label, name, 'signature'))
  }
}

function listTable({ id, columns, rows, empty }: TableBlock, section: string): Figure[] {
  if (rows.length === 0) return empty === undefined ? [] : [{ section, table: id, row: '', column: 'text', text: empty, value: null }]
  return rows.flatMap(row => columns.map(({ key }, i): Figure => {
    const cell: Cell = row.cells[i] ?? { text: '' }
    return { section, table: id, row: row.id, column: key, text: [cell.text, ...cell.more ?? []].join('\n'), value: cell.value ?? null }
  })).filter(({ text }) => text !== '')
}

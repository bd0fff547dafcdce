import { drawSvg } from '@/charts/drawChart'
import type { Measure } from '@/charts/SvgPen'
import { escapeXml as escape } from '@/charts/SvgPen'
import { speak } from '@/messages/Voice'
import { hasShape } from '@/sections/hasShape'
import type { Block, Cell, ChartBlock, Column, HeatBlock, HeatCell, LadderBlock, Outline, Section, TableBlock } from '@/sections/Section'
import { REPORT_STYLE } from './REPORT_STYLE'

/** A report as one page that stands alone: no script, nothing loaded, charts as vectors; it opens anywhere and prints well. */
export function writeReportHtml({ cover, sections, language }: Outline, measure: Measure): string {
  const { t } = speak(language)
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escape(`${cover.subject} · ${cover.title}`)}</title>
<style>${REPORT_STYLE}</style>
<body>
<header class="cover">
${cover.logo === null ? '' : `<img src="${escape(cover.logo)}" alt="">`}
<p class="title">${escape(cover.title)}</p>
<p class="subject">${escape(cover.subject)}</p>
<dl>${cover.lines.map(({ label, text }) => `<div><dt>${escape(label)}</dt><dd>${escape(text)}</dd></div>`).join('')}</dl>
<p class="small">${escape(cover.note)}</p>
</header>
<nav aria-label="${escape(t('report.contents'))}">${sections.map(({ id, title }) => `<a href="#${escape(id)}">${escape(title)}</a>`).join('')}</nav>
<main>
${sections.map(section => writeSection(section, measure)).join('\n')}
</main>
</body>
</html>
`
}

function writeSection({ id, title, blocks, isWide }: Section, measure: Measure): string {
  const hasHeadline = blocks.some(({ kind }) => kind === 'headline')
  const hasTitle = blocks.filter(({ kind }) => kind === 'chart').length > 1
  return `<section id="${escape(id)}"${isWide ? ' class="across"' : ''}>${hasHeadline ? '' : `<h2>${escape(title)}</h2>`}\n${blocks.map(block => writeBlock(block, measure, hasTitle)).join('\n')}</section>`
}

function writeBlock(block: Block, measure: Measure, hasTitle: boolean): string {
  switch (block.kind) {
    case 'headline': return `${block.note ? `<p class="small warn">${escape(block.note)}</p>` : ''}<h1>${escape(block.text)}${block.mark ? ` <span class="mark">${escape(block.mark)}</span>` : ''}</h1><p class="lead">${escape(block.lead)}</p>`
    case 'say': return block.as === 'heading' ? `<h3>${escape(block.text)}</h3>` : `<p class="${block.as}">${escape(block.text)}</p>`
    case 'facts': return `<dl${block.rows.some(({ text }) => text.length > 60) ? ' class="long"' : ''}>${block.rows.map(({ label, text, more }) => `<div><dt>${escape(label)}</dt><dd>${escape(text)}${writeMore(more === undefined ? [] : [more])}</dd></div>`).join('')}</dl>`
    case 'table': return writeTable(block)
    case 'chart': return writeChart(block, measure, hasTitle)
    case 'lists': return `<div class="lists">${block.lists.map(({ title, items, empty }) => `<div><h3>${escape(title)}</h3>${items.length === 0 ? `<p class="small">${escape(empty)}</p>` : items.map(({ text, detail }) => `<p>${escape(text)}<em>${escape(detail)}</em></p>`).join('')}</div>`).join('')}</div>`
    case 'ladder': return writeLadder(block)
    case 'heat': return writeHeat(block)
    case 'passage': return `<article class="passage"><h3>${escape(block.title)}<span class="more">${escape(block.standing)}</span></h3><p>${escape(block.text)}</p></article>`
    case 'signatures': return `<div class="signatures">${block.lines.map(({ label, name }) => `<p><span class="small">${escape(label)}</span>${escape(name)}</p>`).join('')}</div><p class="small">${escape(block.date)}</p>`
  }
}

function writeTable({ title, columns, rows, empty }: TableBlock): string {
  if (rows.length === 0) return `<p class="muted">${escape(empty ?? '–')}</p>`
  const classOf = ({ as }: Column) => as === 'number' || as === 'bar' ? ' class="number"' : as === 'short' ? ' class="short"' : ''
  const head = columns.map(column => `<th scope="col"${classOf(column)}>${escape(column.title)}</th>`).join('')
  const body = rows.map(row => `<tr${row.mark ? ` class="${row.mark}"` : ''}>${columns.map((column, i) => {
    const cell = row.cells[i] ?? { text: '' }
    return column.as === 'name' ? `<th scope="row">${writeCell(cell)}</th>` : `<td${classOf(column)}>${writeCell(cell)}</td>`
  }).join('')}</tr>`).join('\n')
  return `<div class="scroll"><table aria-label="${escape(title)}"><thead><tr>${head}</tr></thead><tbody>\n${body}</tbody></table></div>`
}

function writeCell({ text, more = [], tone, mark }: Cell): string {
  const swatch = mark ? `<i class="swatch level-${mark.level}${mark.isHalf ? ' partial' : ''}"></i> ` : ''
  return `${swatch}${tone ? `<span class="${tone}">${escape(text)}</span>` : escape(text)}${writeMore(more)}`
}

const writeMore = (more: readonly string[]) => more.map(line => `<span class="more">${escape(line)}</span>`).join('')

function writeChart(block: ChartBlock, measure: Measure, hasTitle: boolean): string {
  const isDrawn = hasShape(block.chart)
  const drawn = isDrawn ? drawSvg(block, block.title, measure) : ''
  return `${hasTitle ? `<h3>${escape(block.title)}</h3>` : ''}<p class="sentence">${escape(block.sentence)}</p><div class="chart${block.chart.is === 'line' || !isDrawn ? ' wide' : ''}">${drawn}${writeTable(block.table)}</div>`
}

function writeLadder({ label, levels, grade, range }: LadderBlock): string {
  const classOf = (each: number) => {
    const isOn = grade !== null ? each <= grade : range !== null && each >= Math.max(1, range.low) && each <= range.high
    return `level-${isOn ? Math.ceil(each / 2) : 0}${each === grade ? ' me' : ''}`
  }
  const box = (each: number) => `<i class="${classOf(each)}">${each}</i>`
  return `<div class="ladder" role="img" aria-label="${escape(label)}">${levels.map(({ title, meaning }, i) => `<div><div class="grades">${box(2 * i + 1)}${box(2 * i + 2)}</div><b>${escape(title)}</b><small>${escape(meaning)}</small></div>`).join('')}</div>`
}

function writeHeat({ rows, keys, words }: HeatBlock): string {
  const classOf = ({ mark, isApplicable }: HeatCell) => mark ? `level-${mark.level}${mark.isHalf ? ' partial' : ''}` : isApplicable ? 'open' : 'na'
  return `<div class="heat">${rows.map(({ title, cells }) => `<div>${escape(title)}<span>${cells.map(cell => `<i class="${classOf(cell)}" title="${escape(cell.label)}"><small>${escape(cell.number)}</small>${escape(cell.text)}</i>`).join('')}</span></div>`).join('\n')}</div>
<p class="key">${keys.map((key, level) => `<span><i class="level-${level}"></i> ${escape(key)}</span>`).join('')}<span><i class="level-3 partial"></i> ${escape(words.partial)}</span><span><i class="na"></i> ${escape(words.na)}</span><span><i class="open"></i> ${escape(words.open)}</span></p>`
}

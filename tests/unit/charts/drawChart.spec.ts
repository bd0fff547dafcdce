import { PAPER, PAPER_GROUND } from '@/charts/ChartColours'
import { drawOnCanvas, drawSvg, sizeOf } from '@/charts/drawChart'
import { estimateWidth } from '@/charts/wrapText'
import type { ChartSpec, Drawable } from '@/sections/Section'
import { Chart } from 'chart.js'
import { describe, expect, it } from 'vitest'
import { listTexts } from './readSvg'

type Values = (number | null)[]
const chartOf = (chart: ChartSpec): Drawable => ({ kind: 'chart', id: 'x', title: '图', sentence: '', chart, table: { kind: 'table', id: 'x', title: '图', columns: [], rows: [] } })
const radar = (...series: Values[]): Drawable => chartOf({ is: 'radar', labels: ['设计', '制造', '物流', '服务'], series: series.map((values, i) => ({ name: `方${i}`, values })) })
const lines = (...series: Values[]): Drawable => chartOf({ is: 'line', labels: ['2021', '2022', '2023'], series: series.map((values, i) => ({ name: `线${i}`, values })) })
const draw = (what: Drawable, title = '各方面得分') => drawSvg(what, title, estimateWidth)

/** The paths of one colour that are not filled. */
const strokes = (svg: string, colour: string) => [...svg.matchAll(new RegExp(`<path d="([^"]*)" fill="none" stroke="${colour}"`, 'g'))].map(([, path = '']) => path)
/** The first series has round points; each is filled and outlined. */
const isPoint = (path: string) => path.includes('A')

/** Fails where a document is not well-formed: a tag left open, a sign that is not escaped, an attribute twice. */
function listElements(xml: string): string[] {
  const names: string[] = []
  const open: string[] = []
  let rest = xml
  while (rest !== '') {
    const [all = '', close, name = '', attributes = '', empty] = /^<(\/?)([\w-]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/.exec(rest) ?? []
    const text = all === '' ? /^[^<]+/.exec(rest)?.[0] ?? '' : ''
    if (all === '' && (text === '' || open.length === 0)) throw new Error(`This is not XML: ${rest.slice(0, 60)}`)
    if (/&(?!#\d+;)/.test(text + attributes)) throw new Error(`This is not escaped: ${all}${text}`)
    const given = [...attributes.matchAll(/ ([\w:-]+)=/g)].map(([, attribute]) => attribute)
    if (new Set(given).size < given.length) throw new Error(`This says something twice: ${all}`)
    if (close === '/' && open.pop() !== name) throw new Error(`This ends what is not open: ${all}`)
    if (close === '' && empty === '') open.push(name)
    if (close === '') names.push(name)
    rest = rest.slice(all.length + text.length)
  }
  expect(open).toEqual([])
  return names
}

describe('drawSvg', () => {
  it.each([['a radar', radar([50, 40, 20, 10], [30, null, 60, 0])], ['lines', lines([50, null, 20], [30, 40, 60])]])('writes %s as one well-formed document', (_, spec) => {
    const elements = listElements(draw(spec))
    expect(elements.slice(0, 3)).toEqual(['svg', 'title', 'rect'])
    expect(new Set(elements.slice(3))).toEqual(new Set(['path', 'text']))
  })

  it('says its title to a screen reader, whatever is in it', () => {
    const svg = draw(radar([1, 2, 3, 4]), '“A & B” <2024>\u0007')
    expect(listElements(svg).filter(name => name === 'title')).toHaveLength(1)
    expect(svg).toContain('aria-label="“A &#38; B” &#60;2024&#62;"><title>“A &#38; B” &#60;2024&#62;</title>')
  })

  it('stands at its size on white, so that it can be enlarged', () => {
    const { width, height } = sizeOf(lines())
    expect(draw(lines([1, 2, 3]))).toContain(`width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"`)
    expect(draw(lines([1, 2, 3]))).toContain(`<rect width="${width}" height="${height}" fill="${PAPER_GROUND}"/>`)
  })

  it('has the name of every axis and every series', () => {
    expect(listTexts(draw(radar([50, 40, 20, 10], [30, 40, 60, 0]))).sort()).toEqual(['设计', '制造', '物流', '服务', '方0', '方1'].sort())
    expect(listTexts(draw(lines([50, 40, 20], [30, 40, 60])))).toEqual(expect.arrayContaining(['2021', '2022', '2023', '线0', '线1', '0', '20', '40', '60', '80', '100']))
  })

  it('has the scores at the axes of a single series', () => {
    expect(listTexts(draw(radar([50, 40.4, null, 10])))).toEqual(expect.arrayContaining(['设计', '50', '制造', '40', '物流', '–', '服务', '10']))
  })

  it('writes names so that they are no markup', () => {
    const svg = drawSvg(chartOf({ is: 'line', labels: ['<2021>', '2022'], series: [{ name: 'A & "B"', values: [1, 2] }, { name: 'C', values: [3, 4] }] }), 'x', estimateWidth)
    listElements(svg)
    expect(listTexts(svg)).toEqual(expect.arrayContaining(['&#60;2021&#62;', 'A &#38; &#34;B&#34;']))
  })

  it('draws a whole radar as one closed line with a point at each score', () => {
    const own = strokes(draw(radar([50, 40, 20, 10])), PAPER.line)
    expect(own.filter(path => !isPoint(path)).map(path => path.replace(/[\d. ]/g, ''))).toEqual(['MLLLLZ'])
    expect(own.filter(isPoint)).toHaveLength(4)
  })

  it('leaves a hole in a radar, neither 0 nor a line across nor an area', () => {
    const svg = draw(radar([50, null, 20, 10]))
    const own = strokes(svg, PAPER.line)
    expect(own.filter(path => !isPoint(path)).map(path => path.replace(/[\d. ]/g, ''))).toEqual(['MLL'])
    expect(own.filter(isPoint)).toHaveLength(3)
    expect(svg).not.toContain('fill-opacity')
  })

  it('leaves a hole in a line, and a lonely period as a point', () => {
    const own = strokes(draw(lines([50, null, 20])), PAPER.line)
    expect(own.filter(isPoint)).toHaveLength(2)
    expect(own.filter(path => !isPoint(path) && /L/.test(path))).toEqual([])
  })

  it('tells a second series apart by its dash, not by colour alone', () => {
    expect(draw(lines([50, 40, 20], [30, 40, 60]))).toMatch(new RegExp(`<path d="M[^"]*" fill="none" stroke="${PAPER.others[0]}" stroke-width="1.5" stroke-dasharray="6 4"/>`))
  })

  it('names no colour that only a browser knows', () => {
    const colours = [...draw(radar([50, 40, 20, 10])).matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour)
    expect(colours.filter(colour => !/^(none|#[\da-f]{6})$/.test(colour ?? ''))).toEqual([])
  })

  it('draws the same thing twice alike, and leaves nothing behind', () => {
    const before = Object.keys(Chart.instances)
    expect(draw(radar([50, 40, 20, 10]))).toBe(draw(radar([50, 40, 20, 10])))
    expect(Object.keys(Chart.instances)).toEqual(before)
  })

  it('draws axes where there is no score at all', () => {
    expect(listTexts(draw(radar([null, null, null, null])))).toEqual(expect.arrayContaining(['设计', '–']))
    expect(listTexts(draw(lines()))).toEqual(expect.arrayContaining(['2021']))
  })
})

describe('drawOnCanvas', () => {
  /** A canvas that tells what was called on it. */
  function buildCanvas() {
    const calls: string[] = []
    const set: Record<string | symbol, unknown> = {}
    const canvas: Record<string, unknown> = { width: 1, height: 1, style: {}, getContext: () => pen }
    const pen: object = new Proxy(set, {
      has: () => true,
      get: (_, name) => name === 'canvas' ? canvas : name in set ? set[name] : (...given: unknown[]) => {
        calls.push([String(name), ...given].join(' '))
        return { width: 10 }
      },
    })
    return { calls, set, canvas }
  }

  it('draws at so many pixels to a CSS pixel, and lays white under the drawing last', () => {
    const { calls, set, canvas } = buildCanvas()
    drawOnCanvas(Object(canvas), radar([50, 40, 20, 10]), 2)
    const { width, height } = sizeOf(radar())
    expect([canvas.width, canvas.height]).toEqual([2 * width, 2 * height])
    expect(calls[calls.length - 1]).toBe(`fillRect 0 0 ${2 * width} ${2 * height}`)
    expect(set).toMatchObject({ globalCompositeOperation: 'destination-over', fillStyle: PAPER_GROUND })
  })

  it('keeps the drawing when the machinery is gone', () => {
    const before = Object.keys(Chart.instances)
    const { calls, canvas } = buildCanvas()
    drawOnCanvas(Object(canvas), radar([50, 40, 20, 10]), 1)
    const names = calls.map(call => call.split(' ')[0])
    expect(names.lastIndexOf('clearRect')).toBeLessThan(names.indexOf('fillText'))
    expect(Object.keys(Chart.instances)).toEqual(before)
  })
})

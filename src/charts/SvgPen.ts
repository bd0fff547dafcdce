/** Every property of a canvas that the chart library sets and that a drawing depends on. */
interface PenState {
  fillStyle: string
  strokeStyle: string
  lineWidth: number
  lineCap: string
  lineJoin: string
  lineDashOffset: number
  font: string
  textAlign: string
  textBaseline: string
  globalAlpha: number
  dash: readonly number[]
  /** a b c d e f of the present transformation. */
  matrix: readonly [number, number, number, number, number, number]
}

const START: PenState = {
  fillStyle: '#000000', strokeStyle: '#000000', lineWidth: 1, lineCap: 'butt', lineJoin: 'miter', lineDashOffset: 0, font: '10px sans-serif', textAlign: 'start', textBaseline: 'alphabetic',
  globalAlpha: 1, dash: [], matrix: [1, 0, 0, 1, 0, 0],
}
const ANCHORS: Record<string, string> = { center: 'middle', right: 'end', end: 'end' }
/** How far below the line of the canvas the line of the letters lies, in parts of the size; SVG viewers disagree on other ways to say it. */
const BASELINES: Record<string, number> = { middle: 0.35, top: 0.88, hanging: 0.8, bottom: -0.12 }

/** Measures a text; `font` as in CSS. */
export type Measure = (text: string, font: string) => number

/**
 * A canvas that writes down what is drawn on it as SVG: what the chart library needs of one, and no more. Clipping is left out, since
 * scores never leave the chart.
 */
export class SvgPen {
  readonly canvas: { width: number, height: number, style: Record<string, never>, getContext: () => SvgPen }
  readonly elements: string[] = []
  private state: PenState = { ...START }
  private readonly stack: PenState[] = []
  private path: string[] = []

  constructor(width: number, height: number, private readonly measure: Measure) {
    this.canvas = { width, height, style: {}, getContext: () => this }
  }

  get fillStyle() { return this.state.fillStyle } set fillStyle(value: string) { this.state.fillStyle = value }
  get strokeStyle() { return this.state.strokeStyle } set strokeStyle(value: string) { this.state.strokeStyle = value }
  get lineWidth() { return this.state.lineWidth } set lineWidth(value: number) { this.state.lineWidth = value }
  get lineCap() { return this.state.lineCap } set lineCap(value: string) { this.state.lineCap = value }
  get lineJoin() { return this.state.lineJoin } set lineJoin(value: string) { this.state.lineJoin = value }
  get lineDashOffset() { return this.state.lineDashOffset } set lineDashOffset(value: number) { this.state.lineDashOffset = value }
  get font() { return this.state.font } set font(value: string) { this.state.font = value }
  get textAlign() { return this.state.textAlign } set textAlign(value: string) { this.state.textAlign = value }
  get textBaseline() { return this.state.textBaseline } set textBaseline(value: string) { this.state.textBaseline = value }
  get globalAlpha() { return this.state.globalAlpha } set globalAlpha(value: number) { this.state.globalAlpha = value }

  save() { this.stack.push({ ...this.state }) }
  restore() { this.state = this.stack.pop() ?? { ...START } }
  resetTransform() { this.state.matrix = START.matrix }
  /** Only the chart library calls it, to make room for the pixels of a screen; a drawing has none. */
  setTransform() { this.resetTransform() }
  translate(x: number, y: number) {
    const [a, b, c, d, e, f] = this.state.matrix
    this.state.matrix = [a, b, c, d, a * x + c * y + e, b * x + d * y + f]
  }
  rotate(angle: number) {
    const [a, b, c, d, e, f] = this.state.matrix
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    this.state.matrix = [a * cos + c * sin, b * cos + d * sin, c * cos - a * sin, d * cos - b * sin, e, f]
  }
  setLineDash(dash: readonly number[]) { this.state.dash = [...dash] }
  getLineDash() { return [...this.state.dash] }

  beginPath() { this.path = [] }
  closePath() { this.path.push('Z') }
  moveTo(x: number, y: number) { this.path.push(`M${this.at(x, y)}`) }
  lineTo(x: number, y: number) { this.path.push(`${this.path.length === 0 ? 'M' : 'L'}${this.at(x, y)}`) }
  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number) { this.path.push(`C${this.at(ax, ay)} ${this.at(bx, by)} ${this.at(x, y)}`) }
  rect(x: number, y: number, width: number, height: number) {
    this.path.push(`M${this.at(x, y)}L${this.at(x + width, y)}L${this.at(x + width, y + height)}L${this.at(x, y + height)}Z`)
  }
  /** Anti-clockwise is not needed by any chart of ours. */
  arc(x: number, y: number, radius: number, from: number, to: number) {
    const sweep = Math.min(to - from, 2 * Math.PI)
    const on = (angle: number) => this.at(x + radius * Math.cos(angle), y + radius * Math.sin(angle))
    const half = from + sweep / 2
    const r = round(radius)
    // Two halves, since one arc cannot end where it began.
    this.path.push(`${this.path.length === 0 ? 'M' : 'L'}${on(from)}A${r} ${r} 0 0 1 ${on(half)}A${r} ${r} 0 0 1 ${on(from + sweep)}`)
  }
  clip() { /* As said above. */ }
  clearRect() { this.elements.length = 0 }
  fill() { this.add('path', { d: this.path.join(''), ...paint('fill', this.state.fillStyle), stroke: 'none' }) }
  stroke() { this.add('path', { d: this.path.join(''), fill: 'none', ...this.strokes() }) }
  fillRect(x: number, y: number, width: number, height: number) {
    this.beginPath()
    this.rect(x, y, width, height)
    this.fill()
  }
  strokeRect(x: number, y: number, width: number, height: number) {
    this.beginPath()
    this.rect(x, y, width, height)
    this.stroke()
  }
  measureText(text: string) { return { width: this.measure(text, this.state.font) } }
  fillText(text: string, x: number, y: number) {
    const { font, textAlign, textBaseline, fillStyle, matrix: [a, b, c] } = this.state
    const [, weight = 'normal', size = '10', family = 'sans-serif'] = /^(?:normal |italic )?(?:(bold|\d{3}) )?([\d.]+)px(?:\/\S+)? (.*)$/.exec(font) ?? []
    const [px, py] = this.point(x, y + (BASELINES[textBaseline] ?? 0) * Number(size))
    const isTurned = b !== 0 || c !== 0
    this.add('text', {
      x: round(px), y: round(py), ...paint('fill', fillStyle), 'font-size': size, 'font-family': family, ...weight !== 'normal' && { 'font-weight': weight }, 'text-anchor': ANCHORS[textAlign] ?? 'start',
      ...isTurned && { transform: `rotate(${round(Math.atan2(b, a) * 180 / Math.PI)} ${round(px)} ${round(py)})` },
    }, text)
  }

  private strokes() {
    const { strokeStyle, lineWidth, lineCap, lineJoin, dash } = this.state
    return { ...paint('stroke', strokeStyle), 'stroke-width': round(lineWidth), ...lineCap !== 'butt' && { 'stroke-linecap': lineCap }, ...lineJoin !== 'miter' && { 'stroke-linejoin': lineJoin }, ...dash.length > 0 && { 'stroke-dasharray': dash.join(' ') } }
  }

  private add(tag: string, attributes: Record<string, string | number>, text?: string) {
    const opacity = this.state.globalAlpha === 1 ? {} : { opacity: this.state.globalAlpha }
    const written = Object.entries({ ...attributes, ...opacity }).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`).join('')
    this.elements.push(text === undefined ? `<${tag}${written}/>` : `<${tag}${written}>${escapeXml(text)}</${tag}>`)
  }

  private point(x: number, y: number): [number, number] {
    const [a, b, c, d, e, f] = this.state.matrix
    return [a * x + c * y + e, b * x + d * y + f]
  }

  private at(x: number, y: number): string {
    const [px, py] = this.point(x, y)
    return `${round(px)} ${round(py)}`
  }
}

const round = (value: number) => Math.round(value * 100) / 100

/** A colour with its opacity apart: `#rrggbbaa` is CSS, and drawing programs take it for black. */
function paint(what: 'fill' | 'stroke', colour: string): Record<string, string | number> {
  const [, opaque, alpha] = /^(#[\da-f]{6})([\da-f]{2})$/i.exec(colour) ?? []
  return opaque === undefined || alpha === undefined ? { [what]: colour } : { [what]: opaque, [`${what}-opacity`]: round(parseInt(alpha, 16) / 255) }
}

/** A text for an element or attribute of XML; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"']/g, sign => `&#${sign.codePointAt(0)};`)
}

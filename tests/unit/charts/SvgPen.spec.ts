import { escapeXml, SvgPen } from '@/charts/SvgPen'
import { describe, expect, it } from 'vitest'

/** What one drawing leaves behind, with a text as wide as it has letters. */
function draw(strokes: (pen: SvgPen) => void): string[] {
  const pen = new SvgPen(200, 100, text => text.length)
  strokes(pen)
  return pen.elements
}
const attribute = (element: string | undefined, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(element ?? '')?.[1]
/** An attribute of the one element that is drawn. */
const read = (name: string, strokes: (pen: SvgPen) => void) => attribute(draw(strokes)[0], name)
const write = (set: Partial<Pick<SvgPen, 'font' | 'textAlign' | 'textBaseline'>>) => (pen: SvgPen) => { Object.assign(pen, { font: 'normal 10px serif', ...set }).fillText('文字', 50, 20) }

describe('SvgPen', () => {
  it('fills and strokes rectangles', () => {
    expect(draw(pen => {
      pen.fillStyle = '#123456'
      pen.fillRect(10, 20, 30, 40)
    })).toEqual(['<path d="M10 20L40 20L40 60L10 60Z" fill="#123456" stroke="none"/>'])
    expect(draw(pen => {
      pen.strokeStyle = '#123456'
      pen.lineWidth = 2
      pen.strokeRect(10, 20, 30, 40)
    })).toEqual(['<path d="M10 20L40 20L40 60L10 60Z" fill="none" stroke="#123456" stroke-width="2"/>'])
  })

  it('draws a path once it is asked to, and begins a new one', () => {
    expect(draw(pen => {
      pen.beginPath()
      pen.moveTo(0, 0)
      pen.lineTo(10, 0)
      pen.bezierCurveTo(10, 5, 5, 10, 0, 10)
      pen.closePath()
      pen.stroke()
      pen.beginPath()
      pen.lineTo(1, 1)
      pen.lineTo(2.005, 1 / 3)
      pen.stroke()
    }).map(element => attribute(element, 'd'))).toEqual(['M0 0L10 0C10 5 5 10 0 10Z', 'M1 1L2.01 0.33'])
  })

  it('draws an arc in two halves, so that a whole circle has a beginning and an end', () => {
    expect(read('d', pen => {
      pen.beginPath()
      pen.arc(50, 50, 10, 0, 2 * Math.PI)
      pen.fill()
    })).toBe('M60 50A10 10 0 0 1 40 50A10 10 0 0 1 60 50')
    expect(read('d', pen => {
      pen.beginPath()
      pen.moveTo(0, 0)
      pen.arc(50, 50, 10, 0, Math.PI)
      pen.fill()
    })).toBe('M0 0L60 50A10 10 0 0 1 50 60A10 10 0 0 1 40 50')
  })

  it('draws no more than a circle however far the arc goes', () => {
    expect(read('d', pen => {
      pen.beginPath()
      pen.arc(50, 50, 10, 0, 9 * Math.PI)
      pen.fill()
    })).toBe('M60 50A10 10 0 0 1 40 50A10 10 0 0 1 60 50')
  })

  it.each([['left', 'start'], ['start', 'start'], ['center', 'middle'], ['right', 'end'], ['end', 'end']])('aligns a text %s at its %s', (textAlign, anchor) => {
    expect(read('text-anchor', write({ textAlign }))).toBe(anchor)
  })

  it.each([['alphabetic', '20'], ['middle', '23.5'], ['top', '28.8'], ['hanging', '28'], ['bottom', '18.8']])('puts the letters of a text at %s to %s', (textBaseline, y) => {
    expect(read('y', write({ textBaseline }))).toBe(y)
  })

  it('lowers large letters more than small ones', () => {
    expect(read('y', write({ font: '20px serif', textBaseline: 'middle' }))).toBe('27')
  })

  it.each([
    ['normal 12.5px "PingFang SC", sans-serif', '12.5', '&#34;PingFang SC&#34;, sans-serif', undefined],
    ['bold 14px serif', '14', 'serif', 'bold'],
    ['italic 600 11px/1.2 serif', '11', 'serif', '600'],
    ['nonsense', '10', 'sans-serif', undefined],
  ])('reads the font %j', (font, size, family, weight) => {
    const [element] = draw(write({ font }))
    expect(['font-size', 'font-family', 'font-weight'].map(name => attribute(element, name))).toEqual([size, family, weight])
  })

  it('measures a text by the font of now', () => {
    const pen = new SvgPen(1, 1, (text, font) => text.length * parseInt(font))
    pen.font = '12px serif'
    expect(pen.measureText('三个字')).toEqual({ width: 36 })
  })

  it('moves and turns what is drawn, and lets go of that again', () => {
    const paths = draw(pen => {
      pen.save()
      pen.translate(100, 50)
      pen.rotate(Math.PI / 2)
      pen.translate(10, 0)
      pen.fillRect(0, 0, 5, 2)
      pen.restore()
      pen.fillRect(0, 0, 5, 2)
    }).map(element => attribute(element, 'd'))
    expect(paths).toEqual(['M100 60L100 65L98 65L98 60Z', 'M0 0L5 0L5 2L0 2Z'])
  })

  it('turns a text around the point where it stands', () => {
    const [turned, upright] = draw(pen => {
      pen.translate(100, 50)
      pen.rotate(-Math.PI / 2)
      pen.fillText('纵轴', 10, 0)
      pen.resetTransform()
      pen.fillText('横轴', 10, 0)
    })
    expect(['x', 'y', 'transform'].map(name => attribute(turned, name))).toEqual(['100', '40', 'rotate(-90 100 40)'])
    expect(attribute(upright, 'transform')).toBeUndefined()
  })

  it('has the pixels of its size, whatever a screen would have', () => {
    expect(read('d', pen => {
      pen.translate(7, 7)
      pen.setTransform()
      pen.fillRect(1, 1, 2, 2)
    })).toBe('M1 1L3 1L3 3L1 3Z')
  })

  it('draws dashes, ends and joins, and tells what they are', () => {
    const [dashed, plain] = draw(pen => {
      Object.assign(pen, { lineCap: 'round', lineJoin: 'bevel' })
      pen.setLineDash([6, 4])
      pen.strokeRect(0, 0, 1, 1)
      expect(pen.getLineDash()).toEqual([6, 4])
      Object.assign(pen, { lineCap: 'butt', lineJoin: 'miter' })
      pen.setLineDash([])
      pen.strokeRect(0, 0, 1, 1)
    })
    const names = ['stroke-dasharray', 'stroke-linecap', 'stroke-linejoin']
    expect(names.map(name => attribute(dashed, name))).toEqual(['6 4', 'round', 'bevel'])
    expect(names.map(name => attribute(plain, name))).toEqual([undefined, undefined, undefined])
  })

  it('keeps a dash that its giver changes afterwards', () => {
    const dash = [6, 4]
    expect(read('stroke-dasharray', pen => {
      pen.setLineDash(dash)
      dash.push(99)
      pen.strokeRect(0, 0, 1, 1)
    })).toBe('6 4')
  })

  it('gives back every property that was saved', () => {
    const [, after] = draw(pen => {
      Object.assign(pen, { strokeStyle: '#111111', lineWidth: 3 })
      pen.save()
      Object.assign(pen, { strokeStyle: '#222222', lineWidth: 9, globalAlpha: 0.5 })
      pen.setLineDash([1])
      pen.strokeRect(0, 0, 1, 1)
      pen.restore()
      pen.strokeRect(0, 0, 1, 1)
    })
    expect(after).toBe('<path d="M0 0L1 0L1 1L0 1Z" fill="none" stroke="#111111" stroke-width="3"/>')
  })

  it('begins anew when nothing was saved', () => {
    expect(read('fill', pen => {
      pen.fillStyle = '#123456'
      pen.restore()
      pen.fillRect(0, 0, 1, 1)
    })).toBe('#000000')
  })

  it('writes the opacity of a colour apart, since drawing programs take #rrggbbaa for black', () => {
    const [fill, stroke] = draw(pen => {
      Object.assign(pen, { fillStyle: '#12345680', strokeStyle: '#ABCDEF00' })
      pen.fillRect(0, 0, 1, 1)
      pen.strokeRect(0, 0, 1, 1)
    })
    expect([attribute(fill, 'fill'), attribute(fill, 'fill-opacity')]).toEqual(['#123456', '0.5'])
    expect([attribute(stroke, 'stroke'), attribute(stroke, 'stroke-opacity')]).toEqual(['#ABCDEF', '0'])
  })

  it('is as clear as it is told to be', () => {
    expect(read('opacity', pen => {
      pen.globalAlpha = 0.4
      pen.fillRect(0, 0, 1, 1)
    })).toBe('0.4')
  })

  it('forgets what it drew when it is wiped', () => {
    expect(draw(pen => {
      pen.fillRect(0, 0, 1, 1)
      pen.clearRect()
    })).toEqual([])
  })

  it('is the canvas that it draws on, with its size', () => {
    const pen = new SvgPen(560, 450, () => 0)
    expect([pen.canvas.width, pen.canvas.height, pen.canvas.getContext() === pen]).toEqual([560, 450, true])
  })

  it('writes a text so that nothing in it is markup', () => {
    const [element] = draw(pen => {
      pen.font = '10px "a\'b<c>"'
      pen.fillText('<script>&"\'</script>\u0000\u001b', 0, 0)
    })
    expect(element).toMatch(/font-family="&#34;a&#39;b&#60;c&#62;&#34;" text-anchor="start">&#60;script&#62;&#38;&#34;&#39;&#60;\/script&#62;<\/text>$/)
  })
})

describe('escapeXml', () => {
  it.each([
    ['<b title="x">\'&amp;\'</b>', '&#60;b title=&#34;x&#34;&#62;&#39;&#38;amp;&#39;&#60;/b&#62;'],
    ['a\u0000b\u0008c\u000bd\u000ce\u000ef\u001fg\ufffeh\uffff', 'abcdefgh'],
    ['一\t二\n三\r', '一\t二\n三\r'],
    ['数诊 𠮷 – …', '数诊 𠮷 – …'],
    ['', ''],
  ])('writes %j', (text, xml) => {
    expect(escapeXml(text)).toBe(xml)
  })
})

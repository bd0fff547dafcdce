/** The width of a text where there is no canvas to ask: a Chinese sign is as wide as it is high, a Latin letter a little over half of that. */
export function estimateWidth(text: string, font: string): number {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12)
  return [...text].reduce((sum, sign) => sum + (/[\u1100-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef\u{1f000}-\u{3ffff}]/u.test(sign) ? 1 : 0.56), 0) * size
}

/** A text in lines of at most `width` CSS pixels; Chinese breaks anywhere, Latin between words. More than `most` lines end in an ellipsis. */
export function wrapText(text: string, width: number, sizePx: number, most: number): string[] {
  const fits = (line: string) => estimateWidth(line, `${sizePx}px`) <= width
  const lines: string[] = []
  let line = ''
  // A Latin word with the space behind it, a longer one in pieces, or any other sign.
  for (const [piece] of text.matchAll(/[\w.,;:!?'’()/&%–-]{1,24}\s*|[^]/gu)) {
    if (line !== '' && !fits((line + piece).trimEnd())) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  if (lines.length <= most) return lines
  let last = lines[most - 1] ?? ''
  while (last !== '' && !fits(`${last}…`)) last = [...last].slice(0, -1).join('')
  return [...lines.slice(0, most - 1), `${last}…`]
}

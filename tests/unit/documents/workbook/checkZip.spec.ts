import { checkZip } from '@/documents/workbook/checkZip'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'

/** A real workbook; `edit` gets each entry of its central directory. */
async function build(edit: (view: DataView, at: number) => void = () => undefined): Promise<Uint8Array> {
  const bytes = new Uint8Array(await writeXlsx({ sheets: [{ name: 'a', rows: [['x'.repeat(1000)]] }] }))
  const view = new DataView(bytes.buffer)
  const end = bytes.length - 22
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    edit(view, at)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return bytes
}

describe('checkZip', () => {
  it('has nothing against a workbook, nor against one with a comment at its end', async () => {
    const bytes = await build()
    expect(checkZip(bytes)).toBeNull()
    expect(checkZip(new Uint8Array([...bytes, ...new TextEncoder().encode('a comment')]))).toBeNull()
  })

  it('refuses what unpacks to more than 64 MB together', async () => {
    expect(checkZip(await build((view, at) => view.setUint32(at + 24, 10 * 1024 * 1024, true)))).toBe('workbook/too-large-inside')
    expect(checkZip(await build((view, at) => view.setUint32(at + 24, 0xffffffff, true)))).toBe('workbook/too-large-inside')
  })

  it('refuses an entry that does not state its size, since then nothing limits it', async () => {
    expect(checkZip(await build((view, at) => view.setUint32(at + 24, 0, true)))).toBe('workbook/damaged')
    expect(checkZip(await build((view, at) => {
      view.setUint32(at + 20, 0, true)
      view.setUint32(at + 24, 0, true)
      view.setUint16(at + 8, 8, true)
    }))).toBe('workbook/damaged')
  })

  it('refuses what is cut short or has a broken directory', async () => {
    const bytes = await build()
    expect(checkZip(bytes.slice(0, -30))).toBe('workbook/damaged')
    expect(checkZip(await build((view, at) => view.setUint32(at, 0)))).toBe('workbook/damaged')
    expect(checkZip(new Uint8Array([0x50, 0x4b, 3, 4]))).toBe('workbook/damaged')
  })

  it('tells an encrypted or older workbook from one that is none', () => {
    expect(checkZip(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]))).toBe('workbook/locked')
    expect(checkZip(new TextEncoder().encode('a,b,c'))).toBe('workbook/not-xlsx')
    expect(checkZip(new Uint8Array())).toBe('workbook/not-xlsx')
  })
})

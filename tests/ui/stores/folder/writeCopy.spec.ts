// A browser may be killed at any moment: whatever lies in the folder then, the newest copy has to be a whole one.
import { writeCopy } from '@/stores/folder/writeCopy'
import { describe, expect, it } from 'vitest'
import type { TestFolder } from './buildFolder'
import { buildFolder } from './buildFolder'

const name = (stamp: number, stem = '沪东阀门-2024-abcd1234') => ({ stem, mark: 'abcd1234', stamp: `20240501-0930${String(stamp).padStart(2, '0')}` })
const blob = (text: string) => new Blob([text])
const NEWEST = '沪东阀门-2024-abcd1234.shuzhen.zip'
const dated = (stamp: number) => `沪东阀门-2024-abcd1234-20240501-0930${String(stamp).padStart(2, '0')}.shuzhen.zip`
const read = async (folder: TestFolder, file: string) => folder.files.get(file)?.text()

describe.each([['that can rename', true], ['that cannot rename', false]])('writeCopy in a browser %s', (_, canMove) => {
  it('writes the newest and a dated one', async () => {
    const folder = buildFolder({ canMove })
    await writeCopy(folder, name(1), blob('first'))
    expect([...folder.files.keys()].sort()).toEqual([dated(1), NEWEST].sort())
    expect([await read(folder, NEWEST), await read(folder, dated(1))]).toEqual(['first', 'first'])
  })

  it('keeps the last five dated ones of each assessment', async () => {
    const folder = buildFolder({ canMove })
    await writeCopy(folder, { stem: '别厂-2024-00000000', mark: '00000000', stamp: '20200101-000000' }, blob('other'))
    folder.files.set('notes.txt', blob('mine'))
    for (let i = 1; i <= 8; i++) await writeCopy(folder, name(i), blob(`copy ${i}`))
    expect([...folder.files.keys()].sort()).toEqual([
      '别厂-2024-00000000-20200101-000000.shuzhen.zip', '别厂-2024-00000000.shuzhen.zip', 'notes.txt', NEWEST, ...[4, 5, 6, 7, 8].map(dated),
    ].sort())
    expect(await read(folder, NEWEST)).toBe('copy 8')
  })

  it('lets go of the newest one under a former name of the enterprise', async () => {
    const folder = buildFolder({ canMove })
    await writeCopy(folder, name(1), blob('old name'))
    await writeCopy(folder, name(2, '沪东泵阀-2024-abcd1234'), blob('new name'))
    expect([...folder.files.keys()].filter(file => !file.includes('2024050'))).toEqual(['沪东泵阀-2024-abcd1234.shuzhen.zip'])
    expect(folder.files.has(dated(1))).toBe(true)
  })

  it('leaves a whole newest copy when it is killed at any step, and clears up the next time', async () => {
    for (let step = 0; ; step++) {
      const folder = buildFolder({ canMove })
      await writeCopy(folder, name(1), blob('first'))
      let left = step
      folder.before = () => { if (left-- <= 0) throw new Error('killed') }
      const isDone = await writeCopy(folder, name(2), blob('second')).then(() => true, () => false)
      expect(['first', 'second']).toContain(await read(folder, NEWEST))
      folder.before = () => undefined
      await writeCopy(folder, name(3), blob('third'))
      expect(await read(folder, NEWEST)).toBe('third')
      const rest = await Promise.all([...folder.files].map(async ([file, content]) => [file, await content.text()]))
      for (const [file, content] of rest) expect(`${file}: ${content}`).toMatch(/\.zip: (first|second|third)$/)
      if (isDone) {
        expect(step).toBeGreaterThan(2)
        break
      }
    }
  })
})

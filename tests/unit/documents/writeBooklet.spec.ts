import { writeBooklet } from '@/documents/writeBooklet'
import type { Language } from '@/domain/LocalText'
import { inflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { branch, buildRubric, indicator, leaf } from '../domain/buildRubric'

const text = (zh: string, en: string) => ({ zh, en })
const rubric = {
  ...buildRubric([{ ...branch('make', 100, [leaf('scenario-20', 60), leaf('base-3', 40)]), title: text('制造', 'Making'), why: text('主业', 'the business') }], {
    title: text('小标准 <试用>', 'Small standard & more'), description: text('给小厂', 'For small plants'), indicators: [
      indicator('scenario-20', {
        title: text('智能排产', 'Scheduling'), question: text('谁排产？', 'Who schedules?'), scope: text('产线', 'lines'), lookFor: { zh: ['看板', '工单'], en: ['board', 'orders'] },
        anchors: [1, 2, 3, 4, 5].map(level => ({ level, ...text(`第${level}种排法`, `Schedule of kind ${level}`) })),
      }),
    ],
  }),
  edition: { id: 'auto', title: text('汽车版', 'Automotive edition') },
}

/** The files of a zip, unpacked; by its central directory, which is what Word reads. */
function unzip(bytes: Buffer): Map<string, string> {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  const files = new Map<string, string>()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [method, packed, name, extra, comment, start] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32), bytes.readUInt32LE(at + 42)]
    const content = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28)
    const data = bytes.subarray(content, content + packed)
    files.set(bytes.toString('utf8', at + 46, at + 46 + name), (method === 8 ? inflateRawSync(data) : data).toString('utf8'))
    at += 46 + name + extra + comment
  }
  return files
}

async function open(language: Language, status: 'official' | 'unofficial' = 'unofficial') {
  const files = unzip(Buffer.from(await (await writeBooklet({ ...rubric, status }, language)).arrayBuffer()))
  const document = files.get('word/document.xml') ?? ''
  return { files, document, paragraphs: [...document.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) => [...paragraph.matchAll(/<w:t[ >][^<]*<\/w:t>|<w:t>[^<]*<\/w:t>/g)].map(([run]) => run.replace(/<[^>]*>/g, '')).join('')) }
}

describe('writeBooklet', { timeout: 30_000 }, () => {
  it('is a file that Word opens: a zip with a document, styles and types', async () => {
    const { files } = await open('zh')
    expect([...files.keys()]).toEqual(expect.arrayContaining(['[Content_Types].xml', 'word/document.xml', 'word/styles.xml', '_rels/.rels']))
  })

  it('holds the title, edition, version and status, with signs of XML made safe', async () => {
    const { paragraphs } = await open('zh')
    expect(paragraphs.slice(0, 4)).toEqual(['小标准 &lt;试用&gt;', '汽车版', 'test-standard 1.0.0', '给小厂'])
    expect(paragraphs.some(paragraph => paragraph.startsWith('自评结果，非官方定级'))).toBe(true)
  })

  it('holds every indicator with its question, five levels and boxes to tick', async () => {
    const { paragraphs } = await open('zh')
    expect(paragraphs).toEqual(expect.arrayContaining(['制造', '20  智能排产', '谁排产？', '第1种排法', '第5种排法', '到现场看: 看板；工单']))
    expect(paragraphs.filter(paragraph => paragraph === '☐ 局部  ☐ 全面')).toHaveLength(10)
  })

  it('speaks English', async () => {
    const { paragraphs } = await open('en')
    expect(paragraphs).toEqual(expect.arrayContaining(['Small standard &amp; more', 'Automotive edition', 'Making', '20  Scheduling', 'Schedule of kind 3', '☐ In places  ☐ Throughout']))
    expect(paragraphs.join('')).not.toMatch(/[\u4e00-\u9fff]/u)
  })

  it('says of a file that is marked official who answers for that', async () => {
    const { paragraphs } = await open('zh', 'official')
    expect(paragraphs.some(paragraph => paragraph.includes('由提供文件的单位负责'))).toBe(true)
    expect(paragraphs.join('')).not.toContain('非官方定级')
  })
})

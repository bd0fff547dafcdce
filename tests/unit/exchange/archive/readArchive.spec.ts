// An archive comes from a stick or a mail: each of these would otherwise be half restored, or fill the memory of an office PC.
import { readArchive } from '@/exchange/archive/readArchive'
import { writeArchive } from '@/exchange/archive/writeArchive'
import { hashBytes } from '@/exchange/archive/writeTexts'
import type { Zippable } from 'fflate'
import { Inflate, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { buildAssessment } from '../../domain/buildAssessment'
import { AT, attach, buildSource } from './buildSource'

const PHOTO = attach('photo')
const SOURCE = buildSource([{ assessment: buildAssessment({ 'scenario-1': 4 }, { updatedAt: AT }), attached: [PHOTO] }])
const ASSESSMENT = 'assessments/1/assessment.json'
const ATTACHMENT = `assessments/1/attachments/${PHOTO.sha256}`

interface Content { files: Record<string, Uint8Array>, manifest: { kind: string, formatVersion: number, createdAt: string, entries: { path: string, bytes: number, sha256: string }[], [other: string]: unknown } }

/** A sound archive with something done to it. `isTrue`: the manifest tells the truth of what was done. */
async function spoil(change: (content: Content) => void, isTrue = false): Promise<Blob> {
  const files = unzipSync(new Uint8Array(await (await writeArchive(SOURCE)).blob.arrayBuffer()))
  const content: Content = { files, manifest: JSON.parse(new TextDecoder().decode(files['manifest.json'])) as Content['manifest'] }
  change(content)
  if (isTrue) for (const entry of content.manifest.entries) Object.assign(entry, { bytes: content.files[entry.path]?.length ?? 0, sha256: hashBytes(content.files[entry.path] ?? new Uint8Array()) })
  if (content.files['manifest.json']) content.files['manifest.json'] = strToU8(JSON.stringify(content.manifest))
  return pack(content.files)
}
const pack = (files: Zippable) => new Blob([zipSync(files)])

async function refusal(blob: Blob) {
  const read = await readArchive(blob)
  return read.ok ? null : read.error
}

describe('readArchive', { timeout: 60_000 }, () => {
  it('reads what another zip program has packed anew', async () => {
    expect(await refusal(await spoil(() => undefined))).toBeNull()
  })

  it('ignores files that the manifest does not list, wherever they claim to lie', async () => {
    const blob = await spoil(({ files }) => { Object.assign(files, { '../../evil.json': strToU8('{}'), '__MACOSX/._x': strToU8('x'), '/etc/passwd': strToU8('x') }) })
    expect(await refusal(blob)).toBeNull()
  })

  it.each<[what: string, code: string, entry: string, change: (content: Content) => void, isTrue?: boolean]>([
    ['whose answers were changed', 'altered-entry', ASSESSMENT, ({ files }) => { files[ASSESSMENT] = strToU8('{}') }],
    ['whose answers were changed to as many bytes', 'altered-entry', ASSESSMENT, ({ files }) => { files[ASSESSMENT]?.set([0x7e], 3) }],
    ['whose photo was changed', 'altered-entry', ATTACHMENT, ({ files }) => { files[ATTACHMENT]?.set([0], 0) }],
    ['whose photo has another name than its bytes', 'altered-entry', ATTACHMENT, ({ files }) => { files[ATTACHMENT] = strToU8('other') }, true],
    ['that lacks a file', 'missing-entry', 'assessments/1/history.json', ({ files }) => { delete files['assessments/1/history.json'] }],
    ['that lists no answers', 'missing-entry', ASSESSMENT, ({ manifest }) => { manifest.entries = manifest.entries.filter(({ path }) => path !== ASSESSMENT) }],
    ['that lists a path leading elsewhere', 'unknown-entry', 'assessments/1/../../x.json', ({ files, manifest }) => {
      files['assessments/1/../../x.json'] = strToU8('{}')
      manifest.entries.push({ path: 'assessments/1/../../x.json', bytes: 2, sha256: hashBytes(strToU8('{}')) })
    }],
    ['that lists a file twice', 'repeated-entry', ASSESSMENT, ({ manifest }) => { manifest.entries.push(...manifest.entries.filter(({ path }) => path === ASSESSMENT)) }],
    ['with a rating that there is not', 'bad-entry', ASSESSMENT, ({ files }) => { files[ASSESSMENT] = strToU8(new TextDecoder().decode(files[ASSESSMENT]).replace('"step": 4', '"step": 40')) }, true],
    ['with a history of another kind', 'bad-entry', 'assessments/1/history.json', ({ files }) => { files['assessments/1/history.json'] = strToU8('[{"id":"x"}]') }, true],
    ['with broken JSON', 'bad-entry', 'assessments/1/drafts.json', ({ files }) => { files['assessments/1/drafts.json'] = strToU8('[') }, true],
    ['of a newer format', 'newer-version', '', ({ manifest }) => { manifest.formatVersion = 2 }],
    ['with an unknown member in its manifest', 'bad-entry', 'manifest.json', ({ manifest }) => { manifest.sealed = true }],
    ['of another kind', 'not-an-archive', '', ({ manifest }) => { manifest.kind = 'workbook' }],
    ['without a manifest', 'not-an-archive', '', ({ files }) => { delete files['manifest.json'] }],
    ['that announces a text of a gigabyte', 'too-large', '', ({ manifest }) => { Object.assign(manifest.entries[0] ?? {}, { bytes: 2 ** 30 }) }],
    ['that announces more than a zip can hold', 'too-large', '', ({ manifest }) => { for (const entry of manifest.entries.slice(-1)) entry.bytes = 5 * 2 ** 30 }],
  ])('refuses one %s', async (_, code, entry, change, isTrue) => {
    expect(await refusal(await spoil(change, isTrue))).toMatchObject({ code: `archive/${code}`, entry })
  })

  it('says where in an entry the fault is', async () => {
    const error = await refusal(await spoil(({ files }) => { files[ASSESSMENT] = strToU8(new TextDecoder().decode(files[ASSESSMENT]).replace('"step": 4', '"step": 40')) }, true))
    expect(error?.facts).toMatchObject({ entry: ASSESSMENT, path: 'answers.scenario-1.self.step' })
  })

  it('stops unpacking as soon as there is more than was announced', async () => {
    const bomb = new Uint8Array(40 * 1024 * 1024)
    const blob = await spoil(({ files }) => { files[ASSESSMENT] = bomb })
    expect(blob.size).toBeLessThan(256 * 1024)
    const push = vi.spyOn(Inflate.prototype, 'push')
    expect(await refusal(blob)).toMatchObject({ code: 'archive/altered-entry', entry: ASSESSMENT })
    // The manifest in one piece, and of the bomb the first piece only.
    expect(push.mock.calls.map(([, isLast]) => isLast)).toEqual([true, false])
    push.mockRestore()
  })

  it.each<[what: string, cut: (bytes: Uint8Array) => Uint8Array, code: string]>([
    ['empty', () => new Uint8Array(), 'cut-short'],
    ['no zip', () => strToU8('{"kind":"assessment"}'), 'cut-short'],
    ['half a zip', bytes => bytes.slice(0, bytes.length / 2), 'cut-short'],
    ['a zip without its beginning', bytes => bytes.slice(bytes.length / 2), 'cut-short'],
    ['encrypted', bytes => {
      const copy = bytes.slice()
      const at = copy.findIndex((byte, i) => byte === 0x50 && copy[i + 1] === 0x4b && copy[i + 2] === 1 && copy[i + 3] === 2)
      copy[at + 8] = 1
      return copy
    }, 'unsupported'],
  ])('refuses a file that is %s', async (_, cut, code) => {
    const bytes = new Uint8Array(await (await writeArchive(SOURCE)).blob.arrayBuffer())
    expect(await refusal(new Blob([Uint8Array.from(cut(bytes))]))).toMatchObject({ code: `archive/${code}` })
  })

  it('refuses a zip that has a file twice', async () => {
    const bytes = new Uint8Array(await (await spoil(({ files }) => { files['manifest.jsoN'] = strToU8('{}') })).arrayBuffer())
    const text = new TextDecoder('latin1').decode(bytes).replaceAll('manifest.jsoN', 'manifest.json')
    expect(await refusal(new Blob([Uint8Array.from(text, sign => sign.charCodeAt(0))]))).toMatchObject({ code: 'archive/repeated-entry', entry: 'manifest.json' })
  })

  it('refuses anything cut or changed at any one byte, or reads the very same', async () => {
    const bytes = new Uint8Array(await (await writeArchive(SOURCE)).blob.arrayBuffer())
    const whole = JSON.stringify(await readArchive(new Blob([bytes])))
    for (let i = 0; i < bytes.length; i += 7) {
      const copy = bytes.slice()
      copy[i] = (copy[i] ?? 0) ^ 0x11
      const read = await readArchive(new Blob([copy]))
      if (read.ok) expect(JSON.stringify(read)).toBe(whole)
    }
  })
})

import fc from 'fast-check'
import { writeCalendar } from '@/documents/plan/writeCalendar'
import type { ListedAction } from '@/domain/plan/listActions'
import { describe, expect, it } from 'vitest'
import { listedOf } from '../../domain/plan/actionOf'

const LONG = '上排产系统，先试一条线，再推到全厂；两周不改排产才算完成。'.repeat(6)
const DAY: Partial<ListedAction> = { startsOn: '2025-01-06', endsOn: '2025-01-31' }

function write(actions: ListedAction[], { describe = () => [], madeAt = '2025-01-02T16:30:00+08:00' }: { describe?: (action: ListedAction) => string[], madeAt?: string } = {}) {
  return writeCalendar(actions, { assessmentId: 'a-1', madeAt, describe })
}
const linesOf = (text: string) => text.split('\r\n')
/** The lines of RFC 5545: a line break before a blank is none. */
const unfold = (text: string) => linesOf(text.replaceAll('\r\n ', ''))
/** What stands behind each name. */
const read = (text: string, name: string) => unfold(text).flatMap(line => {
  const [head = '', ...value] = line.split(':')
  return head.split(';')[0] === name ? [value.join(':')] : []
})
const unescape = (text: string) => text.replace(/\\(.)/g, (_, sign: string) => sign === 'n' ? '\n' : sign)

describe('writeCalendar', () => {
  it('writes a calendar with an event for each action', () => {
    const { text, events } = write([listedOf('排产', DAY), listedOf('联网', DAY)])
    const lines = unfold(text)
    expect([lines[0], lines.at(-2), lines.at(-1), events]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR', '', 2])
    expect(lines.filter(line => line === 'BEGIN:VEVENT' || line === 'END:VEVENT')).toEqual(['BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VEVENT', 'END:VEVENT'])
    expect([read(text, 'VERSION'), read(text, 'PRODID'), read(text, 'SUMMARY'), read(text, 'DTSTAMP')]).toEqual([['2.0'], [expect.stringContaining('ShuZhen')], ['排产', '联网'], ['20250102T083000Z', '20250102T083000Z']])
  })

  it('is a calendar without events where nothing has a day', () => {
    expect(write([])).toEqual({ text: expect.stringMatching(/^BEGIN:VCALENDAR\r\n[^]*\r\nEND:VCALENDAR\r\n$/), events: 0 })
    expect(write([]).text).not.toContain('VEVENT')
  })

  it('leaves out what has no day, and does not count it', () => {
    const { text, events } = write([listedOf('没有'), listedOf('有', DAY)])
    expect([read(text, 'SUMMARY'), events]).toEqual([['有'], 1])
  })

  it.each<[what: string, days: Partial<ListedAction>, start: string, end: string]>([
    ['ends on the day after the last', DAY, '20250106', '20250201'], ['of one day ends on the next', { startsOn: '2024-02-28', endsOn: '2024-02-28' }, '20240228', '20240229'],
    ['takes its beginning for its end', { startsOn: '2024-12-31' }, '20241231', '20250101'], ['takes its end for its beginning', { endsOn: '2025-02-28' }, '20250228', '20250301'],
    ['that ends before it begins is one of a day', { startsOn: '2025-01-06', endsOn: '2024-12-01' }, '20250106', '20250107'],
  ])('writes days: an event %s', (_, days, start, end) => {
    const lines = unfold(write([listedOf('排产', days)]).text)
    expect(lines.filter(line => line.startsWith('DTSTART') || line.startsWith('DTEND'))).toEqual([`DTSTART;VALUE=DATE:${start}`, `DTEND;VALUE=DATE:${end}`])
  })

  it('ends nothing after the last day that a calendar can name', () => {
    const lines = unfold(write([listedOf('永远', { startsOn: '2025-01-06', endsOn: '9999-12-31' })]).text)
    expect(lines.filter(line => line.startsWith('DTSTART') || line.startsWith('DTEND'))).toEqual(['DTSTART;VALUE=DATE:20250106'])
  })

  it('knows an action again in a second export', () => {
    const uids = (actions: ListedAction[], madeAt: string) => read(write(actions, { madeAt }).text, 'UID')
    const first = uids([listedOf('a1', DAY), listedOf('a2', DAY)], '2025-01-02T08:00:00Z')
    expect(new Set(first).size).toBe(2)
    expect(uids([{ ...listedOf('a2', { endsOn: '2026-01-01' }), title: '改了名' }, listedOf('a1', DAY)], '2025-06-02T08:00:00Z')).toEqual(first.toReversed())
  })

  it('keeps the same action of two assessments apart', () => {
    const uid = (assessmentId: string) => read(writeCalendar([listedOf('a1', DAY)], { assessmentId, madeAt: '2025-01-02T08:00:00Z', describe: () => [] }).text, 'UID')
    expect(uid('one')).not.toEqual(uid('other'))
  })

  it('calls off what is dropped, and blocks nobody’s time', () => {
    const { text } = write([listedOf('a', { ...DAY, state: 'dropped' }), listedOf('b', { ...DAY, state: 'blocked' }), listedOf('c', { ...DAY, state: 'done' })])
    expect([read(text, 'STATUS'), read(text, 'TRANSP')]).toEqual([['CANCELLED', 'CONFIRMED', 'CONFIRMED'], ['TRANSPARENT', 'TRANSPARENT', 'TRANSPARENT']])
  })

  it('escapes what has a meaning of its own', () => {
    const { text } = write([listedOf('a', { ...DAY, title: 'C:\\new; 甲, 乙' })], { describe: () => ['一', '二\r\n三\n四\r五'] })
    expect([read(text, 'SUMMARY'), read(text, 'DESCRIPTION')]).toEqual([['C:\\\\new\\; 甲\\, 乙'], ['一\\n二\\n三\\n四\\n五']])
  })

  it('lets no title begin a line of its own', () => {
    const { text, events } = write([listedOf('a', { ...DAY, title: '甲\r\nEND:VEVENT\r\nBEGIN:VALARM\u0000\u0007' })])
    expect([events, unfold(text).filter(line => line === 'END:VEVENT').length, read(text, 'SUMMARY')]).toEqual([1, 1, ['甲\\nEND:VEVENT\\nBEGIN:VALARM']])
  })

  it('folds long lines at 75 octets, and cuts no character in two', () => {
    const { text } = write([listedOf('a', { ...DAY, title: `a${LONG}` })], { describe: () => ['😀'.repeat(100), 'x'.repeat(200)] })
    const lines = linesOf(text)
    expect(Math.max(...lines.map(line => Buffer.byteLength(line)))).toBe(75)
    expect(lines.filter(line => /\p{Cs}/u.test(line))).toEqual([])
    expect([read(text, 'SUMMARY'), read(text, 'DESCRIPTION')]).toEqual([[`a${LONG}`], [`${'😀'.repeat(100)}\\n${'x'.repeat(200)}`]])
  })

  it('leaves a line of 75 octets as it is', () => {
    const fits = 'x'.repeat(75 - 'SUMMARY:'.length)
    expect(linesOf(write([listedOf('a', { ...DAY, title: fits })]).text)).toContain(`SUMMARY:${fits}`)
    expect(linesOf(write([listedOf('a', { ...DAY, title: `${fits}y` })]).text)).toEqual(expect.arrayContaining([`SUMMARY:${fits}`, ' y']))
  })

  it('gives every text back, in lines that are short enough', () => {
    const sign = fc.oneof(fc.constantFrom('\\', ';', ',', ':', '\n', ' ', 'n', 'N', '"', '数', 'é', '😀', '👩‍🔧'), fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }).filter(some => !/\p{Cc}/u.test(some)))
    const words = fc.array(sign, { maxLength: 60 }).map(signs => signs.join(''))
    fc.assert(fc.property(words, fc.array(words, { maxLength: 4 }), (title, remarks) => {
      const { text } = write([listedOf('a', { ...DAY, title })], { describe: () => remarks })
      expect(linesOf(text).every(line => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line))).toBe(true)
      expect([read(text, 'SUMMARY').map(unescape), read(text, 'DESCRIPTION').map(unescape)]).toEqual([[title], [remarks.join('\n')]])
    }), { numRuns: 100 })
  })
})

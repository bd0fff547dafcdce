import { addDays } from '@/domain/plan/addMonths'
import type { ListedAction } from '@/domain/plan/listActions'

interface CalendarOptions {
  /** Identity of the assessment; with the action's id it is that of the event, so that a second import changes the first. */
  assessmentId: string
  /** ISO 8601, when the file is made. */
  madeAt: string
  /** What else is said about an action, a line each. */
  describe: (action: ListedAction) => readonly string[]
}

/**
 * Actions with a day as all-day events of a calendar file. RFC 5545: lines of at most 75 octets, ended by CRLF; the end of an all-day
 * event is the day after.
 */
export function writeCalendar(actions: readonly ListedAction[], { assessmentId, madeAt, describe }: CalendarOptions): { text: string, events: number } {
  const events = actions.flatMap(action => {
    const first = action.startsOn ?? action.endsOn
    const last = action.endsOn ?? action.startsOn
    if (first === undefined || last === undefined) return []
    return [[
      'BEGIN:VEVENT', `UID:${escape(`${action.id}@${assessmentId}`)}`, `DTSTAMP:${stamp(madeAt)}`, `DTSTART;VALUE=DATE:${day(first)}`, ...endOf(last < first ? first : last),
      `SUMMARY:${escape(action.title)}`, `DESCRIPTION:${escape(describe(action).join('\n'))}`, `STATUS:${action.state === 'dropped' ? 'CANCELLED' : 'CONFIRMED'}`, 'TRANSP:TRANSPARENT', 'END:VEVENT',
    ]]
  })
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//ShuZhen//ShuZhen//ZH', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', ...events.flat(), 'END:VCALENDAR']
  return { text: `${lines.map(fold).join('\r\n')}\r\n`, events: events.length }
}

const day = (date: string) => date.replaceAll('-', '')
/** After the last day that a calendar can name there is no next one to end on. */
const endOf = (date: string) => date === '9999-12-31' ? [] : [`DTEND;VALUE=DATE:${day(addDays(date, 1))}`]
const stamp = (time: string) => `${new Date(time).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`
const escape = (text: string) => text.replace(/[\\;,]/g, sign => `\\${sign}`).replace(/\r\n|[\r\n]/g, '\\n').replace(/\t/g, ' ').replace(/\p{Cc}/gu, '')

const MOST_OCTETS = 75

/** A long line continues in the next one behind a blank; no character is cut in two. */
function fold(line: string): string {
  const encoder = new TextEncoder()
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const sign of line) {
    const size = encoder.encode(sign).length
    if (octets + size > MOST_OCTETS) {
      parts.push(part)
      part = ''
      // The blank counts.
      octets = 1
    }
    part += sign
    octets += size
  }
  return [...parts, part].join('\r\n ')
}

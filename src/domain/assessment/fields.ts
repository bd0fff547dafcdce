import { z } from 'zod'

/** A moment, ISO 8601 with its offset. */
export const timeSchema = z.iso.datetime({ offset: true })
/** What a person writes: a note, a reason, a report of a talk. */
export const longTextSchema = z.string().max(4000)
/** Whoever rated, recorded or asked, by name. */
export const personSchema = z.string().max(100)
/** Identity of a record: 1 to 64 signs, none of them a control or half a character. */
export const recordIdSchema = z.string().max(64).regex(/^[^\p{Cc}\p{Cs}]+$/u)

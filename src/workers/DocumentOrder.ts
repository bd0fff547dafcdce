import type { ReportFormat } from '@/domain/report/ReportFormat'
import type { Language } from '@/domain/LocalText'
import type { Dossier } from '@/domain/report/Dossier'
import type { Outline } from '@/sections/Section'

/** What a page asks for: a whole report, or a document that is laid out already. */
export type DocumentOrder = { dossier: Dossier, format: ReportFormat, language: Language } | { outline: Outline, format: ReportFormat }

/** What the page hears. */
export type DocumentNews = { is: 'progress', done: number, of: number } | { is: 'done', bytes: Uint8Array } | { is: 'failed', reason: string }

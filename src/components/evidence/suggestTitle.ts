import type { Language } from '@/domain/LocalText'
import { formatTime } from '@/messages/format'
import { translate } from '@/messages/translate'

const MOST = 300

/** What a photo or a note can be called: the indicator and the present time. The names that cameras give say nothing. */
export function suggestTitle(language: Language, indicator: string, now: string): string {
  const time = formatTime(language, now)
  return translate(language, 'evidence.title.suggested', { title: indicator.slice(0, MOST - 2 - time.length), time })
}

/** What a document can be called: as its file, without the ending. */
export function titleOfFile(name: string): string {
  return (name.replace(/\.[^.]{1,8}$/, '').trim() || name).slice(0, MOST)
}

import type { Assessment } from './Assessment'
import type { Attachment } from './Evidence'

/** The attachments that an assessment names, each once. */
export function listAttachments({ evidence }: Pick<Assessment, 'evidence'>): Attachment[] {
  const named = new Map(evidence.flatMap(({ attachment }) => attachment ? [[attachment.sha256, attachment] as const] : []))
  return [...named.values()]
}

import '@/messages/TEXTS'
import type { DocumentNews, DocumentOrder } from './DocumentOrder'
import { fill } from './fill'

self.addEventListener('message', ({ data }: MessageEvent<DocumentOrder>) => {
  const send = (news: DocumentNews) => self.postMessage(news)
  fill(data, (done, of) => send({ is: 'progress', done, of }))
    .then(bytes => send({ is: 'done', bytes }))
    .catch((cause: unknown) => send({ is: 'failed', reason: cause instanceof Error ? cause.message : String(cause) }))
})

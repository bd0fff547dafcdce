import type { Progress } from '@/documents/report/writeReport'
import type { DocumentNews, DocumentOrder } from './DocumentOrder'

/** Makes a document off the main thread, or on it where the browser has no workers; rejects with the reason when it cannot be made. */
export function orderDocument(order: DocumentOrder, tell: Progress): Promise<Uint8Array> {
  const worker = startWorker()
  return worker ? ask(worker, order, tell) : import('./fill').then(({ fill }) => fill(order, tell))
}

/** `null` where the browser refuses, as it does on pages that are opened as files. */
function startWorker(): Worker | null {
  if (typeof Worker !== 'function') return null
  try {
    return new Worker(new URL('./documents.worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}

function ask(worker: Worker, order: DocumentOrder, tell: Progress): Promise<Uint8Array> {
  return new Promise<Uint8Array>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<DocumentNews>) => {
      if (data.is === 'progress') tell(data.done, data.of)
      else if (data.is === 'done') resolve(data.bytes)
      else reject(new Error(data.reason))
    })
    worker.addEventListener('error', event => reject(new Error(event.message || 'The worker could not be loaded.')))
    worker.postMessage(order)
  }).finally(() => worker.terminate())
}

import type { PathNews, PathOrder } from './PathOrder'

/** A worker that is loaded and has nothing to do. */
let idle: Worker | null = null

/**
 * Asks about paths off the main thread, or on it where the browser has no workers; returns a function that stops the search. The worker
 * stays for the next question, unless it is stopped in the middle of one.
 */
export function askPath(order: PathOrder, tell: (news: PathNews) => void): () => void {
  let isStopped = false
  const began = performance.now()
  const say = (news: PathNews) => {
    // `npm run bench` reads how long an answer takes.
    if (news.is === 'answer' || news.is === 'alternative') performance.measure(`path-${news.is}`, { start: began })
    if (!isStopped) tell(news)
  }
  const worker = idle ?? startWorker()
  idle = null
  if (!worker) {
    void import('./fillPath').then(({ fillPath }) => isStopped ? undefined : fillPath(order, say)).catch((cause: unknown) => say({ is: 'failed', reason: 'not-loaded', cause: String(cause) }))
    return () => { isStopped = true }
  }
  let isBusy = true
  worker.onmessage = ({ data }: MessageEvent<PathNews>) => {
    if (data.is === 'turns') {
      isBusy = false
      idle = worker
    } else if (data.is === 'failed') {
      isBusy = false
      worker.terminate()
    }
    say(data)
  }
  worker.onerror = event => {
    isBusy = false
    worker.terminate()
    say({ is: 'failed', reason: 'not-loaded', cause: event.message })
  }
  worker.postMessage(order)
  return () => {
    isStopped = true
    if (isBusy) worker.terminate()
  }
}

/** `null` where the browser refuses, as it does on pages that are opened as files. */
function startWorker(): Worker | null {
  if (typeof Worker !== 'function') return null
  try {
    return new Worker(new URL('./path.worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}

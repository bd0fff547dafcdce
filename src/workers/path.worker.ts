import { fillPath } from './fillPath'
import type { PathNews, PathOrder } from './PathOrder'

self.addEventListener('message', ({ data }: MessageEvent<PathOrder>) => {
  void fillPath(data, (news: PathNews) => self.postMessage(news))
})

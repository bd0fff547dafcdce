import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, sep } from 'node:path'

/** @type {Record<string, string>} */
const CONTENT_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** The build puts the hash of the content into these names. */
const HASHED = /^\/assets\/.*-[\w-]{8}\.\w+$/

/**
 * Serves a folder to this machine only. Port 0 takes any free port; a busy port rejects with `EADDRINUSE`.
 * @param {string} folder
 * @param {number} port
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export function serveFolder(folder, port) {
  const server = createServer(async (request, response) => {
    const { status, headers, body } = await answer(folder, request.method, request.url)
    response.writeHead(status, { 'X-Content-Type-Options': 'nosniff', 'Content-Length': body.length, ...headers })
    response.end(request.method === 'HEAD' ? undefined : body)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve({
        port: typeof address === 'object' && address ? address.port : port,
        close: () => new Promise((done) => {
          server.close(() => done())
          server.closeAllConnections()
        }),
      })
    })
  })
}

/**
 * @param {string} folder
 * @param {string | undefined} method
 * @param {string | undefined} url
 * @returns {Promise<{ status: number, headers: Record<string, string>, body: Buffer }>}
 */
async function answer(folder, method, url) {
  if (method !== 'GET' && method !== 'HEAD') return refuse(405, 'Only GET and HEAD.')
  const path = readPath(url ?? '/')
  if (path === null) return refuse(400, 'The address cannot be read.')
  const file = join(folder, path)
  if (!file.startsWith(folder + sep)) return refuse(404, 'Not found.')
  try {
    const body = await readFile(file)
    const type = CONTENT_TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream'
    const caching = HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
    return { status: 200, headers: { 'Content-Type': type, 'Cache-Control': caching }, body }
  } catch {
    return refuse(404, 'Not found.')
  }
}

/**
 * The path of an address without its query, a folder completed by its page; `null` if it is not valid.
 * @param {string} url
 */
function readPath(url) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''))
    if (!path.startsWith('/') || path.includes('\0')) return null
    return path.endsWith('/') ? `${path}index.html` : path
  } catch {
    return null
  }
}

/**
 * @param {number} status
 * @param {string} sentence
 */
function refuse(status, sentence) {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' }, body: Buffer.from(`${sentence}\n`) }
}

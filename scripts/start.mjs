import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfStale } from './project/buildApp.mjs'
import { installPackages } from './project/installPackages.mjs'
import { readOptions } from './project/readOptions.mjs'
import { requireNode } from './project/requireNode.mjs'
import { DIST } from './project/ROOT.mjs'
import { serveFolder } from './project/serveFolder.mjs'
import { stop } from './project/stop.mjs'

requireNode()
const options = readOptions('npm start -- [--port N] [--serve-only]', { 'port': { type: 'string' }, 'serve-only': { type: 'boolean' } })
const wanted = options.port ?? process.env.PORT ?? '4173'
const port = Number(wanted)
if (!/^\d+$/.test(wanted) || port < 1 || port > 65535) stop(`"${wanted}" is not a port. Give a number from 1 to 65535, for example: npm start -- --port 4174`)

if (!options['serve-only']) {
  await installPackages()
  if (await buildIfStale() !== 0) stop('The build failed; its message above says why.')
}
if (!existsSync(join(DIST, 'index.html'))) stop('There is no built app in dist/. Run npm run build first, or start without --serve-only.')

const server = await serveFolder(DIST, port).catch(explain)
console.log(`ShuZhen runs at http://localhost:${port} (Ctrl+C ends it).`)
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close().then(() => process.exit(0)))

/**
 * @param {NodeJS.ErrnoException} error
 * @returns {never}
 */
function explain(error) {
  if (error.code === 'EADDRINUSE') stop(`Port ${port} is busy: another program, perhaps another ShuZhen, uses it. End that one, or take another port: npm start -- --port ${port === 65535 ? port - 1 : port + 1}`)
  if (error.code === 'EACCES') stop(`Port ${port} may not be used by this account. Take one above 1023: npm start -- --port 4173`)
  throw error
}

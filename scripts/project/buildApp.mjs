import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashFiles } from './hashFiles.mjs'
import { CACHE, DIST } from './ROOT.mjs'
import { runPackage } from './run.mjs'

const STAMP = join(CACHE, 'build.json')

/** Everything that decides what the build looks like. */
const SOURCES = ['src', 'public', 'rubrics', 'index.html', 'vite.config.ts', 'scripts/rubricsPlugin.mjs', 'package-lock.json']

/**
 * Builds the app into dist/ and gives the exit code. Writes to stderr only.
 * @returns {Promise<number>}
 */
export async function buildApp() {
  const sources = hashFiles(SOURCES)
  const code = await runPackage('vite', ['build'], { stdio: ['ignore', 2, 2] })
  if (code !== 0) return code
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(STAMP, JSON.stringify({ sources, page: hashPage() }))
  return 0
}

/**
 * Builds only when the sources changed since the last build, or dist/ is not what that build left.
 * @returns {Promise<number>}
 */
export async function buildIfStale() {
  if (isFresh()) return 0
  console.error('Building the app (vite build).')
  return buildApp()
}

function isFresh() {
  if (!existsSync(STAMP) || !existsSync(join(DIST, 'index.html'))) return false
  const { sources, page } = JSON.parse(readFileSync(STAMP, 'utf8'))
  return sources === hashFiles(SOURCES) && page === hashPage()
}

/** The page names every hashed file it loads, so its hash stands for all of dist/. */
function hashPage() {
  return hashFiles(['dist/index.html'])
}

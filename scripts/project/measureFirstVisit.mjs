import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { DIST } from './ROOT.mjs'

/** What the first visit may weigh, in kB (1024 B) after gzip. */
export const SIZE_LIMITS = { firstVisit: 140 }

/**
 * The weights in kB (1024 B) after gzip -9: of the page, of the scripts and styles that it names, and of the rubrics, which are
 * loaded later.
 */
export function measureFirstVisit() {
  const page = readFileSync(join(DIST, 'index.html'), 'utf8')
  const loaded = findLoaded(page)
  const rubrics = readdirSync(join(DIST, 'assets')).map(name => `assets/${name}`).filter(name => /rubrics[^/]*\.js$/.test(name) && !loaded.includes(name))
  const files = loaded.map(weigh)
  return {
    page: weigh('index.html'),
    files,
    rubrics: rubrics.map(weigh),
    firstVisit: files.reduce((sum, { weight }) => sum + weight, 0),
  }
}

/** @param {string} page */
function findLoaded(page) {
  const tags = page.match(/<(?:script|link)\b[^>]*>/g) ?? []
  const addresses = tags.flatMap((tag) => {
    if (/^<script\b/.test(tag)) return /\bnomodule\b/.test(tag) ? [] : readAttribute(tag, 'src')
    return /\brel="(?:modulepreload|stylesheet)"/.test(tag) ? readAttribute(tag, 'href') : []
  })
  return [...new Set(addresses.map(address => address.replace(/^\.?\//, '')))]
}

/**
 * @param {string} tag
 * @param {string} name
 */
function readAttribute(tag, name) {
  const value = new RegExp(`\\b${name}="([^"]+)"`).exec(tag)?.[1]
  return value === undefined ? [] : [value]
}

/** @param {string} name */
function weigh(name) {
  return { name, weight: gzipSync(readFileSync(join(DIST, name)), { level: 9 }).length / 1024 }
}

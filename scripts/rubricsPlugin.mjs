// @ts-check
import { fileURLToPath } from 'node:url'
import { tsImport } from 'tsx/esm/api'

const ID = 'virtual:rubrics'
const RESOLVED = `\0${ID}`
const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * `virtual:rubrics`: the rubric files, read and checked at build time, so that the browser gets plain JSON and needs no YAML reader;
 * and the hash of every standard and edition, so that it need not compute them.
 * @returns {import('vite').Plugin}
 */
export function rubricsPlugin() {
  return {
    name: 'shuzhen-rubrics',
    resolveId: id => id === ID ? RESOLVED : undefined,
    async load(id) {
      if (id !== RESOLVED) return undefined
      const options = { parentURL: import.meta.url, tsconfig: `${root}src/tsconfig.json` }
      /** @type {typeof import('../src/cli/readFolder')} */
      const { readFolder, RUBRICS } = await tsImport('../src/cli/readFolder.ts', options)
      /** @type {typeof import('../src/exchange/rubric/loadRubric')} */
      const { hashBundle, loadBundle } = await tsImport('../src/exchange/rubric/loadRubric.ts', options)
      const files = readFolder(RUBRICS)
      for (const { file } of files) this.addWatchFile(`${root}${file}`)
      const bundle = loadBundle(files)
      const json = (/** @type {unknown} */ value) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`
      return `export const bundle = ${json(bundle)}\nexport const hashes = ${json(hashBundle(bundle))}`
    },
  }
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'

/** A folder for the tests of one file, with a way to write into it; removed afterwards. */
export function useFolder(): { path: () => string, write: (name: string, content: unknown) => string } {
  let path = ''
  beforeAll(() => { path = mkdtempSync(join(tmpdir(), 'shuzhen-test-')) })
  afterAll(() => rmSync(path, { recursive: true }))
  return {
    path: () => path,
    /** A text as it is, anything else as JSON; returns the name. */
    write(name, content) {
      writeFileSync(join(path, name), typeof content === 'string' ? content : JSON.stringify(content))
      return name
    },
  }
}

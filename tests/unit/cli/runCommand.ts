import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const pathOf = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

export interface Outcome {
  code: number
  out: string
  err: string
}

/**
 * Runs `shuzhen` as a process of its own, as a user in that folder would; without `scripts/shuzhen.mjs`, which may install packages
 * first and has no place in a test.
 */
export function runCommand(folder: string, ...args: string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [pathOf('node_modules/tsx/dist/cli.mjs'), '--tsconfig', pathOf('src/tsconfig.json'), pathOf('src/cli/main.ts'), ...args], { cwd: folder, maxBuffer: 1e8 }, (error, out, err) => {
      if (error && typeof error.code !== 'number') reject(error)
      else resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
  })
}

import { fileURLToPath } from 'node:url'
import { installPackages } from './project/installPackages.mjs'
import { requireNode } from './project/requireNode.mjs'

// Installing writes to stderr, so stdout carries only what the command prints.
requireNode()
await installPackages()
// npm changes to the project's folder; the files named by the user are seen from where he stands.
if (process.env.npm_lifecycle_event === 'shuzhen' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
const { tsImport } = await import('tsx/esm/api')
await tsImport('../src/cli/main.ts', { parentURL: import.meta.url, tsconfig: fileURLToPath(new URL('../src/tsconfig.json', import.meta.url)) })

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FILE = fileURLToPath(new URL('../../src/app/tokens.css', import.meta.url))

/** The tokens of the light theme, which paper gets, by name without the dashes. */
export function readTokens(): Record<string, string> {
  const [, light = ''] = /:root \{([^}]*)\}/.exec(readFileSync(FILE, 'utf8')) ?? []
  return Object.fromEntries([...light.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]))
}

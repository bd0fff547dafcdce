// Default import: an old Node lacks parseArgs, and a missing name would stop it before requireNode can say so.
import util from 'node:util'
import { stop } from './stop.mjs'

/**
 * The options of the command line; an unknown one ends the program with the usage.
 * @template {NonNullable<import('node:util').ParseArgsConfig['options']>} T
 * @param {string} usage
 * @param {T} options
 */
export function readOptions(usage, options) {
  try {
    return util.parseArgs({ options }).values
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}`)
  }
}

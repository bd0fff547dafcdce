import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Where a Chromium stands on this machine: `CHROMIUM_PATH` if it is set, else the usual places. `undefined` if there is none.
 * @returns {string | undefined}
 */
export function findChromium() {
  const { CHROMIUM_PATH } = process.env
  return CHROMIUM_PATH ? [CHROMIUM_PATH].find(existsSync) : listPlaces().find(canStart)
}

/** @returns {string[]} */
function listPlaces() {
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(name => `/Applications/${name}.app/Contents/MacOS/${name}`)
  }
  if (process.platform === 'win32') {
    const { ProgramFiles = 'C:\\Program Files', 'ProgramFiles(x86)': ProgramFiles86 = 'C:\\Program Files (x86)', LOCALAPPDATA = '' } = process.env
    return ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
      .flatMap(path => [ProgramFiles, ProgramFiles86, LOCALAPPDATA].map(folder => join(folder, path)))
  }
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium']
}

/**
 * On Ubuntu chromium-browser may be a script that only says how to install it. Elsewhere `--version` would open a window.
 * @param {string} path
 */
function canStart(path) {
  if (!existsSync(path)) return false
  return process.platform !== 'linux' || spawnSync(path, ['--version']).status === 0
}

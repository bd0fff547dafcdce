import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { run } from '../project/run.mjs'
import { findChromium } from './findChromium.mjs'

/** What the end-to-end tests need from the machine. Who sets CHROMIUM_PATH looks after Chromium himself. */
const NEEDS = [
  { debian: 'chromium', what: 'Chromium or Google Chrome', isThere: () => Boolean(process.env.CHROMIUM_PATH) || findChromium() !== undefined },
  { debian: 'fonts-noto-cjk', what: 'a Chinese font', isThere: hasChineseFont },
  { debian: 'poppler-utils', what: 'pdftotext', isThere: () => spawnSync('pdftotext', ['-v']).status === 0 },
  { debian: 'libreoffice-writer-nogui', what: 'LibreOffice Writer, to open the Word files that were made', isThere: () => hasOffice('swriter') },
  { debian: 'libreoffice-calc-nogui', what: 'LibreOffice Calc, to open the Excel files that were made', isThere: () => hasOffice('scalc') },
]

/**
 * Installs what is missing where that needs no question: as root on Debian and Ubuntu. Elsewhere it says what to install.
 * @returns {Promise<string | undefined>} why no browser can be started, or `undefined` when one can
 */
export async function prepareBrowser() {
  const missing = NEEDS.filter(({ isThere }) => !isThere())
  if (missing.length > 0 && canInstall()) await install(missing.map(({ debian }) => debian))
  const left = missing.filter(({ isThere }) => !isThere())
  for (const { what, debian } of left) console.log(`This machine lacks ${what}. On Debian and Ubuntu: apt-get install ${debian}`)
  const chromium = findChromium()
  if (chromium !== undefined) {
    // The children need not search again.
    process.env.CHROMIUM_PATH = chromium
    return undefined
  }
  return process.env.CHROMIUM_PATH
    ? `CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which does not exist`
    : 'there is no Chromium on this machine; install Chromium or Google Chrome, or set CHROMIUM_PATH to one'
}

function canInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')
}

/** @param {string[]} packages */
async function install(packages) {
  console.log(`Installing ${packages.join(', ')} with apt-get.`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { env })
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env })
}

/**
 * Starting it takes seconds; its library tells as well.
 * @param {'swriter' | 'scalc'} part
 */
function hasOffice(part) {
  const library = part === 'swriter' ? 'libswlo.so' : 'libsclo.so'
  return ['/usr/lib/libreoffice/program', '/opt/libreoffice/program'].some(folder => existsSync(`${folder}/${library}`)) || process.platform !== 'linux'
}

function hasChineseFont() {
  if (process.platform !== 'linux') return true
  return spawnSync('fc-list', [':lang=zh']).stdout?.toString().trim() !== ''
}

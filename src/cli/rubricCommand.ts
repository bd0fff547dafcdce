import { existsSync } from 'node:fs'
import type { Found } from '@/exchange/rubric/readRubrics'
import { checkRubrics } from '@/exchange/rubric/checkRubrics'
import { translate } from '@/messages/translate'
import { readFolder, RUBRICS } from './readFolder'

/** `rubric check [--json] [paths…]`: 0 when nothing is wrong. Without paths, the rubrics that this program ships. */
export function checkCommand(paths: readonly string[], asJson: boolean): number {
  const folders = (paths.length > 0 ? paths : [RUBRICS]).map(path => ({ path, files: existsSync(path) ? readFolder(path) : [] }))
  // A folder without a rubric is a mistyped path, not a clean one.
  const file = folders.find(({ files }) => files.length === 0)?.path
  if (file !== undefined) {
    console.error(JSON.stringify({ code: 'file/not-found', path: '', sentence: translate('en', 'file/not-found', { file }) }))
    return 1
  }
  const files = folders.flatMap(folder => folder.files)
  const { found, indicators, rubrics } = checkRubrics(files, paths.length > 0 ? readFolder(RUBRICS) : [])
  const isOk = found.every(({ severity }) => severity === 'warning')
  if (asJson) {
    console.log(JSON.stringify({
      ok: isOk,
      files: files.length,
      indicators,
      rubrics: rubrics.map(({ id, version, edition, hash }) => ({ id, version, edition: edition?.id ?? null, hash })),
      problems: found.map(problem => ({ ...problem, sentence: { zh: sentence(problem, 'zh'), en: sentence(problem, 'en') } })),
    }, null, 2))
  } else {
    for (const problem of found) console.log(`${problem.file}:${problem.line}:${problem.column} ${problem.severity} ${problem.code}\n  ${sentence(problem, 'zh')}\n  ${sentence(problem, 'en')}`)
    for (const { id, version, edition, hash } of rubrics) console.log(`${id} ${version}${edition ? ` ${edition.id}` : ''} sha256:${hash}`)
    const warnings = found.filter(({ severity }) => severity === 'warning').length
    console.log(`${files.length} files, ${indicators} indicators, ${found.length - warnings} errors, ${warnings} warnings`)
  }
  return isOk ? 0 : 1
}

function sentence(problem: Found, language: 'zh' | 'en'): string {
  return translate(language, problem.code, problem.facts)
}

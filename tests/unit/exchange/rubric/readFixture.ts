import { readFileSync } from 'node:fs'
import type { TextFile } from '@/exchange/rubric/readRubrics'

/** A file of `tests/fixtures/rubrics`, under its bare name. */
export function readFixture(file: string): TextFile {
  return { file, text: readFileSync(new URL(`../../../fixtures/rubrics/${file}`, import.meta.url), 'utf8') }
}

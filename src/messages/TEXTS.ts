import type { LocalText } from '@/domain/LocalText'
import { answerTexts } from './texts/answerTexts'
import { enterpriseTexts } from './texts/enterpriseTexts'
import { factTexts } from './texts/factTexts'
import { fileTexts } from './texts/fileTexts'
import { libraryTexts } from './texts/libraryTexts'
import { readingTexts } from './texts/readingTexts'
import { reportTexts } from './texts/reportTexts'
import { shellTexts } from './texts/shellTexts'
import { startTexts } from './texts/startTexts'
import { rubricTexts } from './texts/rubricTexts'

/** Every text of the product, in both languages side by side. */
export const TEXTS = {
  ...answerTexts,
  ...enterpriseTexts,
  ...factTexts,
  ...libraryTexts,
  ...readingTexts,
  ...reportTexts,
  ...shellTexts,
  ...startTexts,
  ...fileTexts,
  ...rubricTexts,
} satisfies Record<string, LocalText>

export type TextKey = keyof typeof TEXTS

import type { LocalText } from '@/domain/LocalText'
import { answerTexts } from './texts/answerTexts'
import { enterpriseTexts } from './texts/enterpriseTexts'
import { factTexts } from './texts/factTexts'
import { fileTexts } from './texts/fileTexts'
import { libraryTexts } from './texts/libraryTexts'
import { readingTexts } from './texts/readingTexts'
import { reportTexts } from './texts/reportTexts'
import { evidenceTexts } from './texts/evidenceTexts'
import { ratingTexts } from './texts/ratingTexts'
import { checkTexts } from './texts/checkTexts'
import { walkTexts } from './texts/walkTexts'
import { handoutTexts } from './texts/handoutTexts'
import { mergeTexts } from './texts/mergeTexts'
import { workbookTexts } from './texts/workbookTexts'
import { portfolioTexts } from './texts/portfolioTexts'
import { storageTexts } from './texts/storageTexts'
import { historyTexts } from './texts/historyTexts'
import { siteTexts } from './texts/siteTexts'
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
  ...evidenceTexts,
  ...ratingTexts,
  ...checkTexts,
  ...walkTexts,
  ...handoutTexts,
  ...mergeTexts,
  ...workbookTexts,
  ...portfolioTexts,
  ...storageTexts,
  ...historyTexts,
  ...siteTexts,
  ...shellTexts,
  ...startTexts,
  ...fileTexts,
  ...rubricTexts,
} satisfies Record<string, LocalText>

export type TextKey = keyof typeof TEXTS

import type { LocalText } from '@/domain/LocalText'
import { FIRST_TEXTS } from './FIRST_TEXTS'
import { knowTexts } from './translate'
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
import { compareTexts } from './texts/compareTexts'
import { priorityTexts } from './texts/priorityTexts'
import { whatIfTexts } from './texts/whatIfTexts'
import { solutionTexts } from './texts/solutionTexts'
import { planTexts } from './texts/planTexts'
import { pathTexts } from './texts/pathTexts'
import { dossierTexts } from './texts/dossierTexts'
import { rubricTexts } from './texts/rubricTexts'

/** Every text of the product, in both languages side by side. Whoever imports this makes them known; the app does so with its second page. */
export const TEXTS = {
  ...FIRST_TEXTS,
  ...answerTexts,
  ...enterpriseTexts,
  ...factTexts,
  ...libraryTexts,
  ...readingTexts,
  ...reportTexts,
  ...dossierTexts,
  ...compareTexts,
  ...pathTexts,
  ...planTexts,
  ...solutionTexts,
  ...whatIfTexts,
  ...priorityTexts,
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
  ...fileTexts,
  ...rubricTexts,
} satisfies Record<string, LocalText>

export type TextKey = keyof typeof TEXTS

knowTexts(TEXTS)

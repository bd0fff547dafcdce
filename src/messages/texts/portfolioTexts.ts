import type { LocalText } from '@/domain/LocalText'

export const portfolioTexts = {
} satisfies Record<string, LocalText>

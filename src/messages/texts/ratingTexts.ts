import type { LocalText } from '@/domain/LocalText'

export const ratingTexts = {
} satisfies Record<string, LocalText>

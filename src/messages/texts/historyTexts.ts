import type { LocalText } from '@/domain/LocalText'

export const historyTexts = {
} satisfies Record<string, LocalText>

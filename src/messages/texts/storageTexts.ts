import type { LocalText } from '@/domain/LocalText'

export const storageTexts = {
} satisfies Record<string, LocalText>

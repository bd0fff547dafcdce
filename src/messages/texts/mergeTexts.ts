import type { LocalText } from '@/domain/LocalText'

export const mergeTexts = {
} satisfies Record<string, LocalText>

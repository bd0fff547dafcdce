import type { LocalText } from '@/domain/LocalText'

export const checkTexts = {
} satisfies Record<string, LocalText>

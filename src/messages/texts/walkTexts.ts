import type { LocalText } from '@/domain/LocalText'

export const walkTexts = {
} satisfies Record<string, LocalText>

import type { LocalText } from '@/domain/LocalText'

export const evidenceTexts = {
} satisfies Record<string, LocalText>

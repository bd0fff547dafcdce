import type { LocalText } from '@/domain/LocalText'

export const workbookTexts = {
} satisfies Record<string, LocalText>

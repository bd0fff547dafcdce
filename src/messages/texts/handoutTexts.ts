import type { LocalText } from '@/domain/LocalText'

export const handoutTexts = {
} satisfies Record<string, LocalText>

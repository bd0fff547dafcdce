import type { Industry } from '@/domain/enterprise/Enterprise'
import type { LocalText } from '@/domain/LocalText'

type Size = 'large' | 'medium' | 'small' | 'micro'

/** Names of industries and size classes. */
export const factTexts = {
  'industry.advanced-materials': { zh: '先进材料', en: 'Advanced materials' },
  'industry.electronics': { zh: '电子信息', en: 'Electronics and IT' },
  'industry.biomedicine': { zh: '生物医药', en: 'Biomedicine' },
  'industry.energy': { zh: '能源', en: 'Energy' },
  'industry.fashion-consumer': { zh: '时尚消费品', en: 'Fashion and consumer goods' },
  'industry.major-equipment': { zh: '重大装备', en: 'Major equipment' },
  'industry.automotive': { zh: '汽车', en: 'Automotive' },
  'industry.group-hq': { zh: '集团总部', en: 'Group headquarters' },
  'size.large': { zh: '大型', en: 'Large' },
  'size.medium': { zh: '中型', en: 'Medium' },
  'size.small': { zh: '小型', en: 'Small' },
  'size.micro': { zh: '微型', en: 'Micro' },
} satisfies Record<`industry.${Industry}` | `size.${Size}`, LocalText>

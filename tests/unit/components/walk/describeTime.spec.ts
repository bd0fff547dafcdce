import { describeTime } from '@/components/walk/describeTime'
import { translate } from '@/messages/translate'
import { describe, expect, it } from 'vitest'

describe('describeTime', () => {
  it.each([[0, '0 分钟'], [59, '59 分钟'], [60, '1 小时'], [218, '3 小时 38 分钟']])('says %i minutes as people do', (minutes, text) => {
    expect(translate('zh', ...describeTime(minutes))).toBe(text)
  })
})

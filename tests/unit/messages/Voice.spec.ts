import { speak } from '@/messages/Voice'
import { describe, expect, it } from 'vitest'

const TEXT = { zh: '画图', en: 'Drawing' }

describe('speak', () => {
  it('says our own texts with their facts, and those of rubrics, in one language', () => {
    const [zh, en] = [speak('zh'), speak('en')]
    expect([zh.language, zh.t('standing.grade', { grade: 3 }), zh.local(TEXT)]).toEqual(['zh', '第 3 档', '画图'])
    expect([en.language, en.t('standing.grade', { grade: 3 }), en.local(TEXT)]).toEqual(['en', 'Grade 3', 'Drawing'])
  })

  it('can be taken apart', () => {
    const { t, local } = speak('en')
    expect([t('trace.gate.short', { n: 1 }), local(TEXT)]).toEqual(['One falls short', 'Drawing'])
  })
})

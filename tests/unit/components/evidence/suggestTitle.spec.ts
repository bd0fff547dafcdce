import { suggestTitle, titleOfFile } from '@/components/evidence/suggestTitle'
import { describe, expect, it } from 'vitest'

const NOW = '2024-03-05T08:00:00Z'

describe('suggestTitle', () => {
  it('names a photo after the indicator and the time, in the language of the screen', () => {
    expect(suggestTitle('zh', '车间智能排产', NOW)).toMatch(/^车间智能排产 2024年3月5日/)
    expect(suggestTitle('en', 'Scheduling', NOW)).toMatch(/^Scheduling, 5 Mar 2024/)
  })

  it('stays as short as a title may be', () => {
    expect(suggestTitle('en', 'x'.repeat(400), NOW).length).toBeLessThanOrEqual(300)
  })
})

describe('titleOfFile', () => {
  it.each([['九月排程.xlsx', '九月排程'], ['v1.2 规程.pdf', 'v1.2 规程'], ['README', 'README'], ['.gitignore', '.gitignore'], ['总账 2024.3', '总账 2024']])('calls %s “%s”', (name, title) => {
    expect(titleOfFile(name)).toBe(title)
  })

  it('stays as short as a title may be', () => {
    expect(titleOfFile('名'.repeat(400))).toHaveLength(300)
  })
})

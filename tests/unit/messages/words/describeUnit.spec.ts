import { describeUnit } from '@/messages/words/describeUnit'
import { describe, expect, it } from 'vitest'

describe('describeUnit', () => {
  it('gives a known unit in the language of the reader', () => {
    expect(describeUnit('zh', 'd')).toBe('天')
    expect(describeUnit('en', '次/年')).toBe('times/year')
  })

  it('leaves the unit of a foreign rubric as its author wrote it', () => {
    expect(describeUnit('en', '件/批')).toBe('件/批')
  })
})

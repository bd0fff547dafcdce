import CheckAnswered from '@/components/checks/CheckAnswered.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { buildQuestion, namesIn } from './buildQuestion'

const show = (reply = { text: '机房看过', at: '2026-10-12T02:00:00.000Z', by: '王工' }) => mount(CheckAnswered, { props: { question: buildQuestion('pair', { reply }), names: namesIn() }, ...surroundings() })

describe('CheckAnswered', () => {
  it('is folded to the question and what was said', () => {
    const folded = show()
    expect([folded.get('details').attributes('open'), folded.get('summary').text()]).toEqual([undefined, expect.stringMatching(/^“智能排产”.*机房看过$/)])
  })

  it('says who and when, and opens the question again', async () => {
    const folded = show()
    expect(folded.text()).toContain('王工，2026年10月12日')
    await folded.get('button').trigger('click')
    expect(folded.emitted('reopen')).toEqual([[]])
  })

  it('does without a name and a time', () => {
    expect(mount(CheckAnswered, { props: { question: buildQuestion('pair', { reply: { text: '好' } }), names: namesIn() }, ...surroundings() }).text()).toContain('未署名')
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})

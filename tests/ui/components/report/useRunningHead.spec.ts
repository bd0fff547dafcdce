import { quoteCss, useRunningHead } from '@/components/report/useRunningHead'
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { defineComponent, nextTick, ref } from 'vue'
import { surroundings } from '../../surroundings'

function show(text = '测试工厂 · 2024') {
  const head = ref(text)
  const wrapper = mount(defineComponent({
    setup() {
      useRunningHead(head)
      return () => null
    },
  }), surroundings())
  return { wrapper, head }
}
const sheets = () => [...document.adoptedStyleSheets]

describe('quoteCss', () => {
  it.each([
    ['测试工厂 · 2024', '"测试工厂 · 2024"'],
    ['"好"厂', '"\\22 好\\22 厂"'],
    ['a\\b', '"a\\5c b"'],
    ['一\n二\r三\f', '"一\\a 二\\d 三\\c "'],
    ['\u0000', '"\\0 "'],
    ['\\"; } * { display: none; } "', '"\\5c \\22 ; } * { display: none; } \\22 "'],
    ['', '""'],
  ])('writes %j so that nothing ends the string', (text, css) => {
    expect(quoteCss(text)).toBe(css)
  })
})

describe('useRunningHead', () => {
  it('adds a sheet of its own beside those of the page, and takes only that away again', () => {
    const other = new CSSStyleSheet()
    document.adoptedStyleSheets = [other]
    const { wrapper } = show()
    expect(sheets()).toHaveLength(2)
    wrapper.unmount()
    expect(sheets()).toEqual([other])
    document.adoptedStyleSheets = []
  })

  it('says the text of now, and no earlier one', async () => {
    const insert = vi.spyOn(CSSStyleSheet.prototype, 'insertRule')
    const { head } = show()
    const before = sheets()[0]?.cssRules.length
    head.value = '（企业名称已隐去）'
    await nextTick()
    expect(insert.mock.calls.flatMap(([rule]) => /content: ("[^"]*")/.exec(rule)?.[1] ?? [])).toEqual(['"测试工厂 · 2024"', '"（企业名称已隐去）"'])
    expect(sheets()[0]?.cssRules.length).toBe(before)
  })

  it('leaves the cover, which is the first page, without a head', () => {
    const insert = vi.spyOn(CSSStyleSheet.prototype, 'insertRule')
    show()
    expect(insert.mock.calls.map(([rule]) => rule)).toContainEqual(expect.stringMatching(/@page :first \{ @top-left \{ content: none; \}/))
  })

  it('does without in a browser that cannot', () => {
    vi.stubGlobal('CSSStyleSheet', undefined)
    const { wrapper } = show()
    expect(sheets()).toEqual([])
    wrapper.unmount()
    vi.unstubAllGlobals()
  })
})

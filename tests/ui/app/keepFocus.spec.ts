import { keepFocus } from '@/app/keepFocus'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const find = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`There is no ${selector}.`)
  return found
}
/** The focus falls to the body where its element is taken out or moved, as browsers do it. */
async function change(turn: () => void) {
  turn()
  if (document.activeElement instanceof HTMLElement && !document.activeElement.isConnected) document.activeElement.blur()
  await new Promise(resolve => { setTimeout(resolve) })
}
const focused = () => document.activeElement?.id ?? ''
const item = (n: number) => `<li id="li${n}"><a id="a${n}" href="#">名</a><button id="open${n}">开</button><button id="x${n}">✕</button></li>`

describe('keepFocus', () => {
  let stop: () => void
  beforeEach(() => {
    document.body.innerHTML = `<div id="app"><main id="main"><h1 id="title">计划</h1><p id="line"><button id="stop">停止</button></p><h2 id="list">行动</h2><ul>${[1, 2, 3].map(item).join('')}</ul><h2 id="end">后面</h2><input id="text" /></main></div>`
    stop = keepFocus(document)
  })
  afterEach(() => {
    stop()
  })

  it('goes to the same control of the next item', async () => {
    find('#x2').focus()
    await change(() => find('#li2').remove())
    expect(focused()).toBe('x3')
  })

  it('goes to the item before when there is none behind, and to the heading when there is none at all', async () => {
    find('#open3').focus()
    await change(() => find('#li3').remove())
    expect(focused()).toBe('open2')
    await change(() => { for (const id of ['#li1', '#li2']) find(id).remove() })
    expect(focused()).toBe('list')
    // It is no stop of the tab key for good.
    find('#text').focus()
    expect(find('#list').hasAttribute('tabindex')).toBe(false)
  })

  it.each([['#stop', '#line', 'title'], ['#stop', '#stop', 'title'], ['#text', '#text', 'end']])('goes to the heading before %s when %s goes', async (place, gone, heading) => {
    find(place).focus()
    await change(() => find(gone).remove())
    expect(focused()).toBe(heading)
  })

  it('stays with what is only moved', async () => {
    find('#x3').focus()
    await change(() => {
      find('#x3').blur()
      find('ul').prepend(find('#li3'))
    })
    expect(focused()).toBe('x3')
  })

  it('leaves the focus where somebody has put it', async () => {
    find('#x2').focus()
    await change(() => {
      find('#li2').remove()
      find('#text').focus()
    })
    expect(focused()).toBe('text')
  })

  it('does not come back once somebody has pressed on an empty spot', async () => {
    find('#x2').focus()
    find('#main').dispatchEvent(new Event('pointerdown', { bubbles: true }))
    find('#x2').blur()
    await change(() => find('#li1').remove())
    expect(document.activeElement).toBe(document.body)
  })

  it('leaves another page to begin by itself', async () => {
    find('#x2').focus()
    await change(() => { find('#app').innerHTML = '<main><h1 id="other">报告</h1></main>' })
    expect(document.activeElement).toBe(document.body)
  })

  it('finds the place of what went while a dialog was open, once it is closed', async () => {
    find('#open2').focus()
    find('#main').insertAdjacentHTML('beforeend', '<dialog open><h2>改</h2><button id="done">好了</button></dialog>')
    find('#done').focus()
    await change(() => find('#li2').remove())
    expect(focused()).toBe('done')
    await change(() => find('dialog').remove())
    expect(focused()).toBe('open3')
  })

  it('stays inside a dialog that is open', async () => {
    find('#open2').focus()
    find('#main').insertAdjacentHTML('beforeend', '<dialog open><h2 id="head">改</h2><ul><li id="lift"><button id="out">✕</button></li></ul></dialog>')
    find('#out').focus()
    await change(() => find('#lift').remove())
    expect(focused()).toBe('head')
  })

  it('takes nothing away from the browser’s own bar or another window', async () => {
    const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(false)
    find('#x2').focus()
    await change(() => find('#li2').remove())
    expect(document.activeElement).toBe(document.body)
    hasFocus.mockRestore()
  })

  it('stops', async () => {
    stop()
    find('#x2').focus()
    await change(() => find('#li2').remove())
    expect(document.activeElement).toBe(document.body)
  })
})

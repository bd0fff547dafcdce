import { useRowLink } from '@/components/portfolio/useRowLink'
import { flushPromises, mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import type { Router } from 'vue-router'
import { surroundings } from '../../surroundings'

const TO = { name: 'report', params: { id: 'a1' } }

/** A link, and the page that it leads to when it is pressed. */
async function press(init: MouseEventInit) {
  const Link = defineComponent({
    setup() {
      const { findAddress, follow } = useRowLink()
      return () => h('a', { href: findAddress(TO), onClick: (event: MouseEvent) => follow(event, TO) }, '报告')
    },
  })
  const options = surroundings()
  const router: Router | undefined = options.global.plugins[0]
  if (!router) throw new Error('There is a router.')
  await router.push('/')
  const { element } = mount(Link, options)
  const event = new MouseEvent('click', { cancelable: true, bubbles: true, ...init })
  // The test page itself does not go anywhere.
  element.addEventListener('click', (last: Event) => { if (!last.defaultPrevented) last.stopPropagation() })
  element.dispatchEvent(event)
  await flushPromises()
  return { href: element.getAttribute('href'), isTaken: event.defaultPrevented, path: router.currentRoute.value.path }
}

describe('useRowLink', () => {
  it('leads to the page without loading the app anew', async () => {
    expect(await press({})).toEqual({ href: '/assessments/a1/report', isTaken: true, path: '/assessments/a1/report' })
  })

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])('leaves to the browser what opens elsewhere: %j', async init => {
    expect(await press(init)).toMatchObject({ isTaken: false, path: '/' })
  })
})

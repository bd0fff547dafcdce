import { expect, openDemo, openStart, startAssessment, test, waitUntilOffline } from './app'

test('the built app opens without an error', async ({ page }) => {
  await openStart(page)
  await expect(page).toHaveTitle(/数诊/)
})

test('every page asks its own origin only, the service worker too', async ({ page, context, baseURL }) => {
  const asked: string[] = []
  context.on('request', request => asked.push(request.url()))
  await openDemo(page)
  await startAssessment(page)
  await waitUntilOffline(page)
  expect(asked.some(address => address.endsWith('/icon-512.png')), 'the requests of the service worker are seen').toBe(true)
  expect(asked.filter(address => !address.startsWith(`${baseURL}/`) && !address.startsWith('data:'))).toEqual([])
})

test('the page itself refuses a request to elsewhere, and these tests would notice one', async ({ page, guard }) => {
  await openStart(page)
  const outcome = await page.evaluate(() => fetch('https://example.com/').then(() => 'sent', () => 'refused'))
  expect(outcome).toBe('refused')
  await expect.poll(() => guard.faults.length).toBeGreaterThan(0)
  expect(guard.take(/Content Security Policy|example\.com/)).not.toEqual([])
})

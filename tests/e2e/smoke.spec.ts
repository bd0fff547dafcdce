import { expect, test } from '@playwright/test'

test('the built app opens without an error', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  await page.goto('./')
  await expect(page).toHaveTitle(/数诊/)
  await expect(page.locator('#app')).not.toBeEmpty()
  expect(errors).toEqual([])
})

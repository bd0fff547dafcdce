import { readFileSync } from 'node:fs'
import { expect, exportFile, goTo, openStart, savedMark, test } from './app'

test.beforeEach(async ({ page }) => {
  await openStart(page)
  await page.getByRole('button', { name: '开始新的评估' }).click()
  await expect(page.getByRole('textbox', { name: '企业名称' })).toBeVisible()
})

test('an invalid 统一社会信用代码 stays with its sentence after a reload, and never reaches the file', async ({ page }) => {
  const code = page.getByRole('textbox', { name: '统一社会信用代码', exact: true })
  await code.fill('9131000012345')
  await code.blur()
  await expect(code).toHaveAttribute('aria-invalid', 'true')
  await expect(code).toHaveAccessibleDescription(/18/)
  const sentence = await code.evaluate(field => document.getElementById(`${field.id}-message`)?.textContent)
  await expect(savedMark(page)).toContainText('已保存')

  await page.reload()
  await expect(code).toHaveValue('9131000012345')
  await expect(code).toHaveAttribute('aria-invalid', 'true')
  expect(await code.evaluate(field => document.getElementById(`${field.id}-message`)?.textContent)).toBe(sentence)
  await goTo(page, '报告')
  expect(readFileSync(await exportFile(page), 'utf8')).not.toContain('9131000012345')

  await goTo(page, '企业')
  await code.fill('91310000MA1FL0E50G')
  await code.blur()
  await expect(code).not.toHaveValue('9131000012345')
})

test('what the form says about the enterprise stands in the report and the file', async ({ page }) => {
  await page.getByRole('textbox', { name: '企业名称' }).fill('沪东阀门有限公司')
  await page.getByRole('textbox', { name: '从业人员' }).fill('620')
  await page.getByRole('textbox', { name: '营业收入' }).fill('4.8亿')
  await page.getByRole('textbox', { name: '营业收入' }).blur()
  await expect(page.getByRole('main')).toContainText('中型')
  await goTo(page, '报告')
  await expect(page.getByRole('main')).toContainText(/沪东阀门有限公司 · .*中型/)
  const file = JSON.parse(readFileSync(await exportFile(page), 'utf8')) as unknown
  expect(file).toMatchObject({ enterprise: { name: '沪东阀门有限公司', staff: 620, revenue: 48000 } })
})

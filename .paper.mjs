import { chromium } from 'playwright-core'
const b = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-gpu'] })
const p = await (await b.newContext({ viewport:{width:1280,height:1000}, locale: 'zh-CN' })).newPage()
const U='http://localhost:4188/'
await p.goto(U); await p.locator('button').filter({hasText:/示例工厂/}).first().click(); await p.waitForURL(/assessment/)
const go = async h => { await p.goto(U+'#/assessments/demo-factory/'+h); await p.waitForTimeout(1500) }
await go('path'); await p.locator('.headline').waitFor(); await p.waitForTimeout(2000); await p.pdf({ path:'/tmp/s/path.pdf', format:'A4', printBackground:true })
await p.locator('button.main').filter({hasText:/变成提升计划/}).click(); await p.waitForTimeout(600)
await go('plan'); await p.locator('.schedule input').fill('2026-10-04'); await p.locator('.schedule button').click(); await p.waitForTimeout(500)
await p.locator('.card h4 button').first().click(); await p.waitForTimeout(300)
await p.getByLabel('负责人').fill('李铁柱（信息化部兼设备部联合推进办公室）'); await p.getByLabel('怎样算完成').fill('三条产线的排产计划连续八周由系统给出，人工改动少于一成，抽查十张工单全部对得上。'); await p.keyboard.press('Escape')
await p.waitForTimeout(500)
await p.pdf({ path:'/tmp/s/plan.pdf', format:'A4', printBackground:true })
const take = async name => { const [d] = await Promise.all([p.waitForEvent('download'), p.getByRole('button', { name, exact:true }).click()]); await d.saveAs('/tmp/s/'+(name[0]==='W'?'plan.docx':'plan.xlsx')) }
await take('Word 文档'); await take('Excel 工作簿')
await go('priorities'); await p.pdf({ path:'/tmp/s/priorities.pdf', format:'A4', printBackground:true })
await go('what-if'); await p.pdf({ path:'/tmp/s/whatif.pdf', format:'A4', printBackground:true })
await b.close()

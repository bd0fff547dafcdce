import { chromium } from 'playwright-core'
const [,, out, w='1440', th='light', lang='zh'] = process.argv
const b = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-gpu'] })
const p = await (await b.newContext({ viewport:{width:+w,height:1000}, locale: lang==='zh'?'zh-CN':'en-GB', colorScheme: th, hasTouch: w<900 })).newPage()
p.on('console', m => m.type()==='error' && console.log(m.text())); p.on('pageerror', e => console.log(e))
const U='http://localhost:4188/'
await p.goto(U); await p.evaluate(l => localStorage.setItem('shuzhen.language', l), lang); await p.reload()
await p.locator('button').filter({hasText:/示例工厂|example|sample/i}).first().click(); await p.waitForURL(/assessment/)
const go = async h => { await p.goto(U+'#/assessments/demo-factory/'+h); await p.waitForTimeout(1500) }
const shot = n => p.screenshot({path:`${out}-${n}.png`, fullPage:true})
await go('path'); await p.locator('.headline').waitFor(); await p.waitForTimeout(1500)
await p.locator('summary').filter({hasText:/各维度的目标|Targets of dim/}).click(); await p.waitForTimeout(300)
await shot('path')
await p.locator('button.main').filter({hasText:/变成提升计划|Make it the plan/}).click(); await p.waitForTimeout(600)
0
await go('plan'); await shot('plan-undated'); await p.locator('.schedule input').fill('2026-10-04'); await p.locator('.schedule button').click(); await p.waitForTimeout(400); await p.locator('.card select').nth(0).selectOption('doing'); await p.locator('.card select').nth(3).selectOption('done'); await p.locator('.card select').nth(5).selectOption('blocked'); await p.waitForTimeout(400); await shot('plan-board')
const tools = p.locator('.views button'); await tools.nth(1).click(); await p.waitForTimeout(300); await shot('plan-table'); await tools.nth(2).click(); await p.waitForTimeout(300); await shot('plan-timeline'); await tools.nth(0).click()
await p.locator('.card h4 button').first().click(); await p.waitForTimeout(400); await p.screenshot({path:`${out}-plan-dialog.png`}); await p.keyboard.press('Escape')
await go('priorities'); await shot('priorities')
await go('what-if'); await p.waitForTimeout(800); await shot('what-if')
await go('solutions'); const s = p.locator('button').filter({hasText:/虚构示例|fictional/}); if (await s.count()) { await s.first().click(); await p.waitForTimeout(800) } await shot('solutions')
await go('report/gaps').catch(()=>{}); await go('report'); await p.waitForTimeout(2500)
const g = p.locator('section.gaps').first(); if (await g.count()) await g.screenshot({path:`${out}-gaps.png`}); else console.log('no gaps section')
await b.close()

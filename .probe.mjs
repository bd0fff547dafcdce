import { chromium } from 'playwright-core'
const b = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-gpu'] })
const p = await (await b.newContext({ viewport:{width:360,height:1000}, locale: 'zh-CN', hasTouch: true })).newPage()
const U='http://localhost:4188/'
await p.goto(U); await p.locator('button').filter({hasText:/示例工厂/}).first().click(); await p.waitForURL(/assessment/)
await p.goto(U+'#/assessments/demo-factory/path'); await p.locator('.headline').waitFor(); await p.waitForTimeout(2500)
console.log(await p.evaluate(() => { const m=document.querySelector('main').getBoundingClientRect(); const H=document.documentElement.scrollHeight; const far=[...document.querySelectorAll('*')].map(e=>[e, e.getBoundingClientRect().bottom+scrollY]).filter(([,y])=>y>H-300).map(([e,y])=>e.tagName+'.'+e.className+' '+Math.round(y)); return { H, mainBottom:m.bottom, far } }))
await b.close()

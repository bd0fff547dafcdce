// one report page at a width, theme, language, whole page in one picture: node .all.mjs out hash width theme lang [wait] [port]
import { chromium } from 'playwright-core'
const [,, out, hash, w='1440', th='light', lang='zh'] = process.argv
const b = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-gpu'] })
const p = await (await b.newContext({ viewport:{width:+w,height:1200}, locale: lang==='zh'?'zh-CN':'en-GB', colorScheme: th, hasTouch: w<900 })).newPage()
p.on('console', m => m.type()==='error' && console.log(m.text())); p.on('pageerror', e => console.log(e))
await p.goto('http://localhost:4188/'); await p.evaluate(l => localStorage.setItem('shuzhen.language', l), lang); await p.reload()
await p.locator('button').filter({hasText:/示例工厂|example|sample/i}).first().click(); await p.waitForURL(/assessment/)
await p.goto('http://localhost:4188/#/' + hash); await p.waitForTimeout(4000)
await p.screenshot({path:out+'.png', fullPage:true})
await b.close()

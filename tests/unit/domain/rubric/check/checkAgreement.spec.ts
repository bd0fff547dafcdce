import { describe, expect, it } from 'vitest'
import { checkAgreement } from '@/domain/rubric/check/checkAgreement'

const check = (zh: string, en: string) => checkAgreement({ zh, en }).map(({ code, facts }) => [code, ...Object.values(facts)])

describe('checkAgreement', () => {
  it.each([
    ['the same figures in another order', '7 天内处理 12 起', '12 cases within 7 days'],
    ['a figure with separators of thousands', '300 到 1000 人', '300 to 1,000 people'],
    ['decimals', '偏差 0.05 毫米', 'a deviation of 0.05 mm'],
    ['a percentage', '相符率 98%', '98 % accuracy'],
    ['numbers as words', '三天内', 'within three days'],
    ['figures inside a name', 'M2 看板', 'the M2 board'],
    ['the same systems', 'MES 与 ERP 相连', 'ERP is linked to the MES'],
    ['a plural', '用 AGV 送料', 'AGVs carry the parts'],
    ['a name in the middle of Chinese', '接入MES系统', 'linked to the MES'],
    ['nothing at all', '车间', 'shop floor'],
  ])('accepts %s', (_, zh, en) => {
    expect(check(zh, en)).toEqual([])
  })

  it.each([
    ['a figure of one language only', '7 天内处理', 'handled within a week', '7', '–'],
    ['another figure', '每 15 分钟一次', 'every 5 minutes', '15', '5'],
    ['a figure that stands twice in one language', '2 人各 2 次', '2 people', '2 2', '2'],
    ['a misplaced decimal', '偏差 0.5 毫米', 'a deviation of 0.05 mm', '0.5', '0.05'],
    ['a figure that the other language sticks to a letter', '2 号线', 'line B2', '2', '–'],
  ])('finds %s', (_, zh, en, ours, theirs) => {
    expect(check(zh, en)).toContainEqual(['rubric/numbers-differ', ours, theirs])
  })

  it.each([
    ['in Chinese alone', '数据进 MES', 'data reach the system', 'MES'],
    ['in English alone', '数据进系统', 'data reach the ERP', 'ERP'],
    ['under another name in English', '数据进 MES', 'data reach the ERP', 'MES'],
  ])('finds a system %s', (_, zh, en, name) => {
    expect(check(zh, en)).toEqual([['rubric/names-differ', name]])
  })

  it('takes no word with one capital for the name of a system', () => {
    expect(check('上海的工厂', 'A plant in Shanghai')).toEqual([])
  })

  it('looks anywhere in a file and names the place', () => {
    const file = { title: { zh: '标题', en: 'Title' }, children: [{ why: { zh: '5 项', en: '6 items' } }, { anchors: [{ level: 1, zh: 'MES', en: 'MES' }, { level: 2, zh: 'ERP', en: 'none' }] }] }

    expect(checkAgreement(file)).toEqual([
      { code: 'rubric/numbers-differ', severity: 'error', path: ['children', 0, 'why'], facts: { zh: '5', en: '6' } },
      { code: 'rubric/names-differ', severity: 'error', path: ['children', 1, 'anchors', 1], facts: { name: 'ERP' } },
    ])
  })

  it('compares lists entry by entry', () => {
    expect(checkAgreement({ lookFor: { zh: ['看 2 张单', '看 MES'], en: ['see 2 sheets', 'see the screen'] } })).toEqual([
      { code: 'rubric/names-differ', severity: 'error', path: ['lookFor', 'en', 1], facts: { name: 'MES' } },
    ])
  })

  it('leaves lists of different lengths and texts of one language to the other checks', () => {
    expect(checkAgreement([{ zh: ['1', '2'], en: ['1'] }, { zh: '5' }, { en: '6' }, 'text 7', null, 8])).toEqual([])
  })
})

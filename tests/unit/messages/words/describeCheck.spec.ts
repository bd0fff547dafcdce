import { describeCheck } from '@/messages/words/describeCheck'
import type { CheckKind } from '@/domain/checks/Check'
import { translate } from '@/messages/translate'
import { describe, expect, it } from 'vitest'
import { CHECKS, namesIn } from '../../../ui/components/checks/buildQuestion'

const KINDS: CheckKind[] = ['base', 'pair', 'fact', 'same', 'run', 'na-share', 'unusual-na', 'unbacked', 'old-evidence']
const say = (kind: CheckKind, language: 'zh' | 'en' = 'zh', check = CHECKS[kind]) =>
  describeCheck(check, namesIn(language), { t: (key, facts) => translate(language, key, facts), local: text => text[language] })

describe('describeCheck', () => {
  it.each(KINDS.flatMap(kind => [[kind, 'zh'] as const, [kind, 'en'] as const]))('puts %s into %s, with every fact, and ends in a question', (kind, language) => {
    const { title, reason, question } = say(kind, language)
    expect([title, reason ?? '', question].join()).not.toMatch(/[{}]|scenario-\d|undefined|null/)
    expect(question).toMatch(/[?？]$/)
    if (language === 'en') expect([title, question].join()).not.toMatch(kind === 'old-evidence' ? /等级/ : /[\u4e00-\u9fff]/)
  })

  it('asks for the published text of the level that is missing, and whom to ask where', () => {
    expect(say('base').title).toBe('“数字画图”只到“1 级 · 全面”，却有 2 项评分靠它撑着')
    expect(say('base').question).toBe('问设计员，到设计室看：“数字画图”是不是已经做到第 2 级——“第2种图纸”？')
  })

  it('asks without them where the indicator does not say', () => {
    const base = CHECKS.base
    if (base.kind !== 'base') throw new Error('It is a base.')
    expect(say('base', 'zh', { ...base, low: { indicator: 'scenario-5', step: 2 } }).question).toBe('“库存盘点”是不是已经做到第 2 级——“2”？')
  })

  it('sets two ratings against each other in words', () => {
    expect(say('pair')).toEqual({ title: '“智能排产”评为 3 级 · 全面，“库存盘点”却是 1 级 · 局部', reason: '没有库存', question: '数从哪里来？' })
  })

  it.each([
    [{ fact: 'connectedMachines', value: 2, of: 10 }, '联网设备填的是 2 台，占 10 台的 20%'], [{ fact: 'connectedMachines', value: 0, of: null }, '联网设备填的是 0 台'],
    [{ fact: 'spending', value: 0, of: null }, '年度数字化投入填的是 0 万元'], [{ fact: 'networks', value: null, of: null }, '“已用的网络”里没有勾它要用的'],
  ] as const)('says what is stated: %o', (stated, said) => {
    const { fact } = CHECKS
    if (fact.kind !== 'fact') throw new Error('It is a fact.')
    expect(say('fact', 'zh', { ...fact, stated }).title).toBe(`“联网开机”评为 3 级 · 全面，${said}`)
  })

  it('asks plainly where nobody says what is usual', () => {
    const unusual = CHECKS['unusual-na']
    if (unusual.kind !== 'unusual-na') throw new Error('It is one.')
    expect(say('unusual-na').question).toContain('来图加工')
    expect(say('unusual-na', 'zh', { ...unusual, when: null }).question).toContain('不是没有做数字化')
  })
})

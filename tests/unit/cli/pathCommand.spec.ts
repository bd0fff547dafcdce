import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { runCommand } from './runCommand'
import { useFolder } from './useFolder'

const folder = useFolder()
const run = (...args: string[]) => runCommand(folder.path(), 'path', ...args)
const useDemo = () => copyFileSync(fileURLToPath(new URL('../../../src/stores/demo/demoFactory.assessment.json', import.meta.url)), join(folder.path(), 'demo.json'))
const answerSchema = z.object({
  is: z.literal('path'), months: z.number(), isProved: z.boolean(), before: z.object({ grade: z.number() }), after: z.object({ score: z.number(), grade: z.number() }),
  lifts: z.array(z.object({ indicator: z.string(), from: z.number(), to: z.number(), months: z.number() })), alternative: z.object({ months: z.number() }).nullable(),
})

describe('shuzhen path', () => {
  it('prints the lifts to a grade, their effort, the grade by the engine, and that nothing is cheaper', async () => {
    useDemo()
    const { code, out } = await run('demo.json', '--grade', '5', '--json')
    expect(code).toBe(0)
    const answer = answerSchema.parse(JSON.parse(out))
    expect(answer).toMatchObject({ isProved: true, before: { grade: 4 }, after: { grade: 5 } })
    expect(answer.months).toBeCloseTo(58.6, 6)
    expect(answer.lifts.reduce((sum, { months }) => sum + months, 0)).toBeCloseTo(answer.months, 6)
    expect(answer.alternative?.months).toBeGreaterThanOrEqual(answer.months - 1e-6)
  })

  it('buys the most for a budget, and follows what is fixed', async () => {
    useDemo()
    const bought = answerSchema.parse(JSON.parse((await run('demo.json', '--budget', '60', '--json')).out))
    expect(bought).toMatchObject({ after: { grade: 5 }, isProved: true })
    const fixed = answerSchema.parse(JSON.parse((await run('demo.json', '--grade', '5', '--fix', 'will:scenario-1=6,wont:scenario-12', '--json')).out))
    expect(fixed.lifts).toContainEqual(expect.objectContaining({ indicator: 'scenario-1', to: 6 }))
    expect(fixed.lifts.map(({ indicator }) => indicator)).not.toContain('scenario-12')
  })

  it('says in a sentence why there is no path', async () => {
    useDemo()
    const over = await run('demo.json', '--grade', '6', '--budget', '100')
    expect(over.code).toBe(1)
    expect(over.out).toContain('This budget is not enough')
    expect(over.out).toContain('The most that the budget buys is')
    const refused = await Promise.all([
      run('demo.json', '--budget', '-3'), run('demo.json', '--grade', '11'), run('demo.json'), run('--grade', '5'),
      run('demo.json', '--grade', '5', '--fix', 'maybe:scenario-1'), run('demo.json', '--grade', '5', '--fix', 'wont:nothing'), run('demo.json', '--grade', '5', '--fix', 'will:scenario-1=5', 'wont:scenario-1'),
    ])
    expect(refused.map(({ code }) => code)).toEqual(Array.from({ length: 7 }, () => 2))
    expect(refused.map(({ err }) => err.split('\n')[0])).toEqual([
      'The budget is a number of person-months, 0 or more.', 'The grade is a whole number from 1 to 10.',
      'Say with --grade what to reach, or with --budget how many person-months there are.', 'Name one assessment file.',
      '"maybe:scenario-1" is not understood: write will:ID=STEP with a step from 1 to 10, or wont:ID.', '"nothing" in "wont:nothing" is not an indicator of this standard.', '"scenario-1" is fixed twice.',
    ])
  })

  it('refuses a rubric whose prerequisites go round in a circle, and names the circle', async () => {
    useDemo()
    writeFileSync(join(folder.path(), 'circle.yaml'), `
kind: rubric
formatVersion: 1
id: circle
version: 0.1.0
title: Round and round
children: [{ indicator: a, weight: 50 }, { indicator: b, weight: 50 }]
indicators:
  - { id: a, title: A, anchors: [one, two, three, four, five], requires: [{ level: 2, indicator: b, step: 3 }] }
  - { id: b, title: B, anchors: [one, two, three, four, five], requires: [{ level: 2, indicator: a, step: 3 }] }
`)
    const { code, err } = await run('demo.json', '--grade', '5', '--rubric', 'circle.yaml')
    expect(code).toBe(1)
    expect(err).toContain('a@2 → b@2 → a@2')
  })
})

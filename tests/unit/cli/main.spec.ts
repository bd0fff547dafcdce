import { describe, expect, it } from 'vitest'
import { runCommand } from './runCommand'
import { useFolder } from './useFolder'

const folder = useFolder()

describe('shuzhen', { timeout: 60_000 }, () => {
  it.each([['--help'], ['help']])('explains itself on %s', async (...args) => {
    const { code, out, err } = await runCommand(folder.path(), ...args)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/rubric check[^]*score <assessment\.json>[^]*report <assessment\.json> --out/)
  })

  it.each([
    [], ['rubric'], ['score'], ['score', 'a', 'b'], ['score', 'a', '--target', '11'], ['score', 'a', '--nothing'],
    ['report'], ['report', 'a'], ['report', '--out', 'a.csv'], ['report', 'a', 'b', '--out', 'a.csv'],
  ].map(args => [args.join(' '), args] as const))('exits with 2 and its usage on “%s”', async (_, args) => {
    const { code, out, err } = await runCommand(folder.path(), ...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('score <assessment.json>')
  })
})

import { useTurnChoice } from '@/components/workbook/useTurnChoice'
import type { WorkbookTurn } from '@/domain/workbook/planWorkbook'
import { describe, expect, it } from 'vitest'
import { shallowRef } from 'vue'

const turn = (indicator: string, how: WorkbookTurn['how']): WorkbookTurn => {
  const said = { mark: 4, text: '' }
  return { key: `rating/${indicator}`, indicator, of: 'rating', how, exported: said, here: said, told: { mark: 6, text: '' } }
}
const [PLAIN, CONFLICT, CLEAR] = [turn('a', 'set'), turn('b', 'conflict'), turn('c', 'clear')]

describe('useTurnChoice', () => {
  it('takes plain changes, and neither conflicts nor cleared ones unless they are ticked', () => {
    const { chosen, choose } = useTurnChoice(() => [PLAIN, CONFLICT, CLEAR])
    expect(chosen.value).toEqual([PLAIN])
    choose([CONFLICT, CLEAR], true)
    choose([PLAIN], false)
    expect(chosen.value).toEqual([CONFLICT, CLEAR])
  })

  it('asks again about one that becomes a conflict', () => {
    const turns = shallowRef([PLAIN])
    const { chosen, choose, isOn } = useTurnChoice(() => turns.value)
    choose([PLAIN], true)
    turns.value = [{ ...PLAIN, how: 'conflict' }]
    expect(chosen.value).toEqual([])
    expect(turns.value.map(isOn)).toEqual([false])
  })
})

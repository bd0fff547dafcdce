import type { WorkbookTurn } from '@/domain/workbook/planWorkbook'
import type { ComputedRef } from 'vue'
import { computed, shallowRef } from 'vue'

/**
 * Which turns are ticked: plain ones to begin with. A choice holds for the kind that the turn was of when it was made, so that one that
 * becomes a conflict meanwhile is asked again.
 */
export function useTurnChoice(turns: () => readonly WorkbookTurn[]): {
  isOn: (turn: WorkbookTurn) => boolean
  choose: (turns: readonly WorkbookTurn[], isOn: boolean) => void
  chosen: ComputedRef<WorkbookTurn[]>
} {
  const choices = shallowRef<ReadonlyMap<string, boolean>>(new Map())
  const keyOf = ({ key, how }: WorkbookTurn) => `${how}/${key}`
  const isOn = (turn: WorkbookTurn) => choices.value.get(keyOf(turn)) ?? turn.how === 'set'
  return {
    isOn,
    choose(changed, on) { choices.value = new Map([...choices.value, ...changed.map(turn => [keyOf(turn), on] as const)]) },
    chosen: computed(() => turns().filter(isOn)),
  }
}

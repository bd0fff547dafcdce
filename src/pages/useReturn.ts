import type { ReturnState } from '@/components/handout/HandoutReturn.vue'
import { useText } from '@/messages/useText'
import { useHandoutStore } from '@/stores/handout'
import type { ShallowRef } from 'vue'
import { shallowRef } from 'vue'

/** Giving the answers to a questionnaire back as a file: the dialog that asks for it, `null` while it is closed, and the writing. */
export function useReturn(): { returning: ShallowRef<ReturnState | null>, giveBack: () => Promise<void> } {
  const handouts = useHandoutStore()
  const { t } = useText()
  const returning = shallowRef<ReturnState | null>(null)

  async function giveBack() {
    returning.value = { is: 'busy' }
    try {
      const saved = await handouts.saveReturn(t('handout.file.return'))
      returning.value = saved.ok ? { is: 'saved', file: saved.value } : { is: 'refused', error: saved.error }
    } catch (cause) {
      returning.value = { is: 'refused', error: { code: 'return/not-written', path: '', facts: { reason: cause instanceof Error ? cause.name : String(cause) } } }
    }
  }
  return { returning, giveBack }
}

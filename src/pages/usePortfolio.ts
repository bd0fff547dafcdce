import type { PortfolioAction } from '@/components/portfolio/listActions'
import { useNaming } from '@/components/portfolio/useNaming'
import type { PortfolioRow } from '@/domain/portfolio/PortfolioRow'
import { useText } from '@/messages/useText'
import { useAssessmentsStore } from '@/stores/assessments'
import { usePortfolioStore } from '@/stores/portfolio'
import { computed, onBeforeUnmount, onMounted, shallowRef } from 'vue'

/** What takes each action back. */
const BACK = { archive: 'unarchive', unarchive: 'archive', remove: 'restore', restore: 'remove' } as const

/** The list on the start page: its rows, and what is done with them and taken back. `run` does one thing at a time. */
export function usePortfolio(run: (work: () => Promise<void>) => Promise<void>) {
  const portfolio = usePortfolioStore()
  const assessments = useAssessmentsStore()
  const { t } = useText()
  const { nameAll } = useNaming()
  /** What was done last, while it can be taken back by one press; `key` tells one from the next. */
  const done = shallowRef<{ key: number, text: string, undo: () => Promise<void> } | null>(null)
  const purging = shallowRef<PortfolioRow[] | null>(null)

  onMounted(() => { portfolio.isShown = true })
  onBeforeUnmount(() => { portfolio.isShown = false })

  const rows = computed<readonly PortfolioRow[]>(() => portfolio.list.state === 'success' ? portfolio.list.value : [])
  /** Who deletes some of many keeps the table under the hand, until the page is left. */
  const isMany = computed<boolean>(was => was === true || portfolio.size === 'many')

  function act(action: PortfolioAction, chosen: PortfolioRow[]) {
    if (action === 'purge') {
      purging.value = chosen
      return
    }
    const ids = chosen.map(({ id }) => id)
    void run(async () => {
      await assessments[action](ids)
      const undo = () => assessments[BACK[action]](ids)
      done.value = { key: (done.value?.key ?? 0) + 1, text: t(`portfolio.did.${action}`, { what: nameAll(chosen) }), undo }
    })
  }

  function undo() {
    const last = done.value
    done.value = null
    if (last) void run(last.undo)
  }

  function purge() {
    const ids = purging.value?.map(({ id }) => id) ?? []
    purging.value = null
    void run(() => assessments.purge(ids))
  }

  return { rows, isMany, done, purging, act, undo, purge }
}

import type { Rubric } from '@/domain/rubric/Rubric'
import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

/** The standards that the app ships. They are loaded once, apart from the first paint. */
export const useRubricsStore = defineStore('rubrics', () => {
  const rubrics = shallowRef<readonly Rubric[]>([])
  let loading: Promise<void> | null = null

  function load(): Promise<void> {
    loading ??= import('virtual:rubrics').then(bundle => {
      rubrics.value = bundle.rubrics
    })
    return loading
  }

  const find = (standard: { id: string, version: string } | undefined): Rubric | undefined =>
    rubrics.value.find(({ id, version }) => id === standard?.id && version === standard.version)

  return { rubrics, load, find }
})

import type { Drawable, TableBlock } from '@/sections/Section'
import type { InjectionKey } from 'vue'
import { inject } from 'vue'
import type { RouteLocationRaw } from 'vue-router'

/** What a reader can take from a section, and where its indicators lead. Whoever shows sections provides what it has. */
export interface SectionTools {
  copyTable?: (table: TableBlock) => void
  saveChart?: (what: Drawable, as: 'png' | 'svg') => void
  copyChart?: (what: Drawable) => void
  /** The question of an indicator, or the report of an assessment, by its id. */
  linkTo?: (id: string) => RouteLocationRaw
}

export const sectionToolsKey: InjectionKey<SectionTools> = Symbol('section tools')

export function useSectionTools(): SectionTools {
  return inject(sectionToolsKey, {})
}

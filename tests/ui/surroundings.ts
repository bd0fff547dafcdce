import { enableAutoUnmount } from '@vue/test-utils'
import { languageKey } from '@/messages/useText'
import type { Language } from '@/domain/LocalText'
import { afterEach } from 'vitest'
import { defineComponent, ref } from 'vue'
import type { Router } from 'vue-router'
import { createMemoryHistory, createRouter } from 'vue-router'

enableAutoUnmount(afterEach)

const Empty = defineComponent({ render: () => null })

/** The paths of `src/app/router.ts` without its pages; its own spec compares the two. */
export const PATHS = {
  'start': '/', 'enterprise': '/assessments/:id/enterprise', 'answer': '/assessments/:id/answer/:indicator?', 'quick': '/assessments/:id/quick/:indicator?',
  'quick-result': '/assessments/:id/quick-result', 'transfer': '/assessments/:id/transfer/:crosswalk', 'report': '/assessments/:id/report', 'path': '/assessments/:id/path', 'plan': '/assessments/:id/plan', 'priorities': '/assessments/:id/priorities', 'what-if': '/assessments/:id/what-if', 'solutions': '/assessments/:id/solutions',
  'site': '/assessments/:id/site', 'walk': '/assessments/:id/walk/:stop?/:indicator?', 'handout': '/assessments/:id/site/handout', 'merge': '/assessments/:id/site/merge', 'workbook': '/assessments/:id/site/workbook', 'differences': '/assessments/:id/site/differences', 'checks': '/assessments/:id/site/checks', 'history': '/assessments/:id/site/history', 'compare': '/compare', 'group': '/group', 'storage': '/storage',
  'library': '/library', 'library-compare': '/library/compare', 'library-rubric': '/library/:standard/:version',
}

export function createTestRouter(): Router {
  return createRouter({ history: createMemoryHistory(), routes: Object.entries(PATHS).map(([name, path]) => ({ name, path, component: Empty })) })
}

/** Mounting options: in the document, in a language, with routes to link to. Components are unmounted after each test. */
export function surroundings(language: Language = 'zh', provide: Record<symbol, unknown> = {}) {
  return {
    attachTo: document.body,
    global: { plugins: [createTestRouter()], provide: { [languageKey]: ref(language), ...provide } },
  }
}

import { createRouter, createWebHashHistory } from 'vue-router'
import { loadTexts } from '@/messages/loadTexts'
import StartPage from '@/pages/StartPage.vue'
import { waitForHeight } from './waitForHeight'

/** A query may name a thing twice; then it names none. */
const one = (value: unknown) => typeof value === 'string' ? value : undefined

/** Hash history: static hosting and file:// need no server rules. */
export const router = createRouter({
  history: createWebHashHistory(),
  routes: [
    { name: 'start', path: '/', component: StartPage },
    {
      path: '/assessments/:id',
      component: () => import('@/pages/AssessmentPage.vue'),
      // Its own parameter only: what it does not know would go on to the page inside, and stay there.
      props: ({ params: { id } }) => ({ id }),
      children: [
        { name: 'enterprise', path: 'enterprise', component: () => import('@/pages/EnterprisePage.vue') },
        { name: 'answer', path: 'answer/:indicator?', component: () => import('@/pages/AnswerPage.vue'), props: true },
        { name: 'quick', path: 'quick/:indicator?', component: () => import('@/pages/AnswerPage.vue'), props: route => ({ ...route.params, isQuick: true }) },
        { name: 'quick-result', path: 'quick-result', component: () => import('@/pages/QuickResultPage.vue') },
        { name: 'transfer', path: 'transfer/:crosswalk', component: () => import('@/pages/TransferPage.vue'), props: true },
        { name: 'site', path: 'site', component: () => import('@/pages/SitePage.vue') },
        { name: 'walk', path: 'walk/:stop?/:indicator?', component: () => import('@/pages/WalkPage.vue'), props: true },
        { name: 'handout', path: 'site/handout', component: () => import('@/pages/HandoutPage.vue') },
        { name: 'merge', path: 'site/merge', component: () => import('@/pages/MergePage.vue') },
        { name: 'workbook', path: 'site/workbook', component: () => import('@/pages/WorkbookPage.vue') },
        { name: 'differences', path: 'site/differences', component: () => import('@/pages/DifferencesPage.vue') },
        { name: 'checks', path: 'site/checks', component: () => import('@/pages/ChecksPage.vue'), props: ({ query }) => ({ indicator: one(query.indicator) }) },
        { name: 'history', path: 'site/history', component: () => import('@/pages/HistoryPage.vue'), props: ({ query }) => ({ indicator: one(query.indicator) }) },
        { name: 'path', path: 'path', component: () => import('@/pages/PathPage.vue') },
        { name: 'plan', path: 'plan', component: () => import('@/pages/PlanPage.vue'), props: ({ query }) => ({ action: one(query.action) }) },
        { name: 'priorities', path: 'priorities', component: () => import('@/pages/PrioritiesPage.vue') },
        { name: 'what-if', path: 'what-if', component: () => import('@/pages/WhatIfPage.vue') },
        { name: 'solutions', path: 'solutions', component: () => import('@/pages/SolutionsPage.vue'), props: ({ query }) => ({ indicator: one(query.indicator) }) },
        { name: 'report', path: 'report', component: () => import('@/pages/ReportPage.vue') },
        { path: '', redirect: { name: 'answer' } },
      ],
    },
    { name: 'compare', path: '/compare', component: () => import('@/pages/ComparePage.vue'), props: ({ query }) => ({ a: one(query.a), b: one(query.b), standard: one(query.standard) }) },
    { name: 'group', path: '/group', component: () => import('@/pages/GroupPage.vue'), props: ({ query }) => ({ ids: one(query.ids), basis: one(query.basis), standard: one(query.standard) }) },
    { name: 'storage', path: '/storage', component: () => import('@/pages/StoragePage.vue') },
    { name: 'library', path: '/library', component: () => import('@/pages/LibraryPage.vue') },
    { name: 'library-compare', path: '/library/compare', component: () => import('@/pages/LibraryComparePage.vue'), props: ({ query }) => ({ a: one(query.a), b: one(query.b) }) },
    {
      name: 'library-rubric',
      path: '/library/:standard/:version',
      component: () => import('@/pages/LibraryRubricPage.vue'),
      props: ({ params, query }) => ({ ...params, edition: one(query.edition), indicator: one(query.indicator) }),
    },
    { path: '/:rest(.*)*', redirect: { name: 'start' } },
  ],
  async scrollBehavior(to, from, saved) {
    if (!saved) return to.name === from.name ? undefined : { top: 0 }
    await waitForHeight(saved.top + innerHeight)
    return saved
  },
})

// The first page has its texts with it; all others come with the first of them.
router.beforeResolve(async ({ name }) => { if (name !== 'start') await loadTexts() })

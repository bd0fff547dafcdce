import { createRouter, createWebHashHistory } from 'vue-router'
import StartPage from '@/pages/StartPage.vue'

/** Hash history: static hosting and file:// need no server rules. */
export const router = createRouter({
  history: createWebHashHistory(),
  routes: [
    { name: 'start', path: '/', component: StartPage },
    {
      path: '/assessments/:id',
      component: () => import('@/pages/AssessmentPage.vue'),
      props: true,
      children: [
        { name: 'enterprise', path: 'enterprise', component: () => import('@/pages/EnterprisePage.vue') },
        { name: 'answer', path: 'answer/:indicator?', component: () => import('@/pages/AnswerPage.vue'), props: true },
        { name: 'report', path: 'report', component: () => import('@/pages/ReportPage.vue') },
        { path: '', redirect: { name: 'answer' } },
      ],
    },
    { path: '/:rest(.*)*', redirect: { name: 'start' } },
  ],
  scrollBehavior: (to, from, saved) => saved ?? (to.name === from.name ? undefined : { top: 0 }),
})

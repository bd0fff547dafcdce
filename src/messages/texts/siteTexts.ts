import type { LocalText } from '@/domain/LocalText'

/** The page that leads to everything done on site and together. */
export const siteTexts = {
  'site.numbered': { zh: '{n} 号厂区', en: 'Site {n}' },
  'site.title': { zh: '现场与协作', en: 'On site and together' },
  'site.lead': { zh: '走车间、请同事填、两方意见对齐、核对疑问；每一步都有记录，都能撤回。', en: 'Walk the plant, ask colleagues, settle two opinions, answer what looks odd. Every step is recorded and can be taken back.' },
  'site.walk': { zh: '走现场', en: 'Walk the plant' },
  'site.walk.text': { zh: '按地点或按人把题目重新编组，一站一站地问、拍照、打分。', en: 'Questions regrouped by place or person: ask, photograph and rate stop by stop.' },
  'site.handout': { zh: '请同事填', en: 'Ask colleagues' },
  'site.handout.text': { zh: '把一部分题目发成文件或打印出来，收回后逐处合并。', en: 'Hand out part of the questions as a file or on paper, and merge what comes back.' },
  'site.workbook': { zh: 'Excel 问卷', en: 'Excel questionnaire' },
  'site.workbook.text': { zh: '同一份问卷的 Excel 文件，离线填好再读回，先看每处改动。', en: 'The same questionnaire as an Excel file: fill it in offline, read it back, see every change first.' },
  'site.differences': { zh: '两方意见', en: 'Two opinions' },
  'site.differences.text': { zh: '企业自评与诊断人员的评分逐项对照，一项一项商定。', en: 'The factory’s ratings beside the assessor’s, settled one after another.' },
  'site.checks': { zh: '值得再问一句的', en: 'Worth another question' },
  'site.checks.text': { zh: '互相矛盾、缺佐证、千篇一律的评分，以问题列出；不改变分数。', en: 'Ratings that contradict each other, lack evidence or look alike, as questions; no score changes.' },
  'site.history': { zh: '历史', en: 'History' },
  'site.history.text': { zh: '每一处改动：什么时候、谁、从什么改成什么；可以恢复。', en: 'Every change: when, who, from what to what; each can be restored.' },
} satisfies Record<string, LocalText>

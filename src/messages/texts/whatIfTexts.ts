import type { LocalText } from '@/domain/LocalText'

/** Ratings as they might be. */
export const whatIfTexts = {
  'what-if.title': { zh: '假设一下', en: 'What if' },
  'what-if.lead': { zh: '拖动任何一项，马上看到总分、档、门槛和之后的路。这里只是试算，不改填报。', en: 'Slide any indicator and see score, grade, gates and the path from there. This only tries out; no answer is changed.' },
  'what-if.today': { zh: '今天', en: 'Today' },
  'what-if.was': { zh: '（现在 {step}）', en: '(now {step})' },
  'what-if.changed': { zh: '动了 {n} 项，投入约 {months} 人月。', en: 'One moved, about {months} person-months. | {n} moved, about {months} person-months.' },
  'what-if.open': { zh: '还没评的 {n} 项按“未开展”算。', en: 'One open indicator counts as not begun. | {n} open indicators count as not begun.' },
  'what-if.opens': { zh: '过了门槛：{gate}', en: 'Opens: {gate}' },
  'what-if.closes': { zh: '过不了门槛：{gate}', en: 'Closes: {gate}' },
  'what-if.path': { zh: '从这里到第 {grade} 档，最少还要 {months} 人月（{n} 项）。', en: 'From here grade {grade} takes {months} person-months at least (one lift). | From here grade {grade} takes {months} person-months at least ({n} lifts).' },
  'what-if.path.none': { zh: '这样就已到第 {grade} 档。', en: 'This is grade {grade} already.' },
  'what-if.reset': { zh: '回到今天', en: 'Back to today' },
  'what-if.name': { zh: '起个名字存下来', en: 'Keep it under a name' },
  'what-if.name.hint': { zh: '例：先补安全', en: 'e.g. security first' },
  'what-if.keep': { zh: '存下', en: 'Keep' },
  'what-if.taken': { zh: '已有同名的情形，换个名字。', en: 'There is one of that name; choose another.' },
  'what-if.kept': { zh: '存下的情形', en: 'Kept what-ifs' },
  'what-if.changes': { zh: '{n} 项不同', en: 'one differs | {n} differ' },
  'what-if.drop': { zh: '删除“{title}”', en: 'Delete “{title}”' },
  'what-if.compare': { zh: '各种情形对照', en: 'Cases side by side' },
} satisfies Record<string, LocalText>

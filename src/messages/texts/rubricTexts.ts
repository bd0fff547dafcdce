import type { LocalText } from '@/domain/LocalText'
import type { RubricProblemCode } from '@/domain/rubric/RubricProblem'

/** One sentence a code: what is wrong, and what to do. */
export const rubricTexts = {
  'rubric/not-yaml': { zh: '不是有效的 YAML：{reason}。请按提示的行改正。', en: 'Not valid YAML: {reason}. Correct the line named here.' },
  'rubric/schema': { zh: '字段 {at} 不符合格式：{reason}。', en: 'Field {at} does not fit the format: {reason}.' },
  'rubric/missing-weight': { zh: '缺少权重：写 weight，或在上级写 weights: equal。', en: 'A weight is missing: write weight here, or weights: equal on the parent.' },
  'rubric/weight-beside-equal': { zh: '上级已写 weights: equal，这里不能再写 weight。', en: 'The parent says weights: equal, so a weight cannot stand here.' },
  'rubric/weight-sum': { zh: '下级权重之和是 {sum}，应为 100；评分时按比例折算。', en: 'The weights below add up to {sum}, not 100; scoring uses their proportion.' },
  'rubric/repeated-id': { zh: '编号 {id} 重复；编号必须唯一，且不再复用。', en: 'The id {id} is used twice; ids are unique and never reused.' },
  'rubric/unknown-indicator': { zh: '指标 {id} 不存在：检查编号，或把指标写进本文件的 indicators。', en: 'There is no indicator {id}: check the id, or put the indicator into this file under indicators.' },
  'rubric/unknown-gate-target': { zh: '门槛指向的 {id} 不在这棵树里，或不是该类门槛要的分支（branch）或指标（indicator）。', en: 'The gate points at {id}, which is not in this tree, or is not the branch or indicator that such a gate needs.' },
  'rubric/unknown-prerequisite': { zh: '{id} 的前提指标 {other} 不存在。', en: '{id} requires {other}, which does not exist.' },
  'rubric/prerequisite-above-level': { zh: '{id} 的第 {level} 级要求 {other} 达到第 {step} 步，前提不能高于本级（最多 2 × 级数）。', en: 'Level {level} of {id} requires step {step} of {other}; a prerequisite cannot be above its own level (at most 2 × level).' },
  'rubric/circular-prerequisites': { zh: '前提互相依赖，成了一个圈：{circle}。去掉其中一条。', en: 'The prerequisites go round in a circle: {circle}. Remove one of them.' },
  'rubric/missing-text': { zh: '{id} 缺少 {field}。', en: '{id} lacks {field}.' },
  'rubric/missing-language': { zh: '这里缺少语言 {language}；每段文字都要有中文和英文。', en: 'The language {language} is missing here; every text is needed in Chinese and in English.' },
  'rubric/missing-why': { zh: '{id} 的这一条缺少理由（because）。', en: 'This entry of {id} lacks its reason (because).' },
  'rubric/missing-effort': { zh: '{id} 缺少第 {level} 级的投入（人月）。', en: '{id} lacks the effort of level {level} in person-months.' },
  'rubric/list-length': { zh: '{id} 的 {field} 有 {length} 条，应为 2 到 4 条。', en: '{field} of {id} has {length} entries; 2 to 4 are needed.' },
  'rubric/list-languages': { zh: '{id} 的 {field} 中文 {zh} 条、英文 {en} 条，应当一一对应。', en: '{field} of {id} has {zh} entries in Chinese and {en} in English; they must match one to one.' },
  'rubric/text-length': { zh: '{id} 的这段文字（{language}）长 {length}，应在 {least} 到 {most} 之间。', en: 'This text of {id} ({language}) has length {length}; {least} to {most} is asked for.' },
  'rubric/hedged-word': { zh: '{id} 第 {level} 级用了含糊的词“{word}”；写出能看到、能问到、能数清的事实。', en: 'Level {level} of {id} uses the vague word “{word}”; say what can be seen, asked for or counted.' },
  'rubric/share-word': { zh: '{id} 第 {level} 级用“{word}”说了覆盖多少；覆盖由局部 / 全面表示，描述里不写。', en: 'Level {level} of {id} states a share of the plant (“{word}”); that is what the two halves of a level count.' },
  'rubric/repeated-text': { zh: '{id} 第 {level} 级与 {other} 第 {otherLevel} 级重复：“{text}”。', en: 'Level {level} of {id} repeats level {otherLevel} of {other}: “{text}”.' },
  'rubric/unknown-official': { zh: '没有编号为 {id} 的官方名称清单，无法核对；检查 follows。', en: 'There is no list of official names {id} to check against; check the field follows.' },
  'rubric/official-name': { zh: '{id} 的名称“{found}”与官方名称“{official}”不一致。', en: 'The title of {id}, “{found}”, differs from the official name “{official}”.' },
  'rubric/official-missing': { zh: '这里有 {found} 项，官方清单有 {official} 项。', en: 'There are {found} entries here; the official list has {official}.' },
  'rubric/official-order': { zh: '这里是“{found}”，官方清单在这个位置是“{official}”。', en: 'This is “{found}”; the official list has “{official}” at this place.' },
} satisfies Record<RubricProblemCode, LocalText>

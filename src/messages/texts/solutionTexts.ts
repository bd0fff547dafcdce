import type { CatalogueError, FieldFault } from '@/domain/solutions/CatalogueError'
import type { LocalText } from '@/domain/LocalText'

const errorTexts = {
  'solutions/too-large': { zh: '文件有 {megabytes} MB，超过 {most} MB，不像是方案目录。请确认选对了文件。', en: 'The file has {megabytes} MB, more than the {most} MB that a catalogue can have. Make sure that it is the right file.' },
  'solutions/not-utf8': { zh: '文件不是 UTF-8 编码，里面的汉字会读错。请另存为 UTF-8 后再装入。', en: 'The file is not in UTF-8, so its letters would be misread. Save it as UTF-8 and load it again.' },
  'solutions/not-read': { zh: '第 {line} 行读不懂，多半是缩进不齐、引号不成对、冒号后少了空格，或同一个字段写了两次。目录是 YAML 或 JSON 文件；改好再装入。', en: 'Line {line} cannot be read: mostly an uneven indent, an unpaired quote, a missing blank after a colon, or a field that stands there twice. A catalogue is a YAML or JSON file; mend it and load it again.' },
  'solutions/too-complex': { zh: '文件层层嵌套或反复引用，展开后大得不像方案目录。请拆成几份，或用普通写法重写。', en: 'The file nests too deep, or is larger than any catalogue once its references are spelt out. Split it, or write it plainly.' },
  'solutions/not-a-catalogue': { zh: '这不是方案目录（缺少 kind: solutions）。格式见说明文档“files”里的“方案目录”。', en: 'This is no catalogue of solutions (kind: solutions is missing). The documentation on files describes the format.' },
  'solutions/newer-version': { zh: '目录的格式版本是 {found}，本应用只认到 {known}。请更新应用，或要一份旧格式的目录。', en: 'The catalogue has format version {found}; this app knows {known}. Update the app, or ask for an older format.' },
  'solutions/schema': { zh: '目录第 {line} 行附近有误（{path}：{reason}）。改好后再装入；原来的目录没有动。', en: 'The catalogue is wrong near line {line} ({path}: {reason}). Mend it and load it again; the catalogue that was here stays.' },
} satisfies Record<CatalogueError['code'], LocalText>

const faultTexts = {
  'solutions.fault.missing': { zh: '缺这一项', en: 'it is missing' },
  'solutions.fault.unknown': { zh: '没有这个字段，也许写错了名字', en: 'there is no such field; its name may be misspelt' },
  'solutions.fault.too-little': { zh: '至少要 {limit}', en: '{limit} is the least' },
  'solutions.fault.too-much': { zh: '最多 {limit}', en: '{limit} is the most' },
  'solutions.fault.not-listed': { zh: '只能填 {list}', en: 'it can only be {list}' },
  'solutions.fault.wrong-kind': { zh: '写法不对，这里要的是别的东西', en: 'something else belongs here' },
  'solutions.fault.wrong-form': { zh: '格式不对；编号只用小写字母、数字和连字符，日期写成 2026-10-01', en: 'ids are lower-case letters, digits and hyphens, dates are written 2026-10-01' },
} satisfies Record<`solutions.fault.${FieldFault}`, LocalText>

/** What providers offer for what is to be done. */
export const solutionTexts = {
  ...errorTexts,
  ...faultTexts,
  'solutions.title': { zh: '供需对接', en: 'Solutions' },
  'solutions.lead': { zh: '把服务商的方案和要补的差距对上。目录由主管部门或咨询师提供，数诊不核实、不推荐，也不收录任何厂商。', en: 'Matches what providers offer with the gaps to close. The catalogue comes from officials or consultants; ShuZhen checks and recommends nothing in it and ships no real firm.' },
  'solutions.none': { zh: '还没有方案目录', en: 'No catalogue yet' },
  'solutions.none.text': { zh: '装入一份目录文件（.yaml 或 .json），或先看虚构的示例。', en: 'Load a catalogue file (.yaml or .json), or look at the fictional sample first.' },
  'solutions.load': { zh: '装入目录', en: 'Load a catalogue' },
  'solutions.sample': { zh: '看虚构示例', en: 'Show the fictional sample' },
  'solutions.drop': { zh: '移除目录', en: 'Remove the catalogue' },
  'solutions.of': { zh: '{title} · {publisher}，{n} 项方案', en: '{title} · {publisher}, one solution | {title} · {publisher}, {n} solutions' },
  'solutions.as-of': { zh: '截至 {date}', en: 'as of {date}' },
  'solutions.example': { zh: '示例目录：企业和产品都是虚构的。', en: 'Sample catalogue: firms and products are made up.' },
  'solutions.for-gaps': { zh: '对得上这次差距的', en: 'For the gaps of this assessment' },
  'solutions.only': { zh: '只看“{title}”。', en: 'Only “{title}”.' },
  'solutions.all': { zh: '看全部差距', en: 'Show all gaps' },
  'solutions.no-match': { zh: '目录里没有对得上这些差距的方案。', en: 'Nothing in the catalogue fits these gaps.' },
  'solutions.need': { zh: '{title}：{from} → {to}', en: '{title}: {from} → {to}' },
  'solutions.levels': { zh: '帮到第 {levels} 级', en: 'Helps to level {levels}' },
  'solutions.references': { zh: '用在：{list}', en: 'In use: {list}' },
  'solutions.contact': { zh: '联系：{contact}', en: 'Contact: {contact}' },
  'solutions.count': { zh: '{n} 项方案', en: 'one solution | {n} solutions' },
  'solutions.choose': { zh: '用哪个方案', en: 'Solution' },
  'solutions.undecided': { zh: '还没定', en: 'not decided' },
  'solutions.loading': { zh: '正在读目录……', en: 'Reading the catalogue …' },
} satisfies Record<string, LocalText>

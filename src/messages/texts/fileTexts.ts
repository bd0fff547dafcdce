import type { LocalText } from '@/domain/LocalText'
import type { FileErrorCode } from '@/domain/assessment/FileError'

/** Why a file cannot be used, and what to do. */
export const fileTexts = {
  'file/redacted': { zh: '这是脱敏副本，只供阅读和核对，不能继续填报，也不能当作提交文件。请向企业要评估文件（.assessment.json）或存档。', en: 'This is a redacted copy, for reading and checking only; it can neither be continued nor handed in. Ask the enterprise for the assessment file (.assessment.json) or the archive.' },
  'file/not-written': { zh: '写不进文件 {file}（{reason}）。请检查文件夹是否存在、有没有写入权限、磁盘是否已满，文件是否正在 Excel 里打开。', en: 'The file {file} cannot be written ({reason}). Check that the folder may be written to, that the disk has room, and that no program holds the file open.' },
  'file/not-found': { zh: '找不到文件 {file}。请检查路径。', en: 'There is no file {file}. Check the path.' },
  'file/too-large': { zh: '文件有 {megabytes} MB，超过 {most} MB，不像是评估文件。请确认选对了文件。', en: 'The file has {megabytes} MB, more than the {most} MB an assessment can have. Make sure that it is the right file.' },
  'file/not-utf8': { zh: '文件不是 UTF-8 编码（可能是 GBK 或 UTF-16），里面的汉字会读错。请用原文件，或另存为 UTF-8 后再打开。', en: 'The file is not in UTF-8 (perhaps GBK or UTF-16), so its letters would be misread. Use the original file, or save it as UTF-8.' },
  'file/not-stored': { zh: '浏览器存不下（{reason}），什么也没有写入。请清理磁盘或浏览器数据，或换一个窗口、浏览器再试。', en: 'The browser cannot store it ({reason}); nothing was written. Free disk space or browsing data, or try another window or browser.' },
  'file/not-json': { zh: '文件不是有效的 JSON，可能没有下载完整或被改动过。请重新导出后再打开。', en: 'The file is not valid JSON; it may be cut short or altered. Export it again and open the new file.' },
  'file/not-an-assessment': { zh: '这不是数诊的评估文件（缺少 kind: assessment）。请选择以 .assessment.json 结尾的文件。', en: 'This is not an assessment file of ShuZhen (kind: assessment is missing). Choose a file that ends in .assessment.json.' },
  'file/newer-version': { zh: '文件由更新的版本写成（格式 {found}，本程序认得 {known}）。请先更新程序。', en: 'The file was written by a newer version (format {found}; this program knows {known}). Update the program first.' },
  'file/schema': { zh: '文件内容不完整或有误，位置 {path}：{reason}。请改正该处，或从原来的机器重新导出。', en: 'The file has a fault at {path}: {reason}. Correct it there, or export it again where it came from.' },
  'file/other-standard': { zh: '这份评估没有用标准 {id}；它用的是 {list}。', en: 'This assessment does not use the standard {id}; it uses {list}.' },
  'file/unknown-standard': { zh: '文件用的标准 {id} {version} 本程序没有。请同时提供标准文件。', en: 'The file uses the standard {id} {version}, which this program does not have. Provide the rubric file with it.' },
  'file/rubric-taken': { zh: '{id} {version} 是本程序自带的标准，不能用文件替换。请给文件换一个编号或版本号。', en: '{id} {version} comes with this program and cannot be replaced by a file. Give the file another id or version.' },
  'file/bad-rubric': { zh: '标准文件不能用于评分：{reason}', en: 'The rubric file cannot be used for scoring: {reason}' },
} satisfies Record<FileErrorCode, LocalText>

import { compilationVersion, leftOutReasons } from '../model/compilation.ts'
import { severities } from '../model/finding.ts'
import type { JsonSchema } from './build.ts'
import { planShape, targetShape } from './compilation-plans.ts'
import { taskShape } from './compilation-tasks.ts'
import { unitShape } from './compilation-units.ts'
import { closed, count, day, field, flag, hash, key, listOf, orNull, text, texts } from './output-shapes.ts'

const file = field('Đường dẫn trong kho dữ liệu.', 'Its path in the repository.', key)
const path = field('Vị trí trong tài liệu.', 'The place in the document.', {
  type: 'array',
  items: { type: ['string', 'integer'] },
})
const position = closed({ line: count, column: count })
const range = closed({ start: position, end: position })

const source = closed({
  file,
  kind: field('Giá trị của `schema:`.', 'The value of its `schema:`.', orNull(text)),
  sha256: field(
    'SHA-256 của tệp; `null` khi không đọc được.',
    'Of the file; `null` where it could not be read.',
    orNull(hash),
  ),
  state: { enum: ['plan', 'document', 'unassessable', 'skipped'] },
})

const leftOut = closed({ file, unit: orNull(key), why: { enum: leftOutReasons } })

const finding = closed(
  {
    rule: field('Mã quy tắc: `plan explain`.', 'The rule: `plan explain`.', key),
    severity: { enum: severities },
    about: { enum: ['file', 'plan'] },
    unit: orNull(key),
    file,
    place: field('Vị trí, mục trong danh sách ghi theo mã.', 'The place, items of lists by their ids.', text),
    path,
    range: field('Dòng và cột, tính từ 1.', 'Lines and columns from 1.', range),
    message: field('Tên thông điệp của quy tắc.', 'Which of the messages of the rule it is.', key),
    data: field('Dữ liệu thô của thông điệp.', 'What fills the message, raw.', { type: 'object' }),
    related: listOf(closed({ file, path, range: orNull(range) })),
    obligations: texts,
    fingerprint: field('Mã nhận dạng, giữ nguyên qua các lần chạy.', 'Stays the same from run to run.', hash),
    waived: orNull(closed({ reason: text, until: day, by: text })),
    baselined: flag,
  },
  {
    restsOn: field(
      'Văn bản làm căn cứ khi không phải là văn bản trong danh mục.',
      'The document it rests on, where that is none of the catalogue.',
      orNull(closed({ number: text }, { issued: day })),
    ),
  },
)

const summary = closed(
  Object.fromEntries(
    ['files', 'plans', 'inForce', 'units', 'tasks', 'targets', 'errors', 'warnings', 'infos', 'waived'].map((it) => [
      it,
      count,
    ]),
  ),
)

/** The published shape of an artifact (renderers/compilation/json.ts). */
export const compilationSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Tệp số liệu (compilation)',
  description:
    'Số liệu của một kho kế hoạch tính đến một ngày, do lệnh `plan compile` ghi: mã và giá trị thô, không có lời. Mỗi bản ghi một dòng; dòng cuối là SHA-256 của mọi dòng trước nó.\n\nThe figures of a repository as of a date, as `plan compile` writes them: codes and raw values, no words. One record a line; the last line is the SHA-256 of all lines before it.',
  ...closed({
    schemaVersion: field('Phiên bản của mẫu này.', 'The version of this form.', { const: compilationVersion }),
    tool: field('Công cụ và phiên bản.', 'The tool and its version.', closed({ name: text, version: text })),
    catalogue: field(
      'Danh mục yêu cầu được áp dụng.',
      'The catalogue that was applied.',
      closed({ id: text, version: text, sha256: hash }),
    ),
    asOf: field('Ngày tính số liệu.', 'The as-of date.', day),
    blind: field(
      'Danh mục đơn vị, sổ theo dõi của kho có lỗi nên không dùng được.',
      'Whether the registry of units or the register of the repository has faults and is not used.',
      closed({ units: flag, register: flag }),
    ),
    rulesOff: field('Quy tắc mà cấu hình đã tắt.', 'Rules that the configuration switches off.', texts),
    mustFile: field('Cấu hình có nêu đơn vị phải có kế hoạch.', 'Whether the configuration says who must file.', flag),
    summary: field('Tổng số.', 'The totals.', summary),
    sources: field('Mọi tệp đã xem xét.', 'Every file that was looked at.', listOf(source)),
    leftOut: field('Tệp không tính vào số liệu và lý do.', 'Files that are not counted, and why.', listOf(leftOut)),
    units: field('Đơn vị, theo mã.', 'Units, by their ids.', listOf(unitShape)),
    plans: field('Mọi kế hoạch đọc được, theo tệp.', 'All plans that could be read, by file.', listOf(planShape)),
    tasks: field('Nhiệm vụ của kế hoạch đang có hiệu lực.', 'Tasks of plans in force.', listOf(taskShape)),
    targets: field('Chỉ tiêu của kế hoạch đang có hiệu lực.', 'Targets of plans in force.', listOf(targetShape)),
    findings: field('Nội dung cần hoàn thiện.', 'Findings.', listOf(finding)),
    sha256: field('SHA-256 của mọi dòng trước dòng này.', 'Of all lines before this one.', hash),
  }),
}

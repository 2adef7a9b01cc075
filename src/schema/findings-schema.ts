import { severities } from '../model/finding.ts'
import type { FindingsSummary } from '../model/findings-report.ts'
import type { JsonSchema } from './build.ts'
import { closed, count, day, field, flag, hash, key, listOf, orNull, text, texts } from './output-shapes.ts'

const position: JsonSchema = closed({ line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } })
const range: JsonSchema = closed({ start: position, end: position })
const path: JsonSchema = { type: 'array', items: { type: ['string', 'integer'] } }

/** Each figure of the summary: one that is added has to be told here too. */
const figures: Readonly<Record<keyof FindingsSummary, JsonSchema>> = {
  files: field('Số tệp.', 'Files.', count),
  plans: field('Số kế hoạch kiểm tra được.', 'Plans that could be checked.', count),
  sound: field('Số kế hoạch đạt yêu cầu.', 'Plans without an error or warning.', count),
  skipped: field('Số tệp không thuộc phạm vi kiểm tra.', 'Files that are none of ours.', count),
  unassessable: field('Số tệp chưa kiểm tra được.', 'Files that could not be checked.', count),
  errors: field('Số lỗi.', 'Errors.', count),
  warnings: field('Số cảnh báo.', 'Warnings.', count),
  infos: field('Số lưu ý.', 'Notes.', count),
  waived: field('Số nội dung được chấp thuận ngoại lệ.', 'Findings that a waiver sets aside.', count),
  baselined: field('Số nội dung đã ghi nhận từ trước.', 'Findings that the baseline knows.', count),
}

const run: Readonly<Record<string, JsonSchema>> = {
  schemaVersion: field('Phiên bản của mẫu này.', 'The version of this form.', { const: 1 }),
  tool: field('Công cụ và phiên bản.', 'The tool and its version.', closed({ name: text, version: text })),
  catalogue: field(
    'Danh mục yêu cầu được áp dụng.',
    'The catalogue that was applied.',
    closed({ id: text, version: text, sha256: hash }),
  ),
  asOf: field('Ngày tính số liệu.', 'The day that the check speaks of.', day),
  language: field('Ngôn ngữ của phần chữ.', 'The language of texts.', { enum: ['vi', 'en'] }),
  summary: field('Các số tổng hợp.', 'The figures.', closed(figures)),
}

const diagnostic: Readonly<Record<string, JsonSchema>> = {
  rule: field('Mã quy tắc: `plan explain <mã>`.', 'The id of the rule: `plan explain <id>`.', key),
  severity: field('Mức độ.', 'How heavy it is.', { enum: severities }),
  message: field('Nội dung cần hoàn thiện.', 'What is wrong.', text),
  help: field('Cách ghi.', 'What to write instead.', text),
  basis: field('Các văn bản làm căn cứ.', 'The texts that ask for it.', texts),
  obligations: field('Mã các yêu cầu liên quan.', 'The ids of the obligations it bears on.', texts),
  file: field('Tệp, tính từ thư mục của kho.', 'The file, from the folder of the workspace.', text),
  path: field('Vị trí trong tài liệu.', 'The place in the document.', path),
  unit: field('Mã đơn vị.', 'The code of the unit.', orNull(text)),
  fingerprint: field(
    'Mã nhận dạng, giữ nguyên khi dòng thay đổi.',
    'What names it for good, wherever its line moves.',
    hash,
  ),
  about: field('Xét về tệp hay về kế hoạch đã ký.', 'Is it about the file, or about the plan itself?', {
    enum: ['file', 'plan'],
  }),
  range: field('Dòng và cột, tính từ 1.', 'Lines and columns from 1; the end is not included.', range),
  data: field('Các giá trị trong câu.', 'The values in the sentence.', { type: 'object' }),
  related: field(
    'Các chỗ khác có liên quan.',
    'Other places it speaks of.',
    listOf(closed({ file: text, path, range: orNull(range) })),
  ),
  waived: field(
    'Ngoại lệ được chấp thuận.',
    'The waiver that sets it aside.',
    orNull(closed({ reason: text, until: day, by: text })),
  ),
  baselined: field('Đã ghi nhận từ trước.', 'Whether the baseline knows it.', flag),
  fix: field(
    'Chỗ sửa được chắc chắn.',
    'A correction that is certain.',
    orNull(closed({ title: text, edits: listOf(closed({ range, text })) })),
  ),
}

const draft = 'https://json-schema.org/draft/2020-12/schema'

/** The published shape of findings (renderers/json.ts). */
export const findingsSchema: JsonSchema = {
  $schema: draft,
  title: 'Kết quả kiểm tra (Findings)',
  description: 'Kết quả do lệnh `plan validate --format json` ghi.\n\nWhat `plan validate --format json` found.',
  ...closed({
    ...run,
    diagnostics: field('Các nội dung cần hoàn thiện.', 'The findings.', listOf(closed(diagnostic))),
  }),
}

/** The published shape of one line of findings (renderers/jsonl.ts): the run, a finding, or the end. */
export const findingsLineSchema: JsonSchema = {
  $schema: draft,
  title: 'Một dòng kết quả kiểm tra (A line of findings)',
  description:
    'Một dòng do lệnh `plan validate --format jsonl` ghi.\n\nA line that `plan validate --format jsonl` writes.',
  type: 'object',
  properties: { record: { enum: ['run', 'diagnostic', 'end'] } },
  required: ['record'],
  allOf: [
    when('run', run),
    when('diagnostic', diagnostic),
    when('end', { diagnostics: field('Số dòng kết quả ở trên.', 'How many findings stand above.', count) }),
  ],
}

function when(record: string, properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return {
    if: { type: 'object', properties: { record: { const: record } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of the schema
    then: closed({ record: { const: record }, ...properties }),
  }
}

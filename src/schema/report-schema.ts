import { columnKinds } from '../model/table.ts'
import { baselineSchema } from './baseline-schema.ts'
import type { JsonSchema } from './build.ts'
import { compilationSchema } from './compilation-schema.ts'
import { findingsLineSchema, findingsSchema } from './findings-schema.ts'
import { closed, field, key, listOf, text, texts } from './output-shapes.ts'

const value: JsonSchema = field(
  'Giá trị thô: số, ngày `yyyy-mm-dd`, khoảng thời gian `ngày/ngày`, mã trạng thái, danh sách; `null` khi không có.',
  'A raw value: a number, a date `yyyy-mm-dd`, a period `day/day`, the id of a state, a list; `null` where there is none.',
  { type: ['string', 'number', 'boolean', 'array', 'null'], items: text },
)

const column: JsonSchema = {
  type: 'object',
  properties: {
    key: field('Khóa của giá trị trong mỗi dòng.', 'The key of its value in each row.', key),
    title: field('Tên cột theo ngôn ngữ của báo cáo.', 'Its title in the language of the report.', text),
    kind: field(
      'Loại giá trị; tỷ lệ ghi theo phần trăm (87.5), năm là số nguyên.',
      'What its values are; a share is in percent (87.5), a year an integer.',
      { enum: columnKinds },
    ),
    labels: field('Tên của từng mã trạng thái có trong cột.', 'The name of each state that stands in the column.', {
      type: 'object',
      additionalProperties: text,
    }),
  },
  required: ['key', 'title', 'kind'],
  additionalProperties: false,
}

const group = { type: ['string', 'null'] } as const

const table: JsonSchema = closed({
  key: field('Tên bảng, duy nhất trong báo cáo.', 'Its name, unique in the report.', key),
  title: field('Tên bảng theo ngôn ngữ của báo cáo.', 'Its title in the language of the report.', text),
  columns: field('Các cột.', 'The columns.', listOf(column)),
  groups: field('Các nhóm dòng.', 'The groups of rows.', listOf(closed({ key, title: { type: ['string', 'null'] } }))),
  rows: field(
    'Các dòng: nhóm của dòng và giá trị theo khóa cột.',
    'The rows: their group, and values by key of column.',
    {
      type: 'array',
      items: { type: 'object', properties: { group: key }, required: ['group'], additionalProperties: value },
    },
  ),
  totals: field(
    'Các dòng tổng; `group` là `null` khi tính cho cả bảng.',
    'The sums; their `group` is `null` where they are of the whole table.',
    listOf(closed({ key, group, title: text, cells: { type: 'object', additionalProperties: value } })),
  ),
  notes: field('Ghi chú dưới bảng.', 'The notes below the table.', texts),
})

const paragraph: JsonSchema = {
  type: 'object',
  properties: {
    section: key,
    kind: { enum: ['heading', 'paragraph', 'list'] },
    text,
    items: texts,
  },
  required: ['section', 'kind'],
  additionalProperties: false,
}

/** The published shape of a report for machines (renderers/report/json.ts): every table has the same form. */
export const reportSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Báo cáo (Report)',
  description:
    'Báo cáo tổng hợp do lệnh `plan report --format json` tạo ra.\n\nA report as `plan report --format json` writes it.',
  ...closed({
    schemaVersion: field('Phiên bản của mẫu này.', 'The version of this form.', { const: 1 }),
    tool: field('Công cụ và phiên bản.', 'The tool and its version.', closed({ name: text, version: text })),
    catalogue: field(
      'Danh mục yêu cầu được áp dụng.',
      'The catalogue that was applied.',
      closed({ id: text, version: text, sha256: text }),
    ),
    asOf: field('Ngày chốt số liệu.', 'The day of the figures.', { type: 'string', format: 'date' }),
    language: field('Ngôn ngữ của phần chữ.', 'The language of texts.', { enum: ['vi', 'en'] }),
    report: field('Tên báo cáo.', 'The name of the report.', key),
    title: field('Tiêu đề.', 'The title.', text),
    parameters: field('Các lựa chọn khi lập báo cáo.', 'The choices that it was made with.', { type: 'object' }),
    facts: field('Các số liệu chính.', 'The main figures.', listOf(closed({ key, label: text, value }))),
    tables: field('Các bảng.', 'The tables.', listOf(table)),
    texts: field('Phần lời, theo thứ tự.', 'The texts, in their order.', listOf(paragraph)),
    checked: field('Nội dung đã kiểm tra.', 'What was checked.', texts),
    notChecked: field('Nội dung không kiểm tra.', 'What nobody checked.', texts),
  }),
}

/** Shapes of what the tool writes, by name; nobody's documents are held to them. */
export const outputSchemas: Readonly<Record<string, JsonSchema>> = {
  'report/v1': reportSchema,
  'compilation/v1': compilationSchema,
  'findings/v1': findingsSchema,
  'findings-line/v1': findingsLineSchema,
  'baseline/v1': baselineSchema,
}

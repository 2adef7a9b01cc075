import { baselineKind } from '../model/baseline.ts'
import type { JsonSchema } from './build.ts'
import { closed, field, hash } from './output-shapes.ts'

const known: JsonSchema = closed({
  count: field('Số nội dung đã ghi nhận.', 'How many findings are known.', { type: 'integer', minimum: 1 }),
  fingerprints: field('Mã nhận dạng của từng nội dung.', 'The fingerprint of each.', {
    type: 'array',
    items: hash,
    minItems: 1,
  }),
})

/** The published shape of the file that `plan validate --baseline` reads and `--update-baseline` writes. */
export const baselineSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Tệp hiện trạng (Baseline)',
  description:
    'Những nội dung cần hoàn thiện đã có khi kho dữ liệu bắt đầu được kiểm tra, do lệnh `plan validate --baseline … --update-baseline` ghi.\n\nThe findings that a repository had when it began to be checked, written by `plan validate --baseline … --update-baseline`.',
  ...closed({
    schema: field('Loại tệp.', 'What kind of file it is.', { const: baselineKind }),
    files: field(
      'Theo tệp (đường dẫn từ thư mục gốc của kho), rồi theo mã quy tắc.',
      'By file (its path from the top of the repository), then by the id of the rule.',
      { type: 'object', additionalProperties: { type: 'object', additionalProperties: known } },
    ),
  }),
}

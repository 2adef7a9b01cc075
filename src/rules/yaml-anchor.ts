import { kind } from '../model/finding.ts'

/** Anchors, aliases, tags and directives of YAML are not part of the format. */
export default kind({
  id: 'yaml-anchor',
  severity: 'error',
  about: 'file',
  family: 'reading',
  words: () => ({
    title: { vi: 'Không dùng ký hiệu dẫn chiếu của YAML', en: 'No anchors, aliases, tags or directives' },
    help: {
      mark: {
        vi: 'Nếu là câu chữ, đặt cả câu trong dấu ngoặc kép: `{quoted}`. Nếu dùng để dẫn chiếu, ghi lại đầy đủ nội dung ở từng chỗ.',
        en: 'If it is text, put the whole of it in double quotes: `{quoted}`. If it was meant as a reference, write the content out in each place.',
      },
      directive: {
        vi: 'Xóa dòng này. Nếu là câu chữ, ghi vào một trường của mẫu, trong dấu ngoặc kép.',
        en: 'Delete the line. If it is text, write it in a field of the form, in double quotes.',
      },
    },
    messages: {
      mark: {
        vi: 'Giá trị bắt đầu bằng `{name}`, ký hiệu riêng của YAML mà mẫu không dùng.',
        en: 'The value begins with `{name}`, a sign of YAML that the format does not use.',
      },
      directive: {
        vi: '`{name}` là dòng chỉ thị của YAML, mẫu không dùng.',
        en: '`{name}` is a YAML directive, which the format does not use.',
      },
    },
  }),
})

import { kind } from '../model/finding.ts'

/** A text too long, a list too long, a number out of its range. */
export default kind({
  id: 'shape-size',
  severity: 'error',
  about: 'file',
  family: 'shape',
  words: () => ({
    title: { vi: 'Độ dài và khoảng giá trị', en: 'Length and range' },
    help: {
      long: {
        vi: 'Rút gọn; phần chi tiết để ở văn bản kèm theo hoặc tách thành nhiều mục.',
        en: 'Shorten it; details belong in an annex, or in several items.',
      },
      many: {
        vi: 'Gộp các mục trùng hoặc tương tự, bỏ các mục không cần theo dõi; tối đa {limit:number} mục. Phần chi tiết để ở văn bản kèm theo.',
        en: 'Join items that are alike and drop those that need no follow-up; {limit:number} at most. Details belong in an annex.',
      },
      minimum: {
        vi: 'Kiểm tra số đã ghi; giá trị thấp nhất là {limit}.',
        en: 'Check the number; the lowest value is {limit}.',
      },
      maximum: {
        vi: 'Kiểm tra số đã ghi; giá trị cao nhất là {limit}.',
        en: 'Check the number; the highest value is {limit}.',
      },
    },
    messages: {
      long: {
        vi: '`{key}` ({key:field}) dài {length:number} ký tự, quá {limit:number} ký tự.',
        en: '`{key}` ({key:field}) has {length:number} characters, over {limit:number}.',
      },
      many: {
        vi: '`{key}` ({key:field}) có {length:number} mục, quá {limit:number} mục.',
        en: '`{key}` ({key:field}) has {length:number} items, over {limit:number}.',
      },
      minimum: {
        vi: '`{key}` ({key:field}) là {found}, nhỏ hơn {limit}.',
        en: '`{key}` ({key:field}) is {found}, below {limit}.',
      },
      maximum: {
        vi: '`{key}` ({key:field}) là {found}, lớn hơn {limit}.',
        en: '`{key}` ({key:field}) is {found}, over {limit}.',
      },
    },
  }),
})

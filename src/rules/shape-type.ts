import { kind } from '../model/finding.ts'

/** A value of the wrong type, with words of its own for the usual mix-ups. */
export default kind({
  id: 'shape-type',
  severity: 'error',
  about: 'file',
  family: 'shape',
  words: () => ({
    title: { vi: 'Kiểu giá trị', en: 'Type of the value' },
    help: {
      code: {
        vi: 'Ghi trong dấu ngoặc kép: `{key}: "{written}"`. Không có dấu ngoặc kép, mã có số 0 ở đầu (như "08", Tuyên Quang) bị đọc sai.',
        en: 'Put it in double quotes: `{key}: "{written}"`. Without them a code that begins with 0 (such as "08", Tuyên Quang) is misread.',
      },
      textNumber: {
        vi: 'Đặt trong dấu ngoặc kép: `{key}: "{written}"`.',
        en: 'Put it in double quotes: `{key}: "{written}"`.',
      },
      itemNumber: {
        vi: 'Đặt trong dấu ngoặc kép từng mục của danh sách: `{key}: ["{written}"]`.',
        en: 'Put each item of the list in double quotes: `{key}: ["{written}"]`.',
      },
      numberText: {
        vi: 'Ghi `{key}: {meant}`: chỉ chữ số, phần thập phân sau dấu chấm, không có dấu ngoặc kép; đơn vị tính ghi ở trường riêng.',
        en: 'Write `{key}: {meant}`: digits only, decimals after a point, no quotes; the unit of measure has a field of its own.',
      },
      number: {
        vi: 'Chỉ ghi chữ số, không có dấu phân cách hàng nghìn và không kèm chữ, ví dụ `{key}: {key:example}`.',
        en: 'Write digits only, without separators or words, e.g. `{key}: {key:example}`.',
      },
      numberWords: {
        vi: 'Chỉ ghi chữ số, không kèm chữ: `{key}: {meant}`.',
        en: 'Write digits only, without words: `{key}: {meant}`.',
      },
      map: {
        vi: 'Ghi các trường con ở những dòng dưới, mỗi dòng một trường, thụt vào 02 dấu cách{key:sample}. Xem các trường: `plan explain {key}`.',
        en: 'Write its fields on the lines below, one a line, indented by 2 spaces{key:sample}. See them: `plan explain {key}`.',
      },
      list: {
        vi: 'Ghi mỗi mục một dòng, mở đầu bằng dấu gạch và dấu cách: `- …`, kể cả khi chỉ có một mục.',
        en: 'Write one item a line, each after a dash and a space: `- …`, even if there is only one.',
      },
      boolean: {
        vi: 'Ghi `true` (có) hoặc `false` (không), không có dấu ngoặc kép.',
        en: 'Write `true` or `false`, without quotes.',
      },
      text: {
        vi: 'Ghi một câu trên cùng dòng với tên trường. Câu có dấu hai chấm, hoặc bắt đầu bằng `[` hay `{`, thì đặt trong dấu ngoặc kép: `{key}: "…"`.',
        en: 'Write one sentence on the line of the key. One with a colon, or that begins with `[` or `{`, goes in double quotes: `{key}: "…"`.',
      },
    },
    messages: {
      code: {
        vi: 'Mã đơn vị {written} được hiểu là số: mã tỉnh gồm 02 chữ số, mã xã gồm 05 chữ số.',
        en: 'The unit code {written} is read as a number: a code has two digits for a province, five for a commune.',
      },
      textNumber: {
        vi: '`{key}` ({key:field}) phải là chữ, nhưng {written} không có dấu ngoặc kép được hiểu là số hoặc đúng/sai.',
        en: '`{key}` ({key:field}) must be text, but {written} without quotes is read as a number or as yes/no.',
      },
      itemNumber: {
        vi: 'Mục {written} của `{key}` ({key:field}) phải là chữ; không có dấu ngoặc kép thì được hiểu là số hoặc đúng/sai.',
        en: 'The item {written} of `{key}` ({key:field}) must be text; without quotes it is read as a number or as yes/no.',
      },
      numberText: {
        vi: '`{key}` ({key:field}) phải là số, đang ghi {written}.',
        en: '`{key}` ({key:field}) must be a number, but is {written}.',
      },
      number: { vi: '`{key}` ({key:field}) phải là số.', en: '`{key}` ({key:field}) must be a number.' },
      numberWords: {
        vi: '`{key}` ({key:field}) phải là số, đang ghi “{found}”.',
        en: '`{key}` ({key:field}) must be a number, but is "{found}".',
      },
      map: {
        vi: '`{key}` ({key:field}) phải gồm các trường con.',
        en: '`{key}` ({key:field}) must consist of fields.',
      },
      list: { vi: '`{key}` ({key:field}) phải là danh sách.', en: '`{key}` ({key:field}) must be a list.' },
      boolean: {
        vi: '`{key}` ({key:field}) chỉ nhận có hoặc không.',
        en: '`{key}` ({key:field}) is either true or false.',
      },
      text: { vi: '`{key}` ({key:field}) phải là một đoạn chữ.', en: '`{key}` ({key:field}) must be text.' },
    },
  }),
})

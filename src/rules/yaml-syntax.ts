import { kind } from '../model/finding.ts'

/** Whatever keeps a text from being read as YAML, by what its author most likely did (source/syntax-fault.ts). */
export default kind({
  id: 'yaml-syntax',
  severity: 'error',
  about: 'file',
  family: 'reading',
  words: () => ({
    title: { vi: 'Đọc được nội dung YAML', en: 'The text can be read as YAML' },
    help: {
      colon: {
        vi: 'Đặt cả câu trong dấu ngoặc kép: `{quoted}`.',
        en: 'Put the whole sentence in double quotes: `{quoted}`.',
      },
      sign: {
        vi: 'Đặt cả câu trong dấu ngoặc kép: `{quoted}`.',
        en: 'Put the whole sentence in double quotes: `{quoted}`.',
      },
      unclosedQuote: { vi: 'Thêm dấu {quote} ở cuối câu: `{quoted}`.', en: 'Add {quote} at the end: `{quoted}`.' },
      afterQuote: {
        vi: 'Đặt cả câu trong một cặp dấu: `{quoted}`.',
        en: 'Put the whole sentence in one pair of quotes: `{quoted}`.',
      },
      curlyQuotes: { vi: 'Thay bằng dấu ngoặc kép thẳng: `{quoted}`.', en: 'Use straight quotes: `{quoted}`.' },
      backslash: {
        vi: 'Dùng dấu nháy đơn: `{quoted}`, hoặc thay “\\” bằng “/”.',
        en: 'Use single quotes: `{quoted}`, or write "/" for "\\".',
      },
      unclosedBracket: {
        vi: 'Thêm dấu “{close}”: `{quoted}`. Hoặc bỏ dấu ngoặc và ghi mỗi mục một dòng, mở đầu bằng dấu gạch và dấu cách.',
        en: 'Add "{close}": `{quoted}`. Or leave the brackets out and write one item a line, each after a dash and a space.',
      },
      afterBracket: {
        vi: 'Nếu là câu chữ, đặt cả câu trong dấu ngoặc kép: `{quoted}`. Nếu là danh sách, đưa tất cả vào trong ngoặc.',
        en: 'If it is a sentence, put it in double quotes: `{quoted}`. If it is a list, bring everything inside the brackets.',
      },
      flow: {
        vi: 'Trong `[ ]` ghi các mục cách nhau đúng một dấu phẩy, ví dụ `[Sở Nội vụ, Công an tỉnh]`; mục có dấu phẩy hoặc dấu ngoặc thì đặt trong dấu ngoặc kép.',
        en: 'Inside `[ ]` items are divided by one comma each, e.g. `[Sở Nội vụ, Công an tỉnh]`; an item that holds a comma or bracket goes in double quotes.',
      },
      comma: {
        vi: 'Đặt cả câu trong dấu ngoặc kép: `{quoted}`. Hoặc bỏ dấu ngoặc và ghi mỗi trường một dòng.',
        en: 'Put the whole sentence in double quotes: `{quoted}`. Or leave the brackets out and write one field a line.',
      },
      decimalComma: {
        vi: 'Phần thập phân ghi sau dấu chấm: `{quoted}`.',
        en: 'Write decimals after a point: `{quoted}`.',
      },
      hash: {
        vi: 'Nếu “#” thuộc nội dung, đặt cả giá trị trong dấu ngoặc kép, ví dụ `"Hồ sơ #1 và #2"`. Nếu là ghi chú, để một dấu cách trước “#” và không viết tiếp nội dung ở dòng dưới.',
        en: 'If the "#" belongs to the text, put the whole value in double quotes, e.g. `"Hồ sơ #1 và #2"`. If it is a comment, put a space before it and do not go on with the text on the next line.',
      },
      colonSpace: { vi: 'Ghi `{quoted}`.', en: 'Write `{quoted}`.' },
      dashSpace: { vi: 'Ghi `{quoted}`.', en: 'Write `{quoted}`.' },
      notField: {
        vi: 'Nếu là một trường, sau tên trường có dấu hai chấm và dấu cách, ví dụ `lead: Sở Nội vụ`. Nếu là phần tiếp của câu ở dòng trên, thụt vào sâu hơn dòng trên. Nếu là ghi chú, đặt `#` ở đầu dòng.',
        en: 'A field has a colon and a space after its key, e.g. `lead: Sở Nội vụ`. The rest of a sentence from the line above is indented further than that line. A comment begins with `#`.',
      },
      indent: {
        vi: 'Các trường của một mục đứng thẳng hàng; mục con thụt vào 02 dấu cách. Trong danh sách, các trường thẳng hàng với chữ sau dấu gạch.',
        en: 'Fields of one part stand in one column; what belongs to them is indented by 2 spaces. In a list, fields stand in the column of the text after the dash.',
      },
      strayDash: {
        vi: 'Nếu là mục của danh sách, đặt dưới tên trường của danh sách đó và thụt vào. Nếu là câu chữ, bỏ dấu gạch.',
        en: 'An item of a list stands below the key of that list, indented. In a sentence, leave the dash out.',
      },
      other: {
        vi: 'So dòng này với một tệp đúng mẫu (`plan init`): dấu hai chấm, dấu ngoặc, thụt lề. Câu có ký hiệu lạ thì đặt trong dấu ngoặc kép.',
        en: 'Compare the line with a right file (`plan init`): colons, quotes, indentation. A sentence with unusual signs goes in double quotes.',
      },
    },
    messages: {
      comma: {
        vi: 'Trong `{ }`, dấu phẩy kết thúc giá trị: phần “{rest}” đứng riêng và bị mất.',
        en: 'Inside `{ }` a comma ends the value: "{rest}" stands alone and gets lost.',
      },
      decimalComma: {
        vi: 'Trong `{ }`, dấu phẩy ngăn cách các trường nên số thập phân ghi bằng dấu phẩy bị cắt đôi.',
        en: 'Inside `{ }` a comma divides fields, so a number with a decimal comma is cut in two.',
      },
      colon: {
        vi: 'Phần mềm không đọc được vì trong câu có dấu “:”.',
        en: 'This cannot be read: the sentence contains ":".',
      },
      sign: {
        vi: 'Phần mềm không đọc được vì giá trị bắt đầu bằng dấu “{sign}”.',
        en: 'This cannot be read: the value begins with "{sign}".',
      },
      unclosedQuote: {
        vi: 'Dấu {quote} mở ra ở đây mà không có dấu đóng.',
        en: 'The {quote} that opens here is never closed.',
      },
      afterQuote: {
        vi: 'Phần mềm không đọc được vì sau dấu ngoặc kép đóng còn chữ.',
        en: 'This cannot be read: text follows after the closing quote.',
      },
      curlyQuotes: {
        vi: 'Dấu ngoặc kép cong “ ” không giữ được câu có dấu “:”.',
        en: 'Curly quotes do not hold together a sentence that contains ":".',
      },
      backslash: {
        vi: 'Dấu “\\” trong dấu ngoặc kép là ký hiệu riêng, phần mềm không đọc được.',
        en: 'A "\\" inside double quotes has a meaning of its own and cannot be read here.',
      },
      unclosedBracket: {
        vi: 'Dấu “{open}” mở ra ở đây mà không có dấu “{close}”.',
        en: 'The "{open}" that opens here has no "{close}".',
      },
      afterBracket: {
        vi: 'Phần mềm không đọc được vì sau dấu ngoặc đóng còn chữ.',
        en: 'This cannot be read: text follows after the closing bracket.',
      },
      flow: {
        vi: 'Dấu phẩy hoặc dấu ngoặc ở đây thừa hoặc thiếu.',
        en: 'A comma or bracket is missing here, or one too many.',
      },
      hash: {
        vi: 'Từ dấu “#” trở đi là ghi chú, nên nội dung ở đây bị cắt ngang.',
        en: 'From the "#" on this is a comment, so the text is cut in two.',
      },
      colonSpace: {
        vi: 'Sau dấu hai chấm của `{key}` chưa có dấu cách.',
        en: 'There is no space after the colon of `{key}`.',
      },
      dashSpace: { vi: 'Sau dấu gạch đầu dòng chưa có dấu cách.', en: 'There is no space after the dash.' },
      notField: { vi: 'Dòng này không có dạng `trường: giá trị`.', en: 'This line is not of the form `key: value`.' },
      indent: {
        vi: 'Dòng này thụt lề không thẳng hàng với mục chứa nó.',
        en: 'The indentation of this line does not fit the part it stands in.',
      },
      strayDash: { vi: 'Dấu gạch đầu dòng đứng ở chỗ không có danh sách.', en: 'There is a dash here, but no list.' },
      other: { vi: 'Phần mềm không đọc được dòng này.', en: 'This line cannot be read.' },
    },
  }),
})

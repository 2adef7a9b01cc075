import { textRule } from '../model/finding.ts'

/** A number whose dot parts thousands: nobody writes a decimal fraction of three digits that ends in nought. */
const written = /(?<=^ *(?:- +)*|^[^#"'\n]*[{,] *)(value|max_points|scale): *([1-9]\d{0,2}\.\d\d0)(?= *(?:[,}#]|$))/gm

/** `value: 1.500` is one and a half: a dot never parts the thousands of a number. */
export default textRule({
  id: 'number-thousands',
  severity: 'warning',
  about: 'file',
  family: 'reading',
  among: /\./,
  suspects: /: *[1-9]\d{0,2}\.\d\d0/,
  words: () => ({
    title: { vi: 'Số nguyên không có dấu chấm', en: 'No dots in whole numbers' },
    help: {
      vi: 'Số từ một nghìn trở lên ghi liền, ví dụ `{key}: {meant}`. Nếu đúng là số thập phân, bỏ số 0 ở cuối: `{key}: {short}`.',
      en: 'Write numbers from a thousand on without signs, e.g. `{key}: {meant}`. If a decimal fraction is meant, drop the nought at its end: `{key}: {short}`.',
    },
    messages: {
      dot: {
        vi: 'Số {written} được máy đọc là {read:number}, trong khi cách ghi này thường để chỉ {meant}.',
        en: 'The number {written} is read as {read:number}, though writing it so usually means {meant}.',
      },
    },
  }),
  *check({ text }) {
    for (const { 0: whole, 1: key = '', 2: number = '', index } of text.matchAll(written)) {
      const end = index + whole.length
      const short = number.replace(/\.?0+$/, '')
      const data = { key, written: number, read: Number(number), meant: number.replace('.', ''), short }
      yield { at: [], span: { start: end - number.length, end }, message: 'dot', data }
    }
  },
})

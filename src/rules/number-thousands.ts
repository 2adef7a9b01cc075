import { textRule } from '../model/finding.ts'

/** A number whose dot parts thousands: nobody writes a decimal fraction of three digits that ends in nought. */
const written = /\b(value|max_points|scale): {0,9}([1-9]\d{0,2}\.\d\d0)(?= {0,9}(?:[,}#]|$))/gm

/** `value: 1.500` is one and a half: a dot never parts the thousands of a number. */
export default textRule({
  id: 'number-thousands',
  severity: 'warning',
  about: 'file',
  family: 'reading',
  suspects: { test: hasThousands },
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
  check({ text }, say) {
    const isKey = keysOf(text)
    for (const { 0: whole, 1: key = '', 2: number = '', index } of text.matchAll(written)) {
      if (!isKey(index)) continue
      const end = index + whole.length
      const short = number.replace(/\.?0+$/, '')
      const data = { key, written: number, read: Number(number), meant: number.replace('.', ''), short }
      say({ at: [], span: { start: end - number.length, end }, message: 'dot', data })
    }
  },
})

const isDigit = (text: string, at: number) => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57

/** Whether a dot stands between a digit and three more, the last a nought: it stands between hundreds of ids and sentences. */
function hasThousands(text: string): boolean {
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
    if (text[at + 3] === '0' && isDigit(text, at - 1) && isDigit(text, at + 1) && isDigit(text, at + 2)) return true
  }
  return false
}

/** Tells of offsets, from first to last, whether a key may stand there: where a line, an item or a part of `{ }` begins, in no quotation or comment. */
function keysOf(text: string): (offset: number) => boolean {
  let [at, within, lineStart] = [0, '', 0]
  return (offset) => {
    for (; at < offset; at++) {
      const sign = text[at] ?? ''
      if (sign === '\n') {
        within = ''
        lineStart = at + 1
      } else if (within === '#') continue
      else if (within) within = sign === within ? '' : within
      else if (/["'#]/.test(sign) && /[\s,:[{]/.test(text[at - 1] ?? ' ')) within = sign
    }
    const before = text.slice(Math.max(lineStart, offset - 60), offset)
    return !within && (/[{,] *$/.test(before) || (offset - lineStart <= 60 && /^ *(?:- +)*$/.test(before)))
  }
}

import { commentsOf } from '../model/comment.ts'
import { textRule } from '../model/finding.ts'

/** Vietnamese with its marks as characters of their own looks right, but is not found by a search and does not match. */
export default textRule({
  id: 'text-not-nfc',
  severity: 'warning',
  about: 'file',
  family: 'reading',
  among: /[\u0300-\u036f]/,
  suspects: /[\u0300-\u036f]/,
  words: () => ({
    title: { vi: 'Unicode dựng sẵn', en: 'Composed Unicode' },
    help: {
      vi: 'Chuyển cả tệp sang Unicode dựng sẵn, ví dụ bằng công cụ chuyển mã của bộ gõ; khi gõ, chọn bảng mã “Unicode dựng sẵn”.',
      en: 'Convert the file to composed Unicode (NFC), e.g. with the converter of the input method, and choose the composed character set when typing.',
    },
    messages: {
      decomposed: {
        vi: 'Chữ trong tệp ở dạng Unicode tổ hợp, dấu tách rời khỏi chữ (số từ: {count}), đầu tiên là “{word}”: tìm kiếm và đối chiếu tên sẽ sai.',
        en: 'The file holds decomposed Unicode, marks apart from letters (words: {count}), first in "{word}": searching and matching names will fail.',
      },
    },
  }),
  check({ text }, say) {
    const inComment = commentsOf(text)
    const words = [...text.matchAll(/[\p{L}\p{M}]{1,500}/gu)].filter(
      ({ 0: it, index }) => /[\u0300-\u036f]/.test(it) && it !== it.normalize('NFC') && !inComment(index),
    )
    const [first] = words
    if (!first) return
    const fix = words.map(
      ({ 0: it, index }) => ({ op: 'text', offset: index, length: it.length, text: it.normalize('NFC') }) as const,
    )
    const span = { start: first.index, end: first.index + first[0].length }
    say({ at: [], span, message: 'decomposed', data: { count: words.length, word: first[0].normalize('NFC') }, fix })
  },
})

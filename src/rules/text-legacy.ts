import { textRule } from '../model/finding.ts'
import { legacyCharacters, legacyIn, legacySuspects } from '../model/legacy.ts'

/** Vietnamese of an old character set, or converted twice: only where several words become right when read that way. */
export default textRule({
  id: 'text-legacy',
  severity: 'warning',
  about: 'file',
  family: 'reading',
  among: legacyCharacters,
  suspects: legacySuspects,
  words: () => ({
    title: { vi: 'Không còn chữ của bảng mã cũ', en: 'No text of an old character set' },
    help: {
      old: {
        vi: 'Chuyển đoạn văn bản từ {encoding} sang Unicode bằng công cụ chuyển mã của bộ gõ, rồi chép lại; không sửa từng chữ.',
        en: 'Convert the passage from {encoding} to Unicode with the converter of the input method and copy it again; do not mend single letters.',
      },
      twice: {
        vi: 'Chép lại từ tệp gốc và lưu một lần ở dạng UTF-8; không sửa từng chữ.',
        en: 'Copy it again from the original and save it once as UTF-8; do not mend single letters.',
      },
    },
    messages: {
      old: {
        vi: 'Chữ ở đây thuộc bảng mã cũ {encoding}: “{word}” là “{meant}” (số từ như vậy: {count}).',
        en: 'The text here is in the old character set {encoding}: "{word}" is "{meant}" (such words: {count}).',
      },
      twice: {
        vi: 'Chữ ở đây bị lỗi do chuyển sang UTF-8 hai lần: “{word}” là “{meant}” (số từ như vậy: {count}).',
        en: 'The text here was converted to UTF-8 twice: "{word}" is "{meant}" (such words: {count}).',
      },
    },
  }),
  check({ text }, say) {
    const legacy = legacyIn(text)
    const [first] = legacy?.words ?? []
    if (!legacy || !first) return
    const { encoding, words } = legacy
    const data = { encoding, word: first.written, meant: first.meant, count: words.length }
    const span = { start: first.start, end: first.start + first.written.length }
    say({ at: [], span, message: encoding === 'UTF-8' ? 'twice' : 'old', data })
  },
})

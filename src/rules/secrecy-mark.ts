import type { Catalogue } from '../model/catalogue.ts'
import { fileRule } from '../model/finding.ts'
import { firstLook } from '../model/first-look.ts'
import { eachText, textsOf } from '../model/texts.ts'

/** A mark of State-secret material as it stands on a paper; prose about secrecy is not meant. */
export default fileRule({
  id: 'secrecy-mark',
  severity: 'error',
  about: 'file',
  family: 'contents',
  confidential: true,
  words: () => ({
    title: { vi: 'Không có nội dung bí mật nhà nước', en: 'No State-secret material' },
    help: {
      vi: 'Đề nghị gỡ ngay khỏi kho dữ liệu dùng chung (cả trong lịch sử) và báo cáo người phụ trách bảo vệ bí mật nhà nước của cơ quan. Nội dung thực hiện theo văn bản mật chỉ ghi `withheld` kèm lý do.',
      en: 'Remove it at once, history included, and report it to whoever answers for the protection of State secrets. What is handled in a classified document is written as `withheld` with a reason, and nothing more.',
    },
    messages: {
      mark: {
        vi: 'Tệp có dấu hiệu chứa nội dung thuộc phạm vi bí mật nhà nước: “{mark}”.',
        en: 'The file seems to hold State-secret material: "{mark}".',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    const suspects = suspectsOf(catalogue)
    if (!suspects.test(textsOf(plan.file).joined)) return
    eachText(plan.file, (text, path) => {
      if (!suspects.test(text)) return
      const mark = markIn(text.normalize('NFC').trim(), catalogue)
      if (mark) say({ at: [...path], message: 'mark', data: { mark } })
    })
  },
})

const looks = new WeakMap<Catalogue, RegExp>()

/** Beyond these no text is looked at. */
function suspectsOf(catalogue: Catalogue): RegExp {
  const { secrecy_marks = [], secrecy_marks_whole = [] } = catalogue.words
  const look = looks.get(catalogue) ?? firstLook([...secrecy_marks, ...secrecy_marks_whole])
  looks.set(catalogue, look)
  return look
}

/** A mark of the first list anywhere; one of the second as the whole text, or before a dash, colon or stop that ends it. */
function markIn(text: string, { words }: Catalogue): string | undefined {
  return (
    words.secrecy_marks?.find((it) => text.includes(it)) ??
    words.secrecy_marks_whole?.find(
      (it) => text === it || (text.startsWith(it) && /^\s*[-–—:;.\n|]/.test(text.slice(it.length))),
    )
  )
}

import type { Catalogue } from '../model/catalogue.ts'
import { fileRule } from '../model/finding.ts'
import { foldName } from '../model/names.ts'
import { holdsAny, wordList } from '../model/word-list.ts'

/** The head who answers is no deputy, unless the deputy holds the head's place; the signer is never judged. */
export default fileRule({
  id: 'head-is-deputy',
  severity: 'warning',
  about: 'plan',
  family: 'unit',
  words: () => ({
    title: { vi: 'Người đứng đầu không phải cấp phó', en: 'The head is no deputy' },
    help: {
      vi: 'Ghi chức danh người đứng đầu tại `leadership.head.position`, ví dụ `Chủ tịch UBND xã`; chuyển cấp phó sang `deputy_in_charge`. Nếu cấp phó đang giữ quyền hoặc phụ trách thay người đứng đầu, ghi rõ, ví dụ `Phó Giám đốc phụ trách Sở`, `Quyền Giám đốc Sở`. Chức danh người ký ghi ở `document.signer`, không ảnh hưởng đến nội dung này.',
      en: "Write the head's post in `leadership.head.position`, e.g. `Chủ tịch UBND xã`; the deputy goes to `deputy_in_charge`. A deputy who acts in the head's place is written so, e.g. `Phó Giám đốc phụ trách Sở`, `Quyền Giám đốc Sở`. The signer stands in `document.signer` and is not meant here.",
    },
    messages: {
      deputy: {
        vi: 'Người đứng đầu chịu trách nhiệm đang ghi là cấp phó: “{position}”.',
        en: 'The head who answers is given as a deputy: “{position}”.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    const position = plan.file.leadership?.head?.position
    if (position && isDeputy(foldName(position), catalogue)) {
      say({ at: ['leadership', 'head', 'position'], message: 'deputy', data: { position } })
    }
  },
})

/** "Phó Bí thư Đảng ủy, Chủ tịch UBND xã" is a head: what is left without the deputy's posts says so. */
function isDeputy(post: string, catalogue: Catalogue): boolean {
  const deputies = wordList(catalogue, 'deputy_posts')
  if (!holdsAny(post, deputies) || holdsAny(post, wordList(catalogue, 'acting_marks'))) return false
  const longestFirst = [...deputies].sort((a, b) => b.length - a.length)
  const rest = longestFirst.reduce((text, deputy) => text.replaceAll(deputy, ' '), post)
  return !holdsAny(rest, wordList(catalogue, 'head_posts'))
}

import { cites, sourceOf } from '../model/citing.ts'
import { fileRule } from '../model/finding.ts'
import { namesMovement } from '../model/movement-name.ts'
import { fold, hasPhrase } from '../model/names.ts'
import { holdsAny, wordList } from '../model/word-list.ts'

/** The title is that of this movement and not of another; movements that are linked with it are fine. */
export default fileRule({
  id: 'movement-mixed',
  severity: 'warning',
  about: 'file',
  family: 'unit',
  words: () => ({
    title: { vi: 'Đúng phong trào thi đua', en: 'The right movement' },
    help: {
      vi: 'Kiểm tra tên và căn cứ của kế hoạch. Nếu là kế hoạch của phong trào thi đua khác, không đưa vào tổng hợp phong trào này; nếu kế hoạch triển khai chung, nêu cả “{movement}” trong tên kế hoạch và ghi phong trào còn lại ở `linked_movements`.',
      en: 'Check title and legal basis. If the plan is of another movement, leave it out of this compilation; if it serves both, let the title also name “{movement}” and put the other one into `linked_movements`.',
    },
    messages: {
      other: {
        vi: 'Tên kế hoạch nêu “{other}” của một phong trào thi đua khác mà không nêu “{movement}”.',
        en: 'The title says “{other}”, which belongs to another emulation movement, and does not name “{movement}”.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    const { title } = plan.file.document
    if (!title) return
    const { movement, words } = catalogue
    const decision = sourceOf(catalogue, movement.legal_basis.decision)
    if (namesMovement(title, movement) || (decision && cites(title, decision))) return
    const folded = fold(title)
    for (const list of ['other_movements', 'other_movements_alone']) {
      if (!holdsAny(folded, wordList(catalogue, list))) continue
      const other = words[list]?.find((it) => hasPhrase(folded, fold(it)))
      if (!other) continue
      const place = title.toLowerCase().indexOf(other)
      const data = { other: place < 0 ? other : title.slice(place, place + other.length), movement: movement.name }
      say({ at: ['document', 'title'], message: 'other', data })
    }
  },
})

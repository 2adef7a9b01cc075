import { dueWithoutExtension } from '../model/deadline.ts'
import { workspaceRule } from '../model/finding.ts'
import { fold } from '../model/names.ts'
import type { RegisterEntry } from '../model/workspace.ts'

/** Entries of the register that can't be as they are written. Several plans, or one extension after the other, can. */
export default workspaceRule({
  id: 'register-contradiction',
  severity: 'warning',
  about: 'file',
  family: 'files',
  words: () => ({
    title: { vi: 'Sổ theo dõi không mâu thuẫn', en: 'A register that agrees with itself' },
    help: {
      twice: {
        vi: 'Giữ lại một mục. Nếu là hai kế hoạch khác nhau, ghi số, ngày của từng kế hoạch.',
        en: 'Keep one entry. If they are two plans, give each its own number and date.',
      },
      received: {
        vi: 'Ghi lại ngày ban hành theo bản giấy, ngày nhận theo dấu công văn đến.',
        en: 'Write the date of issue as on the paper, and the date of receipt as stamped.',
      },
      vain: {
        vi: 'Kiểm tra lại năm, tháng ở `until` theo văn bản cho phép; nếu không lùi thời hạn nữa, bỏ mục này.',
        en: 'Check year and month of `until` against the document; if no time was given after all, remove the entry.',
      },
    },
    messages: {
      twice: {
        vi: 'Sổ theo dõi ghi hai lần cùng một nội dung cho đơn vị mã “{unit}”.',
        en: 'The register says the same of unit "{unit}" twice.',
      },
      received: {
        vi: 'Kế hoạch của đơn vị mã “{unit}” ghi ngày nhận là ngày {received:date}, trước ngày ban hành là ngày {issued:date}.',
        en: 'The plan of unit "{unit}" is said to be received on {received:date}, before it was issued on {issued:date}.',
      },
      vain: {
        vi: 'Đơn vị mã “{unit}” được ghi là lùi thời hạn đến ngày {until:date}, không muộn hơn thời hạn đang áp dụng ({due:date}).',
        en: 'Unit "{unit}" is said to be given time until {until:date}, which is no later than its deadline ({due:date}).',
      },
    },
  }),
  *check({ workspace, catalogue }) {
    if (workspace.blind.register) return
    const first = new Map<string, RegisterEntry & { readonly place: (typeof workspace.register)[number]['place'] }>()
    for (const entry of workspace.register) {
      const { unit, place, issued, received, until } = entry
      const same = first.get(keyOf(entry))
      if (same) yield { ...place, unit, message: 'twice', data: { unit }, related: [same.place] }
      else first.set(keyOf(entry), entry)
      if (issued && received && received < issued)
        yield {
          file: place.file,
          at: [...place.at, 'received'],
          unit,
          message: 'received',
          data: { unit, issued, received },
        }
      const [known] = workspace.blind.units ? [] : (workspace.unitsByCode.get(unit) ?? [])
      const due = known && entry.state === 'extension' ? dueWithoutExtension(workspace, catalogue, known) : null
      if (due && until && until <= due && !same)
        yield { file: place.file, at: [...place.at, 'until'], unit, message: 'vain', data: { unit, until, due } }
    }
  },
})

/** What makes two entries say the same: the plan, the day, or the permission. */
function keyOf({ unit, state, number, issued, until, document }: RegisterEntry): string {
  const what = { filed_on_paper: [number, issued], extension: [until], exempt: [document], drafting: [] }[state]
  return [unit, state, ...what.map((it) => fold(it ?? '').replace(/\s/g, ''))].join('\n')
}

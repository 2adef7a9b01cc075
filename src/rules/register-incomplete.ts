import { workspaceRule } from '../model/finding.ts'
import type { RegisterEntry } from '../model/workspace.ts'

/** An entry of the register says by which paper it stands, and until when where time was given. */
export default workspaceRule({
  id: 'register-incomplete',
  severity: 'warning',
  about: 'file',
  family: 'files',
  words: () => {
    const document = {
      vi: 'Ghi số, ký hiệu văn bản cho phép, ví dụ `document: 88/SNV-TĐKT`.',
      en: 'Write the number of the document that permits it, e.g. `document: 88/SNV-TĐKT`.',
    }
    return {
      title: { vi: 'Sổ theo dõi ghi đủ căn cứ', en: 'Whole entries in the register' },
      help: {
        filed: {
          vi: 'Ghi số, ngày của kế hoạch theo bản giấy, ví dụ `number: 15/KH-UBND`, `issued: 2025-09-12`; thiếu thì bảng tổng hợp không cho biết kế hoạch đúng hạn hay chậm.',
          en: "Write the number and date of the plan on paper, e.g. `number: 15/KH-UBND`, `issued: 2025-09-12`; without them tables can't tell whether it was in time.",
        },
        until: {
          vi: 'Ghi ngày cuối của thời hạn mới, ví dụ `until: 2025-09-30`. Khi chưa ghi, công cụ không kết luận đơn vị chậm hay thiếu kế hoạch.',
          en: 'Write the last day of the new term, e.g. `until: 2025-09-30`. Until then the unit is said neither to be late nor to lack a plan.',
        },
        extension: document,
        exempt: document,
      },
      messages: {
        filed: {
          vi: 'Đơn vị mã “{unit}” được ghi là đã gửi bản giấy nhưng sổ theo dõi chưa ghi {missing:codes}.',
          en: 'Unit "{unit}" is said to have filed on paper, but the register lacks {missing:codes}.',
        },
        until: {
          vi: 'Đơn vị mã “{unit}” được lùi thời hạn nhưng sổ theo dõi chưa ghi lùi đến ngày nào.',
          en: 'Unit "{unit}" was given more time, but the register does not say until when.',
        },
        extension: {
          vi: 'Đơn vị mã “{unit}” được lùi thời hạn nhưng sổ theo dõi chưa ghi văn bản cho phép.',
          en: 'Unit "{unit}" was given more time, but the register names no document.',
        },
        exempt: {
          vi: 'Đơn vị mã “{unit}” được miễn nhưng sổ theo dõi chưa ghi văn bản cho phép.',
          en: 'Unit "{unit}" is exempt, but the register names no document.',
        },
      },
    }
  },
  check({ workspace }, say) {
    // a date that can't be read is missing for us alone
    if (workspace.blind.register) return
    for (const entry of workspace.register) {
      const { unit, state, place } = entry
      const missing = state === 'filed_on_paper' ? lacking(entry, ['number', 'issued']) : []
      if (missing.length) say({ ...place, unit, message: 'filed', data: { unit, missing } })
      if (state === 'extension' && !entry.until) say({ ...place, unit, message: 'until', data: { unit } })
      else if ((state === 'extension' || state === 'exempt') && !entry.document)
        say({ ...place, unit, message: state, data: { unit } })
    }
  },
})

const lacking = (entry: RegisterEntry, keys: readonly ('number' | 'issued')[]) => keys.filter((key) => !entry[key])

import { readDocumentNumber } from '../model/document-number.ts'
import { numbersInText } from '../model/document-number-in-text.ts'
import { fileRule } from '../model/finding.ts'

/** Says where a plan's number is of no form we know: right for associations, police, army and joint plans, else a slip. */
export default fileRule({
  id: 'document-number-unusual',
  severity: 'info',
  about: 'file',
  family: 'unit',
  yieldsTo: ['placeholder-left'],
  words: () => ({
    title: { vi: 'Số, ký hiệu theo mẫu riêng', en: 'Document numbers of another form' },
    help: {
      vi: 'Nếu đúng như bản đã ký (kế hoạch phối hợp, kế hoạch của tổ chức, hội, lực lượng vũ trang …) thì giữ nguyên. Mẫu thường gặp: `130/KH-UBND` (cơ quan nhà nước), `12-KH/TU` (cơ quan Đảng).',
      en: 'If it is as signed (joint plans, plans of associations, of the armed forces …), leave it. Usual forms: `130/KH-UBND` (State bodies), `12-KH/TU` (Party bodies).',
    },
    messages: {
      unusual: {
        vi: 'Số, ký hiệu “{found}” không theo mẫu thường gặp của kế hoạch.',
        en: 'The number “{found}” is not of a form usual for plans.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    const found = plan.file.document.number
    if (found === undefined || !/\p{Nd}/u.test(found)) return
    const { form } = readDocumentNumber(found, catalogue.words)
    if (form === 'letter' || (form === null && numbersInText(found, catalogue.words).length !== 1)) {
      say({ at: ['document', 'number'], message: 'unusual', data: { found } })
    }
  },
})

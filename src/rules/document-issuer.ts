import { workspaceRule } from '../model/finding.ts'
import { foreignSymbol } from '../model/issuer-symbol.ts'

/** The symbol in a document's number is that of the unit that issued it. */
export default workspaceRule({
  id: 'document-issuer',
  severity: 'warning',
  about: 'file',
  family: 'unit',
  words: () => ({
    title: { vi: 'Ký hiệu văn bản khớp với đơn vị ban hành', en: 'Symbol of the issuing unit' },
    help: {
      known: {
        vi: 'Ghi số, ký hiệu theo bản đã ký, ví dụ `number: {right}`. Nếu số này đúng với bản đã ký, kiểm tra lại mã và tên đơn vị ở `unit`.',
        en: 'Write the number as the signed copy has it, e.g. `number: {right}`. If it is that of the signed copy, check code and name under `unit`.',
      },
      unknown: {
        vi: 'Ghi số, ký hiệu theo bản đã ký. Nếu số này đúng với bản đã ký, ghi đơn vị ban hành ở `unit`; nếu đơn vị ký thừa lệnh, thừa ủy quyền, ghi rõ ở `document.signer`, ví dụ `signer: { position: "TUQ. Chủ tịch, Giám đốc Sở" }`.',
        en: 'Write the number as the signed copy has it. If it is that of the signed copy, name the issuing unit under `unit`; if the unit signed on behalf of another, say so in `document.signer`, e.g. `signer: { position: "TUQ. Chủ tịch, Giám đốc Sở" }`.',
      },
    },
    messages: {
      known: {
        vi: 'Số {number} mang ký hiệu `{symbol}` của {owner}, trong khi kế hoạch là của {unit}.',
        en: 'The number {number} bears the symbol `{symbol}` of {owner}, but the plan is that of {unit}.',
      },
      unknown: {
        vi: 'Số {number} mang ký hiệu `{symbol}` của {owner}, trong khi kế hoạch là của {unit}.',
        en: 'The number {number} bears the symbol `{symbol}` of {owner}, but the plan is that of {unit}.',
      },
    },
  }),
  check({ workspace, catalogue, today }, say) {
    for (const plan of workspace.plans) {
      const found = foreignSymbol(plan, workspace, catalogue, today)
      if (!found) continue
      const { symbol, owner, right } = found
      const place = { file: plan.file, at: ['document', 'number'] }
      const data = { number: plan.number ?? '', symbol, owner: { ...owner }, unit: plan.unit.name }
      if (right === null) say({ ...place, message: 'unknown', data })
      else say({ ...place, message: 'known', data: { ...data, right } })
    }
  },
})

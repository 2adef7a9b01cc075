import { groupOf } from '../model/bound.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { basisTexts, cites, sourceOf } from '../model/citing.ts'
import { numbersInText } from '../model/document-number-in-text.ts'
import { fileRule } from '../model/finding.ts'
import { namesMovement } from '../model/movement-name.ts'
import type { Plan } from '../model/plan.ts'

/** A plan cites the decision it carries out; a unit further down may cite the plan of the unit above instead. */
export default fileRule({
  id: 'legal-basis-missing',
  severity: 'error',
  about: 'plan',
  family: 'unit',
  absence: true,
  words: () => ({
    title: { vi: 'Căn cứ triển khai phong trào', en: 'The decision that the plan carries out' },
    help: {
      decision: {
        vi: 'Bổ sung vào `document.legal_basis` một dòng `- {number}`. Có thể ghi đủ: “{full}”.',
        en: 'Add a line `- {number}` to `document.legal_basis`. The full citation may be written too: “{full}”.',
      },
      superior: {
        vi: 'Bổ sung vào `document.legal_basis` một dòng `- {number}`, hoặc ghi kế hoạch của cấp trên tại `document.under`, ví dụ `under: { number: 130/KH-UBND, issued: 2025-06-27, issuer: UBND tỉnh Thanh Hóa }`.',
        en: 'Add a line `- {number}` to `document.legal_basis`, or name the plan of the unit above in `document.under`, e.g. `under: { number: 130/KH-UBND, issued: 2025-06-27, issuer: UBND tỉnh Thanh Hóa }`.',
      },
    },
    messages: {
      decision: {
        vi: 'Kế hoạch chưa viện dẫn {citation}.',
        en: 'The plan does not cite {citation}.',
      },
      superior: {
        vi: 'Kế hoạch chưa viện dẫn {citation}, cũng chưa viện dẫn kế hoạch của cấp trên.',
        en: 'The plan cites neither {citation} nor the plan of the unit above.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    const { movement } = catalogue
    const decision = sourceOf(catalogue, movement.legal_basis.decision)
    if (!decision?.number || basisTexts(plan).some((it) => cites(it, decision))) return
    const addressed = groupOf(catalogue, plan.file.unit) === movement.groups[0]?.id
    if (!addressed && citesSuperior(plan, catalogue)) return
    const data = { citation: decision.citation, number: decision.number, full: decision.citation.vi }
    say({ at: ['document', 'legal_basis'], message: addressed ? 'decision' : 'superior', data })
  },
})

/** A plan that is not the unit's own and none of the national texts, or any text about the movement by name. */
function citesSuperior(plan: Plan, catalogue: Catalogue): boolean {
  const { under, number, title } = plan.file.document
  if (under?.number || under?.issued || under?.issuer) return true
  const types = catalogue.words.plan_types ?? []
  return basisTexts(plan).some((text) => {
    const superior = numbersInText(text, catalogue.words).some(
      ({ reading: { type, canonical } }) =>
        type !== null &&
        types.includes(type) &&
        canonical !== number &&
        !catalogue.citations.some((it) => cites(canonical, it)),
    )
    return superior || (text !== title && text !== plan.file.purpose && namesMovement(text, catalogue.movement))
  })
}

import { basisTexts, cites, sourceOf } from '../model/citing.ts'
import { fileRule } from '../model/finding.ts'

/** A plan cites the resolution whose aims the movement serves. */
export default fileRule({
  id: 'legal-basis-resolution',
  severity: 'warning',
  about: 'plan',
  family: 'unit',
  absence: true,
  words: () => ({
    title: { vi: 'Căn cứ nghị quyết', en: 'The resolution behind the movement' },
    help: {
      vi: 'Bổ sung vào `document.legal_basis` một dòng `- {number}`. Có thể ghi đủ: “{full}”.',
      en: 'Add a line `- {number}` to `document.legal_basis`. The full citation may be written too: “{full}”.',
    },
    messages: {
      missing: {
        vi: 'Kế hoạch chưa viện dẫn {citation}.',
        en: 'The plan does not cite {citation}.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    const resolution = sourceOf(catalogue, catalogue.movement.legal_basis.resolution)
    if (!resolution?.number || basisTexts(plan).some((it) => cites(it, resolution))) return
    const data = { citation: resolution.citation, number: resolution.number, full: resolution.citation.vi }
    say({ at: ['document', 'legal_basis'], message: 'missing', data })
  },
})

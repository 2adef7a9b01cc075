import { fileRule } from '../model/finding.ts'
import { fold } from '../model/names.ts'
import { wordList } from '../model/word-list.ts'

/** A plan says where its money comes from, as a whole or task by task. */
export default fileRule({
  id: 'funding-missing',
  severity: 'warning',
  about: 'plan',
  family: 'unit',
  absence: true,
  words: () => ({
    title: { vi: 'Nguồn kinh phí', en: 'Sources of funding' },
    help: {
      vi: 'Bổ sung `funding`, ví dụ `sources: [ngân sách tỉnh, nguồn xã hội hóa]`; hoặc ghi nguồn ở từng nhiệm vụ cần kinh phí, ví dụ `funding: { source: ngân sách tỉnh, amount: 2500000000 }`. Nếu lồng ghép trong dự toán được giao, ghi như vậy ở `note`.',
      en: 'Add `funding`, e.g. `sources: [ngân sách tỉnh, nguồn xã hội hóa]`; or give the source at each task that needs money, e.g. `funding: { source: ngân sách tỉnh, amount: 2500000000 }`. If it is part of the regular budget, say so in `note`.',
    },
    messages: {
      missing: { vi: 'Kế hoạch chưa nêu nguồn kinh phí thực hiện.', en: 'The plan names no source of funding.' },
      empty: {
        vi: 'Kế hoạch mới ghi kinh phí “{written}”, chưa nêu nguồn kinh phí thực hiện.',
        en: 'Of its funding the plan says only "{written}", which names no source.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    const { sources, note } = plan.file.funding ?? {}
    const written = [...(sources ?? []), note].filter((it) => typeof it === 'string')
    const empty = wordList(catalogue, 'empty_funding')
    if (written.some((it) => !empty.has(fold(it.replace(/[\s.;]+$/, ''))))) return
    const funded = plan.tasks.some(
      ({ file: { funding } }) => funding?.source !== undefined || funding?.amount !== undefined,
    )
    if (funded) return
    const [said] = written
    if (said === undefined) say({ at: ['funding'], message: 'missing' })
    else say({ at: ['funding'], message: 'empty', data: { written: said } })
  },
})

import { workspaceRule } from '../model/finding.ts'
import { replacementCircles } from '../model/replacements.ts'
import type { PlanFacts } from '../model/workspace.ts'

/** A plan replaces one that was issued before it: never itself, nor one that replaces it. */
export default workspaceRule({
  id: 'replaces-cycle',
  severity: 'error',
  about: 'file',
  family: 'files',
  words: () => ({
    title: { vi: 'Kế hoạch thay thế kế hoạch ban hành trước đó', en: 'A plan replaces an earlier one' },
    help: {
      itself: {
        vi: 'Ghi số, ngày của kế hoạch được thay thế vào `document.replaces`, ví dụ `replaces: { number: 12/KH-UBND, issued: 2025-06-20 }`; nếu kế hoạch này không thay thế kế hoạch nào, bỏ trường `replaces`.',
        en: 'Give number and date of the plan that it replaces in `document.replaces`, e.g. `replaces: { number: 12/KH-UBND, issued: 2025-06-20 }`; if it replaces none, remove `replaces`.',
      },
      circle: {
        vi: 'Chỉ kế hoạch ban hành sau ghi `replaces`. Kiểm tra lại số, ngày trong các tệp này, trước hết là bỏ `replaces` ở kế hoạch ban hành sớm nhất ({number}).',
        en: 'Only the later plan says `replaces`. Check numbers and dates in these files; to begin with, remove `replaces` from the one issued first ({number}).',
      },
    },
    messages: {
      itself: {
        vi: 'Kế hoạch {number} ghi là thay thế chính nó.',
        en: 'Plan {number} says that it replaces itself.',
      },
      circle: {
        vi: 'Các kế hoạch {chain:list} của {unit} ghi thay thế lẫn nhau.',
        en: 'The plans {chain:list} of {unit} say that they replace each other.',
      },
    },
  }),
  check({ workspace }, say) {
    for (const [first, ...others] of replacementCircles(workspace.plans)) {
      if (!first) continue
      const place = { file: first.file, at: ['document', 'replaces'] }
      const number = first.number ?? ''
      if (!others.length) say({ ...place, message: 'itself', data: { number } })
      else {
        const data = { number, chain: [first, ...others].map(named), unit: first.unit.name }
        const related = others.map((it) => ({ file: it.file, at: ['document', 'replaces'] }))
        say({ ...place, message: 'circle', data, related })
      }
    }
  },
})

const named = ({ number, file }: PlanFacts) => `${number} (${file})`

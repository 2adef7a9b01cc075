import type { Catalogue, Deadline } from '../model/catalogue.ts'
import { deadlineFor } from '../model/deadline.ts'
import { workspaceRule } from '../model/finding.ts'
import { officialName } from '../model/official-name.ts'
import { contains } from '../model/period.ts'
import { isReplaced, plansOf } from '../model/replacements.ts'
import { superiorPlans } from '../model/superior.ts'
import type { PlanFacts, ReviewFacts } from '../model/workspace.ts'

/** A unit holds its review before the unit above sums up; on the same day at the latest. */
export default workspaceRule({
  id: 'review-after-superior',
  severity: 'warning',
  about: 'plan',
  family: 'files',
  words: () => {
    const help = {
      vi: 'Theo thông lệ, cấp dưới sơ kết, tổng kết trước để cấp trên tổng hợp. Đề nghị điều chỉnh thời điểm, chậm nhất là ngày {above:date}; nếu cấp trên đã lùi thời điểm, cập nhật ở kế hoạch của cấp trên.',
      en: 'As a rule units below hold their reviews first, so that the unit above can sum up. Hold it by {above:date}; if the unit above has put its own off, enter that in its plan.',
    }
    return {
      title: { vi: 'Sơ kết, tổng kết trước cấp trên', en: 'Reviews before those of the unit above' },
      help: { preliminary: help, final: help },
      messages: {
        preliminary: {
          vi: 'Đơn vị sơ kết chậm nhất là ngày {due:date}, trong khi {superior} sơ kết chậm nhất là ngày {above:date}.',
          en: 'The preliminary review is held by {due:date}, but that of {superior} by {above:date}.',
        },
        final: {
          vi: 'Đơn vị tổng kết chậm nhất là ngày {due:date}, trong khi {superior} tổng kết chậm nhất là ngày {above:date}.',
          en: 'The final review is held by {due:date}, but that of {superior} by {above:date}.',
        },
      },
    }
  },
  check({ workspace, catalogue, today }, say) {
    const seen = new Set<string>()
    for (const { unit } of workspace.plans) {
      if (seen.has(unit.code)) continue
      seen.add(unit.code)
      const plans = plansOf(unit.code, workspace.plans).filter((it) => !isReplaced(it, workspace.plans))
      // an earlier review may stand in what is not known of a unit's plans
      if (workspace.attempted.plans.has(unit.code) || plans.some((it) => it.excerpt)) continue
      if (!plans.some((it) => superiorPlans(it, workspace, it.issued ?? today).length)) continue
      for (const { kind, what } of reviews) {
        const [own] = reviewsOf(kind, what, plans, catalogue)
        if (!own) continue
        const superiors = superiorPlans(own.plan, workspace, own.plan.issued ?? today)
        const above = reviewsOf(kind, what, superiors, catalogue).at(-1)
        if (!above || own.due.to <= above.due.to) continue
        const superior = officialName(above.plan.unit, workspace, today)
        const data = { due: own.due.to, above: above.due.to, superior }
        const related = [{ file: above.plan.file, at: above.at }]
        say({ file: own.plan.file, at: own.at, message: kind, data, related })
      }
    }
  },
})

const reviews = [
  { kind: 'preliminary', what: 'preliminary_review' },
  { kind: 'final', what: 'final_review' },
] as const

/** Reviews of a kind in the order of their last days; of those at the wrong time (rule review-misplaced) nothing follows. */
function reviewsOf(
  kind: ReviewFacts['kind'],
  what: Deadline['what'],
  plans: readonly PlanFacts[],
  catalogue: Catalogue,
) {
  const found = plans.flatMap((plan) => {
    const window = deadlineFor(catalogue, plan.unit, what)
    const inTime = plan.reviews.filter((it) => it.kind === kind && (!window || contains(window, it.due.to)))
    return inTime.map(({ at, due }) => ({ plan, at, due }))
  })
  return found.sort((a, b) => (a.due.to < b.due.to ? -1 : 1))
}

import type { Catalogue } from '../model/catalogue.ts'
import { basisOf, deadlineFor, ownDeadline, planDue } from '../model/deadline.ts'
import { workspaceRule } from '../model/finding.ts'
import { firstIssuedInChain } from '../model/in-force.ts'
import { contains, yearOf } from '../model/period.ts'
import { isReplaced } from '../model/replacements.ts'
import type { PlanFacts, ReviewFacts, Workspace } from '../model/workspace.ts'

/**
 * What a plan sets a date for comes by the repository's own deadline for it; of the plan itself plan-issued-late speaks.
 * A quarter or a year that only ends later may still be in time.
 */
export default workspaceRule({
  id: 'own-deadline-missed',
  severity: 'warning',
  about: 'plan',
  family: 'deadlines',
  words: () => {
    const putOff = {
      vi: 'Nếu thời hạn đã được lùi, cơ quan tổng hợp ghi thời hạn mới vào `deadlines` của cấu hình, kèm văn bản.',
      en: 'If the deadline was put off, the secretariat enters the new one in `deadlines` of the configuration, with its document.',
    }
    const review = {
      vi: `Đề nghị điều chỉnh thời điểm, chậm nhất là ngày {due:date}, ví dụ \`due: {due}\`. ${putOff.vi}`,
      en: `Hold it by {due:date}, e.g. \`due: {due}\`. ${putOff.en}`,
    }
    const past = {
      vi: `Nếu ngày trong tệp khác thực tế hoặc khác bản đã ký, đề nghị ghi lại cho đúng. ${putOff.vi}`,
      en: `If the date differs from what took place or from the signed copy, write the right one. ${putOff.en}`,
    }
    return {
      title: { vi: 'Đúng thời hạn riêng của kho dữ liệu', en: "By the repository's own deadlines" },
      help: { preliminary: review, final: review, launch: past, criteria: past },
      messages: {
        preliminary: {
          vi: 'Kế hoạch ghi thời gian sơ kết {planned:period}, sau thời hạn riêng `{id}` của kho dữ liệu ({due:date}).',
          en: "The preliminary review is planned for {planned:period}, after the repository's own deadline `{id}` ({due:date}).",
        },
        final: {
          vi: 'Kế hoạch ghi thời gian tổng kết {planned:period}, sau thời hạn riêng `{id}` của kho dữ liệu ({due:date}).',
          en: "The final review is planned for {planned:period}, after the repository's own deadline `{id}` ({due:date}).",
        },
        launch: {
          vi: 'Kế hoạch ghi ngày phát động {day:date}, sau thời hạn riêng `{id}` của kho dữ liệu ({due:date}).',
          en: "The launch is dated {day:date}, after the repository's own deadline `{id}` ({due:date}).",
        },
        criteria: {
          vi: 'Tiêu chí thi đua ban hành cùng kế hoạch ngày {day:date}, sau thời hạn riêng `{id}` của kho dữ liệu ({due:date}).',
          en: "The criteria were issued with the plan on {day:date}, after the repository's own deadline `{id}` ({due:date}).",
        },
      },
    }
  },
  check({ workspace, catalogue }, say) {
    if (!workspace.deadlines.length) return
    for (const plan of workspace.plans) {
      if (plan.excerpt || isReplaced(plan, workspace.plans)) continue
      for (const missed of [
        ...lateReviews(plan, workspace, catalogue),
        lateLaunch(plan, workspace),
        lateCriteria(plan, workspace, catalogue),
      ]) {
        if (!missed) continue
        const { message, at, own, data } = missed
        const related = [own.place]
        const said = { message, data: { ...data, id: own.id, due: own.period.to }, restsOn: basisOf(own) }
        say({ file: plan.file, bound: true, at, ...said, related })
      }
    }
  },
})

const reviews = [
  { kind: 'preliminary', what: 'preliminary_review' },
  { kind: 'final', what: 'final_review' },
] as const

/** The earliest review of a kind, where even that begins after the deadline; those at the wrong time are review-misplaced. */
function lateReviews(plan: PlanFacts, workspace: Workspace, catalogue: Catalogue) {
  return reviews.flatMap(({ kind, what }) => {
    const own = ownDeadline(workspace, plan.unit, what)
    const window = deadlineFor(catalogue, plan.unit, what)
    const inTime = (it: ReviewFacts) => it.kind === kind && (!window || contains(window, it.due.to))
    const [first] = plan.reviews.filter(inTime).sort((a, b) => (a.due.to < b.due.to ? -1 : 1))
    if (!own || !first || first.due.from <= own.period.to) return []
    return [{ message: kind, at: first.at, own, data: { planned: { ...first.due } } }]
  })
}

/** The first launch in the year of the deadline. */
function lateLaunch(plan: PlanFacts, workspace: Workspace) {
  const own = ownDeadline(workspace, plan.unit, 'launch')
  if (!own) return null
  const sameYear = plan.launchDays.filter((it) => yearOf(it.day) === yearOf(own.period.to))
  const [first] = sameYear.sort((a, b) => (a.day < b.day ? -1 : 1))
  if (!first || first.day <= own.period.to) return null
  return { message: 'launch' as const, at: first.at, own, data: { day: first.day } }
}

/** Criteria are issued with the plan that has them; where the plan itself is late, nothing more is said. */
function lateCriteria(plan: PlanFacts, workspace: Workspace, catalogue: Catalogue) {
  const own = ownDeadline(workspace, plan.unit, 'criteria_issued')
  const day = firstIssuedInChain(plan, workspace)
  if (!own || !plan.criteria || plan.draft || !day || day <= own.period.to) return null
  const due = planDue(workspace, catalogue, plan.unit)?.due
  const isLater = yearOf(plan.period.from) > yearOf(own.period.to)
  return isLater || (due !== undefined && day > due)
    ? null
    : { message: 'criteria' as const, at: ['criteria'], own, data: { day } }
}

import { basisOf, planDue } from '../model/deadline.ts'
import { workspaceRule } from '../model/finding.ts'
import { firstIssuedInChain } from '../model/in-force.ts'
import { daysBetween, yearOf } from '../model/period.ts'

/**
 * A plan is issued by the deadline that binds its unit: the repository's own, else the catalogue's, later where the register
 * gives more time; the first of a chain of plans that replace each other counts.
 */
export default workspaceRule({
  id: 'plan-issued-late',
  severity: 'warning',
  about: 'plan',
  family: 'deadlines',
  recorded: true,
  words: () => ({
    title: { vi: 'Kế hoạch ban hành đúng thời hạn', en: 'Plan issued in time' },
    help: {
      vi: 'Nếu ngày ban hành trong tệp khác bản đã ký, đề nghị ghi lại theo bản đã ký. Nếu kế hoạch này thay thế kế hoạch đã ban hành trước đó, ghi số, ngày của kế hoạch trước vào `document.replaces`, ví dụ `replaces: { number: 12/KH-UBND, issued: {due} }`. Nếu đã được lùi thời hạn, cơ quan tổng hợp ghi số văn bản cho phép vào sổ theo dõi.',
      en: 'If the date differs from the signed copy, restore the signed one. If this plan replaces one issued before, give its number and date in `document.replaces`, e.g. `replaces: { number: 12/KH-UBND, issued: {due} }`. If an extension was granted, the secretariat enters its number in the register.',
    },
    messages: {
      late: {
        vi: 'Kế hoạch ban hành ngày {issued:date}, sau thời hạn {due:date} là {days:count} ngày. Nội dung này được ghi nhận để tổng hợp, không yêu cầu sửa tệp.',
        en: 'Issued on {issued:date}, {days:plural:day} after the deadline {due:date}. Recorded for the summary; nothing to change in the file.',
      },
      lateFirst: {
        vi: 'Kế hoạch được ban hành lần đầu ngày {issued:date}, sau thời hạn {due:date} là {days:count} ngày. Nội dung này được ghi nhận để tổng hợp, không yêu cầu sửa tệp.',
        en: 'First issued on {issued:date}, {days:plural:day} after the deadline {due:date}. Recorded for the summary; nothing to change in the file.',
      },
    },
  }),
  check({ workspace, catalogue }, say) {
    for (const plan of workspace.plans) {
      const { file, issued, draft } = plan
      const first = draft || !issued ? null : firstIssuedInChain(plan, workspace)
      const asked = first && planDue(workspace, catalogue, plan.unit)
      if (!first || !asked || first <= asked.due) continue
      const { due, own } = asked
      // a plan of a later year is not the one that was due by then
      if (yearOf(plan.period.from) > yearOf(due)) continue
      const data = { issued: first, due, days: daysBetween(due, first) }
      const resting = own ? { bound: true, restsOn: basisOf(own) } : {}
      if (first === issued) say({ file, ...resting, at: ['document', 'issued'], message: 'late', data })
      else say({ file, ...resting, at: ['document', 'replaces'], message: 'lateFirst', data })
    }
  },
})

import { workspaceRule } from '../model/finding.ts'
import { identify } from '../model/identity.ts'
import { successorsOf } from '../model/registry.ts'

/** A plan that was issued in its unit's time stays that unit's plan, though the unit has ended since. */
export default workspaceRule({
  id: 'unit-ended-since',
  severity: 'info',
  about: 'file',
  family: 'unit',
  words: () => ({
    title: { vi: 'Kế hoạch của đơn vị trước sắp xếp', en: 'Plan of a unit that has ended since' },
    help: {
      vi: 'Giữ nguyên tệp: kế hoạch được ghi nhận là của đơn vị trước sắp xếp. Nếu đơn vị mới tiếp tục thực hiện, đơn vị mới ban hành kế hoạch của mình và ghi kế hoạch này vào `document.replaces`.',
      en: "Leave the file: it is recorded as the predecessor's plan. If the new unit goes on with it, that unit issues a plan of its own and names this one in `document.replaces`.",
    },
    messages: {
      merged: {
        vi: '{name} ban hành kế hoạch ngày {issued:date}, kết thúc hoạt động từ ngày {from:date}, nay thuộc {successors:list}.',
        en: '{name} issued this plan on {issued:date}, ended on {from:date} and is now part of {successors:list}.',
      },
      undated: {
        vi: '{name} kết thúc hoạt động từ ngày {from:date}, nay thuộc {successors:list}.',
        en: '{name} ended on {from:date} and is now part of {successors:list}.',
      },
      ended: {
        vi: '{name} ban hành kế hoạch ngày {issued:date}, kết thúc hoạt động từ ngày {from:date}.',
        en: '{name} issued this plan on {issued:date} and ended on {from:date}.',
      },
    },
  }),
  check({ workspace, today }, say) {
    for (const plan of workspace.plans) {
      const { issued } = plan
      const identity = identify(plan, workspace, today)
      if (identity.is !== 'ended' || !identity.since) continue
      const { unit, from } = identity
      const successors = successorsOf(unit, workspace.units, today)
      const data = { name: plan.unit.name, from, ...(issued && { issued }) }
      const place = { file: plan.file, at: ['unit', 'code'] }
      if (!issued) say({ ...place, message: 'undated', data: { ...data, successors } })
      else if (successors.length) say({ ...place, message: 'merged', data: { ...data, successors } })
      else say({ ...place, message: 'ended', data })
    }
  },
})

import { workspaceRule } from '../model/finding.ts'
import { identify } from '../model/identity.ts'
import { successorsOf } from '../model/registry.ts'

/** A plan is issued by a unit that exists; what ended before hands its name on to a successor. */
export default workspaceRule({
  id: 'unit-ended',
  severity: 'error',
  about: 'file',
  family: 'unit',
  words: () => ({
    title: { vi: 'Đơn vị còn hoạt động khi ban hành kế hoạch', en: 'Unit in existence when it issued the plan' },
    help: {
      vi: 'Ghi đơn vị đang hoạt động ở `unit` (mã và tên). Nếu ngày ban hành trong tệp khác bản đã ký, đề nghị ghi lại theo bản đã ký: kế hoạch ban hành trước ngày {from:date} được ghi nhận là của đơn vị trước sắp xếp.',
      en: "Name the present unit under `unit` (code and name). If the date of issue differs from the signed copy, restore it: a plan issued before {from:date} is recorded as the predecessor's.",
    },
    messages: {
      merged: {
        vi: '{name} kết thúc hoạt động từ ngày {from:date}, nay thuộc {successors:list}.',
        en: '{name} ended on {from:date} and is now part of {successors:list}.',
      },
      ended: {
        vi: '{name} kết thúc hoạt động từ ngày {from:date}.',
        en: '{name} ended on {from:date}.',
      },
    },
  }),
  check({ workspace, today }, say) {
    for (const plan of workspace.plans) {
      const identity = identify(plan, workspace, today)
      if (identity.is !== 'ended' || identity.since) continue
      const { unit, from } = identity
      const successors = successorsOf(unit, workspace.units, today)
      const place = { file: plan.file, at: ['unit', 'code'] }
      if (successors.length) say({ ...place, message: 'merged', data: { name: plan.unit.name, from, successors } })
      else say({ ...place, message: 'ended', data: { name: plan.unit.name, from } })
    }
  },
})

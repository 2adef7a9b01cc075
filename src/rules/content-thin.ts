import { fileRule } from '../model/finding.ts'

/** A content with one task only, in a plan whose contents mostly have more. */
export default fileRule({
  id: 'content-thin',
  severity: 'info',
  about: 'plan',
  family: 'contents',
  absence: true,
  practice: true,
  words: () => ({
    title: { vi: 'Nội dung chỉ có 01 nhiệm vụ', en: 'A content with one task' },
    help: {
      vi: 'Đề nghị cân nhắc bổ sung nhiệm vụ vào `contents.{key}.tasks`, ví dụ về: {scope}. Nếu 01 nhiệm vụ là phù hợp với chức năng của đơn vị thì giữ nguyên.',
      en: "Consider adding a task under `contents.{key}.tasks`, for example on: {scope}. If one task fits the unit's functions, leave it.",
    },
    messages: {
      one: {
        vi: 'Nội dung thi đua số {number} ({name}) có 01 nhiệm vụ ({task}), trong khi phần lớn nội dung khác có từ 02 nhiệm vụ trở lên.',
        en: 'Emulation content {number} ({name}) has one task ({task}), while most other contents have two or more.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    const covered = plan.contents.filter((it) => it.tasks.length)
    // in the plan of a small unit, one task a content is the rule
    if (covered.filter((it) => it.tasks.length > 1).length * 2 <= covered.length) return
    for (const { key, at, tasks } of covered) {
      const content = catalogue.movement.contents.find((it) => it.key === key)
      if (!content || tasks.length > 1) continue
      const { number, short: name, scope } = content
      say({ at, message: 'one', data: { key, number, name, task: tasks[0]?.id, scope: scope[0] && { ...scope[0] } } })
    }
  },
})

import { fileRule } from '../model/finding.ts'

/** Each content of the movement has a task, or says why not. */
export default fileRule({
  id: 'content-missing',
  severity: 'error',
  about: 'plan',
  family: 'contents',
  absence: true,
  words: () => ({
    title: { vi: 'Đủ các nội dung thi đua', en: 'All emulation contents are covered' },
    help: {
      vi: 'Bổ sung ít nhất 01 nhiệm vụ có cơ quan chủ trì, thời hạn và sản phẩm vào `contents.{key}`. Nếu không thuộc chức năng, nhiệm vụ của đơn vị, thay bằng `not_applicable: { reason: Đơn vị không được giao nhiệm vụ thuộc nội dung này }`; nếu thực hiện theo văn bản mật, ghi `withheld: { reason: thực hiện theo văn bản riêng }`.',
      en: "Add at least one task with lead unit, due date and deliverable under `contents.{key}`. If it is outside the unit's functions, write `not_applicable: { reason: Đơn vị không được giao nhiệm vụ thuộc nội dung này }` (not assigned to the unit) instead; if handled in a classified document, `withheld: { reason: thực hiện theo văn bản riêng }` (by a document of its own).",
    },
    messages: {
      missing: {
        vi: 'Kế hoạch chưa có nhiệm vụ thực hiện nội dung thi đua số {number}: {name}.',
        en: 'The plan has no task for emulation content {number}: {name}.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    for (const { key, number, name } of catalogue.movement.contents) {
      const planned = plan.contents.find((it) => it.key === key)
      if (!planned || planned.tasks.length || planned.excuse) continue
      say({ at: ['contents', key], message: 'missing', data: { key, number, name } })
    }
  },
})

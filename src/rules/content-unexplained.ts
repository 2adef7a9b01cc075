import { fileRule } from '../model/finding.ts'

/** A content without tasks says why, and one with tasks does not say that it has none. */
export default fileRule({
  id: 'content-unexplained',
  severity: 'error',
  about: 'file',
  family: 'contents',
  words: () => ({
    title: { vi: 'Lý do không nêu nhiệm vụ', en: 'Why a content has no task' },
    help: {
      notApplicable: {
        vi: 'Nêu lý do tại `contents.{key}.not_applicable`, ví dụ `reason: Đơn vị không được giao nhiệm vụ thuộc nội dung này`; hoặc bỏ `not_applicable` và bổ sung ít nhất 01 nhiệm vụ vào `contents.{key}.tasks`.',
        en: 'Give the reason under `contents.{key}.not_applicable`, e.g. `reason: Đơn vị không được giao nhiệm vụ thuộc nội dung này`; or drop `not_applicable` and add at least one task under `contents.{key}.tasks`.',
      },
      withheld: {
        vi: 'Nêu lý do tại `contents.{key}.withheld`, ví dụ `reason: thực hiện theo văn bản riêng`; không ghi nội dung và số của văn bản mật.',
        en: 'Give the reason under `contents.{key}.withheld`, e.g. `reason: thực hiện theo văn bản riêng`; neither the content nor the number of a classified document.',
      },
      beside: {
        vi: 'Chỉ giữ một cách ghi: đã nêu nhiệm vụ thì bỏ `{excuse}`, kể cả khi một phần công việc thực hiện theo văn bản riêng; không nêu nhiệm vụ thì bỏ `tasks`, giữ `{excuse}` kèm lý do, ví dụ `withheld: { reason: thực hiện theo văn bản riêng }`.',
        en: 'Keep one of the two: with tasks, drop `{excuse}`, even if a part of the work is handled in a separate document; without tasks, drop `tasks` and keep `{excuse}` with its reason, e.g. `withheld: { reason: thực hiện theo văn bản riêng }`.',
      },
    },
    messages: {
      notApplicable: {
        vi: 'Nội dung thi đua số {number} ({name}) ghi không thuộc chức năng, nhiệm vụ của đơn vị nhưng chưa nêu lý do.',
        en: "Emulation content {number} ({name}) is said to lie outside the unit's functions, but no reason is given.",
      },
      withheld: {
        vi: 'Nội dung thi đua số {number} ({name}) ghi thực hiện theo văn bản riêng nhưng chưa nêu lý do.',
        en: 'Emulation content {number} ({name}) is said to be handled in a separate document, but no reason is given.',
      },
      beside: {
        vi: 'Nội dung thi đua số {number} ({name}) vừa có {tasks:count} nhiệm vụ, vừa ghi `{excuse}`.',
        en: 'Emulation content {number} ({name}) has {tasks:plural:task} and also says `{excuse}`.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    for (const { key, number, short: name } of catalogue.movement.contents) {
      const planned = plan.contents.find((it) => it.key === key)
      if (!planned?.excuse) continue
      const { excuse, reason, tasks } = planned
      const at = [...planned.at, excuse]
      const data = { key, number, name, excuse }
      if (tasks.length) say({ at, message: 'beside', data: { ...data, tasks: tasks.length } })
      else if (reason === null) say({ at, message: excuse === 'withheld' ? 'withheld' : 'notApplicable', data })
    }
  },
})

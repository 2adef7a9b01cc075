import { fileRule } from '../model/finding.ts'

const most = 2

/** Few contents lie outside a unit's functions, and some concern every unit. */
export default fileRule({
  id: 'content-excused-many',
  severity: 'warning',
  about: 'plan',
  family: 'contents',
  practice: true,
  words: () => ({
    title: { vi: 'Số nội dung không áp dụng', en: 'Contents said not to apply' },
    help: {
      many: {
        vi: 'Đề nghị rà soát từng nội dung: phần việc phù hợp với đơn vị, dù nhỏ, ghi thành nhiệm vụ trong `tasks` thay cho `not_applicable`. Nếu các lý do đã nêu là đúng thì giữ nguyên.',
        en: 'Go through them one by one: what fits the unit, however small, becomes an entry of `tasks` instead of `not_applicable`. If the reasons given are right, leave them.',
      },
      universal: {
        vi: 'Bổ sung ít nhất 01 nhiệm vụ phù hợp với đơn vị vào `contents.{key}.tasks`, ví dụ về: {scope}. Nếu thực hiện theo văn bản mật, ghi `withheld` thay cho `not_applicable`.',
        en: 'Add at least one task that fits the unit under `contents.{key}.tasks`, for example on: {scope}. If it is handled in a classified document, write `withheld` instead of `not_applicable`.',
      },
    },
    messages: {
      many: {
        vi: 'Kế hoạch ghi {count:count} trên {total:count} nội dung thi đua không thuộc chức năng, nhiệm vụ của đơn vị: các nội dung số {numbers:list}.',
        en: "The plan says that {count:count} of the {total:count} emulation contents lie outside the unit's functions: contents {numbers:list}.",
      },
      universal: {
        vi: 'Nội dung thi đua số {number} ({name}) được ghi là không thuộc chức năng, nhiệm vụ của đơn vị, trong khi đây là nội dung liên quan đến mọi cơ quan, đơn vị.',
        en: "Emulation content {number} ({name}) is said to lie outside the unit's functions, but it concerns every unit.",
      },
    },
  }),
  check({ plan, catalogue }, say) {
    const { contents } = catalogue.movement
    const excused = plan.contents.filter((it) => it.excuse === 'not_applicable' && !it.tasks.length)
    if (!excused.length) return
    const known = excused.flatMap(({ key, at }) =>
      contents.filter((it) => it.key === key).map((content) => ({ content, at })),
    )
    for (const { content, at } of known) {
      if (!content.universal) continue
      const { key, number, short: name, scope } = content
      say({ at: [...at, 'not_applicable'], message: 'universal', data: { key, number, name, scope: { ...scope[0] } } })
    }
    if (known.length <= most) return
    const numbers = known.map(({ content }) => content.number)
    say({ at: ['contents'], message: 'many', data: { count: known.length, total: contents.length, numbers } })
  },
})

import { fileRule } from '../model/finding.ts'

/** A plan has emulation criteria of its own, or adopts those of the unit above. */
export default fileRule({
  id: 'criteria-missing',
  severity: 'error',
  about: 'plan',
  family: 'deadlines',
  absence: true,
  words: () => ({
    title: { vi: 'Có tiêu chí thi đua', en: 'Emulation criteria' },
    help: {
      vi: 'Bổ sung vào `criteria.groups` từng nhóm đối tượng (tập thể, cá nhân, xã, doanh nghiệp …), mỗi nhóm ít nhất 01 tiêu chí, ví dụ `- group: Tập thể` với `items: [{ id: TC1, name: Hoàn thành nhiệm vụ đúng hạn, max_points: 100 }]`; hoặc ghi `criteria.adopted_from` nếu áp dụng tiêu chí đã ban hành của cấp trên hoặc của đơn vị, ví dụ `adopted_from: { number: 130/KH-UBND }`.',
      en: "Add one entry per group to `criteria.groups` (collectives, individuals, communes, enterprises …), each with at least one criterion, e.g. `- group: Tập thể` with `items: [{ id: TC1, name: Hoàn thành nhiệm vụ đúng hạn, max_points: 100 }]`; or `criteria.adopted_from` when criteria already issued, the superior's or the unit's own, apply, e.g. `adopted_from: { number: 130/KH-UBND }`.",
    },
    messages: {
      missing: { vi: 'Kế hoạch chưa có tiêu chí thi đua.', en: 'The plan has no emulation criteria.' },
    },
  }),
  check({ plan }, say) {
    const { criteria } = plan.file
    const { number, issued, issuer } = criteria?.adopted_from ?? {}
    const adopted = number !== undefined || issued !== undefined || issuer !== undefined
    const own = criteria?.groups?.some(
      (it) => it && (it.group !== undefined || it.items?.some((item) => item !== null)),
    )
    if (!adopted && !own) say({ at: ['criteria'], message: 'missing' })
  },
})

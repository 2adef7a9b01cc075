import { fileRule } from '../model/finding.ts'
import { present } from '../model/plan-file.ts'

/** What a scale is where the plan names none (format.md). */
const usual = 100

/** The points of each group of criteria, bonus apart, add up to the scale. */
export default fileRule({
  id: 'criteria-points',
  severity: 'warning',
  about: 'file',
  family: 'targets',
  words: () => ({
    title: { vi: 'Tổng điểm của tiêu chí', en: 'Points of the criteria' },
    help: {
      vi: 'Kiểm tra lại `max_points` của từng tiêu chí. Nếu thang điểm khác {scale:number}, ghi ở `criteria.scale`, ví dụ `scale: 1000`; điểm thưởng ghi `bonus: true` thì không tính vào tổng.',
      en: "Check `max_points` of each criterion. If the scale isn't {scale:number}, write it in `criteria.scale`, e.g. `scale: 1000`; what has `bonus: true` doesn't count.",
    },
    messages: {
      sum: {
        vi: 'Điểm tối đa của nhóm {group} cộng lại là {sum:number}, trong khi thang điểm là {scale:number}.',
        en: 'The maximum points of group {group} add up to {sum:number}, but the scale is {scale:number}.',
      },
    },
  }),
  check({ plan }, say) {
    const scale = plan.file.criteria?.scale ?? usual
    for (const [i, { group, items }] of present(plan.file.criteria?.groups)) {
      const counted = present(items).flatMap(([, it]) => (it.bonus ? [] : [it]))
      const ids = new Set(counted.map((it) => it.id))
      const points = counted.filter(({ id }) => !isPart(id, ids)).map((it) => it.max_points)
      if (!points.length || points.includes(undefined)) continue
      // points that are taken off stand beside the scale
      const sum = Number(points.reduce<number>((total, it) => total + Math.max(0, it ?? 0), 0).toFixed(6))
      if (sum === scale) continue
      const name = group ?? { vi: `thứ ${i + 1}`, en: `no. ${i + 1}` }
      say({ at: ['criteria', 'groups', i, 'group'], message: 'sum', data: { group: name, sum, scale } })
    }
  },
})

/** TC1.1 is a part of TC1, whose points hold its own. */
function isPart(id: string | undefined, ids: ReadonlySet<string | undefined>): boolean {
  const above = id === undefined ? -1 : id.lastIndexOf('.')
  return above > 0 && ids.has(id?.slice(0, above))
}

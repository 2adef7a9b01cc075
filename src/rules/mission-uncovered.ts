import { fileRule } from '../model/finding.ts'

/** An enterprise's plan has a task for each mission put to enterprises. */
export default fileRule({
  id: 'mission-uncovered',
  severity: 'warning',
  about: 'plan',
  family: 'unit',
  absence: true,
  words: () => ({
    title: { vi: 'Sứ mệnh của doanh nghiệp', en: 'Missions of enterprises' },
    help: {
      none: {
        vi: 'Ở mỗi nhiệm vụ phục vụ sứ mệnh, ghi số thứ tự của sứ mệnh, ví dụ `missions: [1]`. Các sứ mệnh: {list}.',
        en: 'At each task that serves a mission give its number, e.g. `missions: [1]`. The missions: {list}.',
      },
      uncovered: {
        vi: 'Ghi `missions: [{number}]` ở nhiệm vụ phục vụ sứ mệnh này; nếu chưa có, bổ sung ít nhất 01 nhiệm vụ.',
        en: 'Write `missions: [{number}]` at the task that serves this mission; if there is none, add one.',
      },
    },
    messages: {
      none: {
        vi: 'Kế hoạch chưa gắn nhiệm vụ nào với {count:count} sứ mệnh của doanh nghiệp.',
        en: 'No task of the plan is tied to the {count:plural:mission} of enterprises.',
      },
      uncovered: {
        vi: 'Kế hoạch chưa có nhiệm vụ thực hiện sứ mệnh số {number} của doanh nghiệp: {name}.',
        en: 'The plan has no task for mission {number} of enterprises: {name}.',
      },
    },
  }),
  check({ plan, catalogue: { missions } }, say) {
    if (plan.file.unit.kind !== 'enterprise') return
    const served = new Set(plan.tasks.flatMap((it) => it.file.missions ?? []))
    const missing = missions.filter((it) => !served.has(it.number))
    if (missing.length > 1 && missing.length === missions.length) {
      const said = (locale: 'vi' | 'en') => missions.map((it) => `(${it.number}) ${it.name[locale]}`).join('; ')
      say({
        at: ['contents'],
        message: 'none',
        data: { count: missions.length, list: { vi: said('vi'), en: said('en') } },
      })
      return
    }
    for (const { number, name } of missing) say({ at: ['contents'], message: 'uncovered', data: { number, name } })
  },
})

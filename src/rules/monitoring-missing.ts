import { fileRule } from '../model/finding.ts'
import type { PlanFile } from '../model/plan-file.ts'
import type { Bilingual } from '../model/words.ts'

const parts: Readonly<Record<keyof NonNullable<PlanFile['monitoring']>, Bilingual>> = {
  frequency: { vi: 'kỳ theo dõi', en: 'how often it is monitored' },
  inspection: { vi: 'việc kiểm tra', en: 'inspection' },
  report_day: { vi: 'ngày báo cáo', en: 'the report day' },
  reports_to: { vi: 'nơi nhận báo cáo', en: 'who receives the reports' },
}

/** A plan says how it is followed up: how often, by what inspection, reported on when and to whom. */
export default fileRule({
  id: 'monitoring-missing',
  severity: 'error',
  about: 'plan',
  family: 'unit',
  absence: true,
  words: () => ({
    title: { vi: 'Theo dõi, kiểm tra, báo cáo', en: 'Monitoring, inspection, reporting' },
    help: {
      vi: 'Bổ sung vào `monitoring`: {keys:codes}. Ví dụ đủ bốn nội dung: `frequency: quarterly`, `report_day: 15`, `reports_to: Sở Nội vụ`, `inspection: Mỗi năm kiểm tra ít nhất 30% số cơ quan, địa phương`.',
      en: 'Add to `monitoring`: {keys:codes}. All four, for example: `frequency: quarterly`, `report_day: 15`, `reports_to: Sở Nội vụ`, `inspection: Mỗi năm kiểm tra ít nhất 30% số cơ quan, địa phương`.',
    },
    messages: {
      missing: {
        vi: 'Kế hoạch chưa nêu chế độ theo dõi, kiểm tra, báo cáo.',
        en: 'The plan says nothing of monitoring, inspection and reporting.',
      },
      incomplete: {
        vi: 'Phần theo dõi, kiểm tra của kế hoạch chưa nêu {lacks:list}.',
        en: 'On monitoring and inspection the plan does not say: {lacks:list}.',
      },
    },
  }),
  check({ plan }, say) {
    const monitoring = plan.file.monitoring ?? {}
    const keys = (Object.keys(parts) as (keyof typeof parts)[]).filter((it) => monitoring[it] === undefined)
    if (!keys.length) return
    const message = keys.length === Object.keys(parts).length ? 'missing' : 'incomplete'
    say({ at: ['monitoring'], message, data: { keys, lacks: keys.map((it) => parts[it]) } })
  },
})

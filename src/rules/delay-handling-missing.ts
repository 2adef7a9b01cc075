import { fileRule } from '../model/finding.ts'

/** A plan says what happens when a task is late or not done. */
export default fileRule({
  id: 'delay-handling-missing',
  severity: 'warning',
  about: 'plan',
  family: 'unit',
  absence: true,
  words: () => ({
    title: { vi: 'Xử lý việc chậm, muộn', en: 'Handling of delay' },
    help: {
      vi: 'Nêu tại `commendation.delay_handling`, ví dụ `Đơn vị có nhiệm vụ chậm quá 30 ngày báo cáo nguyên nhân, giải pháp; không xét khen thưởng trong năm đối với nhiệm vụ quá hạn`.',
      en: 'State it in `commendation.delay_handling`, e.g. `Đơn vị có nhiệm vụ chậm quá 30 ngày báo cáo nguyên nhân, giải pháp; không xét khen thưởng trong năm đối với nhiệm vụ quá hạn`.',
    },
    messages: {
      missing: {
        vi: 'Kế hoạch chưa nêu cách xử lý khi nhiệm vụ chậm hoặc không hoàn thành.',
        en: 'The plan does not say what is done when a task is late or not completed.',
      },
    },
  }),
  check({ plan }, say) {
    if (plan.file.commendation?.delay_handling === undefined) {
      say({ at: ['commendation', 'delay_handling'], message: 'missing' })
    }
  },
})

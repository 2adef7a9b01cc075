import { fileRule } from '../model/finding.ts'

/** Results count in the yearly evaluation of the unit, its head and its staff. */
export default fileRule({
  id: 'evaluation-missing',
  severity: 'warning',
  about: 'plan',
  family: 'unit',
  absence: true,
  words: () => ({
    title: { vi: 'Đánh giá hằng năm theo kết quả', en: 'Yearly evaluation by results' },
    help: {
      vi: 'Bổ sung `evaluation`, ví dụ `frequency: yearly` và `rule: Kết quả thực hiện là một tiêu chí đánh giá, xếp loại hằng năm của tập thể, người đứng đầu và cán bộ, công chức`.',
      en: 'Add `evaluation`, e.g. `frequency: yearly` and `rule: Kết quả thực hiện là một tiêu chí đánh giá, xếp loại hằng năm của tập thể, người đứng đầu và cán bộ, công chức`.',
    },
    messages: {
      missing: {
        vi: 'Kế hoạch chưa nêu việc lấy kết quả thực hiện làm tiêu chí đánh giá hằng năm.',
        en: 'The plan does not make its results a criterion of the yearly evaluation.',
      },
    },
  }),
  check({ plan }, say) {
    const { frequency, rule } = plan.file.evaluation ?? {}
    if (frequency === undefined && rule === undefined) say({ at: ['evaluation'], message: 'missing' })
  },
})

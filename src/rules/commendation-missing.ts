import { fileRule } from '../model/finding.ts'

/** A plan says how good results are commended: in what forms, whom, on what grounds. */
export default fileRule({
  id: 'commendation-missing',
  severity: 'error',
  about: 'plan',
  family: 'unit',
  absence: true,
  words: () => ({
    title: { vi: 'Khen thưởng', en: 'Commendation' },
    help: {
      vi: 'Bổ sung `commendation`, ví dụ `forms: [Bằng khen, Giấy khen]`, `beneficiaries: [tập thể, cá nhân, doanh nghiệp]`, `rule: Xét theo kết quả chấm điểm tiêu chí thi đua khi sơ kết, tổng kết`.',
      en: 'Add `commendation`, e.g. `forms: [Bằng khen, Giấy khen]`, `beneficiaries: [tập thể, cá nhân, doanh nghiệp]`, `rule: Xét theo kết quả chấm điểm tiêu chí thi đua khi sơ kết, tổng kết`.',
    },
    messages: {
      missing: {
        vi: 'Kế hoạch chưa nêu hình thức, đối tượng, căn cứ khen thưởng.',
        en: 'The plan states no forms, beneficiaries or grounds of commendation.',
      },
    },
  }),
  check({ plan }, say) {
    const { forms, beneficiaries, rule } = plan.file.commendation ?? {}
    if (rule !== undefined || forms?.some(Boolean) || beneficiaries?.some(Boolean)) return
    say({ at: ['commendation'], message: 'missing' })
  },
})

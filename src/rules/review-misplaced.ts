import { fileRule } from '../model/finding.ts'
import { yearOf } from '../model/period.ts'
import { monthInside, owedReviews } from '../model/reviews.ts'

/** The one preliminary review and the one final review stand in the years that the movement sets for them. */
export default fileRule({
  id: 'review-misplaced',
  severity: 'error',
  about: 'plan',
  family: 'deadlines',
  absence: true,
  words: () => ({
    title: { vi: 'Sơ kết, tổng kết đúng năm', en: 'Reviews in their years' },
    help: {
      vi: 'Ghi lại thời điểm của mục `kind: {kind}` vào năm {year}, ví dụ `due: {example}`. Việc sơ kết hằng năm hoặc theo chuyên đề ghi riêng, với `kind: yearly` hoặc `kind: thematic`.',
      en: 'Set the entry `kind: {kind}` in {year}, e.g. `due: {example}`. Yearly and thematic reviews are entries of their own, `kind: yearly` or `kind: thematic`.',
    },
    messages: {
      preliminary: {
        vi: 'Thời điểm sơ kết ghi trong kế hoạch ({due:period}) nằm ngoài năm {year}, năm sơ kết của phong trào.',
        en: "The plan's preliminary review ({due:period}) is not in {year}, the movement's year for it.",
      },
      final: {
        vi: 'Thời điểm tổng kết ghi trong kế hoạch ({due:period}) nằm ngoài năm {year}, năm tổng kết của phong trào.',
        en: "The plan's final review ({due:period}) is not in {year}, the movement's year for it.",
      },
    },
  }),
  check({ plan, catalogue }, say) {
    for (const { kind, window, state, at, due } of owedReviews(plan, catalogue)) {
      if (state !== 'misplaced' || !at || !due) continue
      const data = { kind, due: { ...due }, year: yearOf(window.to), example: monthInside(window) }
      say({ at: [...at, 'due'], message: kind, data })
    }
  },
})

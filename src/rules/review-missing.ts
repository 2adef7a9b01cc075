import { fileRule } from '../model/finding.ts'
import { yearOf } from '../model/period.ts'
import { monthInside, owedReviews } from '../model/reviews.ts'

/** A plan sets the preliminary and the final review that fall within its own period. */
export default fileRule({
  id: 'review-missing',
  severity: 'error',
  about: 'plan',
  family: 'deadlines',
  absence: true,
  words: () => {
    const add = {
      vi: 'Bổ sung vào `reviews`: `- kind: {kind}` và `due: {example}`. Thời điểm của cấp dưới nên trước thời điểm của cấp trên.',
      en: 'Add to `reviews`: `- kind: {kind}` and `due: {example}`. A unit should hold it before the unit above.',
    }
    const date = {
      vi: 'Ghi `due` cho mục `kind: {kind}` trong `reviews`, ví dụ `due: {example}`; nếu chưa ấn định tháng, ghi `due: {year}`.',
      en: 'Write `due` for the entry `kind: {kind}` in `reviews`, e.g. `due: {example}`; if no month is set yet, `due: {year}`.',
    }
    return {
      title: { vi: 'Có sơ kết, tổng kết', en: 'Preliminary and final review' },
      help: { preliminary: add, final: add, preliminaryUndated: date, finalUndated: date },
      messages: {
        preliminary: {
          vi: 'Kế hoạch chưa nêu việc sơ kết năm {year}.',
          en: 'The plan has no preliminary review in {year}.',
        },
        final: { vi: 'Kế hoạch chưa nêu việc tổng kết năm {year}.', en: 'The plan has no final review in {year}.' },
        preliminaryUndated: {
          vi: 'Kế hoạch nêu việc sơ kết nhưng chưa ấn định thời điểm trong năm {year}.',
          en: 'The plan has a preliminary review but sets no time for it in {year}.',
        },
        finalUndated: {
          vi: 'Kế hoạch nêu việc tổng kết nhưng chưa ấn định thời điểm trong năm {year}.',
          en: 'The plan has a final review but sets no time for it in {year}.',
        },
      },
    }
  },
  check({ plan, catalogue }, say) {
    for (const { kind, window, state, at } of owedReviews(plan, catalogue)) {
      const data = { kind, year: yearOf(window.to), example: monthInside(window) }
      if (state === 'missing') say({ at: ['reviews'], message: kind, data })
      if (state === 'undated' && at) say({ at, message: `${kind}Undated`, data })
    }
  },
})

import { fileRule } from '../model/finding.ts'
import { nationalOf } from '../model/target.ts'

/** A target says what is measured, the value to reach and its unit of measure. */
export default fileRule({
  id: 'target-unmeasurable',
  severity: 'error',
  about: 'plan',
  family: 'targets',
  absence: true,
  words: () => ({
    title: { vi: 'Chỉ tiêu đo lường được', en: 'Targets can be measured' },
    help: {
      vi: 'Ghi đủ chỉ số, giá trị, đơn vị tính, năm đạt; ví dụ `indicator: Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến`, `value: 85`, `unit_of_measure: "%"`, `year: 2027`. Việc không đo được bằng số thì ghi thành nhiệm vụ có sản phẩm, không ghi thành chỉ tiêu.',
      en: 'Give indicator, value, unit of measure and year, e.g. `indicator: Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến`, `value: 85`, `unit_of_measure: "%"`, `year: 2027`. What no number measures is a task with a deliverable, not a target.',
    },
    messages: {
      value: {
        vi: 'Chỉ tiêu {target} “{indicator}” chưa đo lường được: thiếu giá trị.',
        en: 'Target {target} "{indicator}" can\'t be measured: the value is missing.',
      },
      unit: {
        vi: 'Chỉ tiêu {target} “{indicator}” chưa đo lường được: thiếu đơn vị tính.',
        en: 'Target {target} "{indicator}" can\'t be measured: the unit of measure is missing.',
      },
      both: {
        vi: 'Chỉ tiêu {target} “{indicator}” chưa đo lường được: thiếu giá trị và đơn vị tính.',
        en: 'Target {target} "{indicator}" can\'t be measured: value and unit of measure are missing.',
      },
      indicator: {
        vi: 'Chỉ tiêu {target} chưa đo lường được: chưa nêu chỉ số, tức là điều được đo.',
        en: "Target {target} can't be measured: it doesn't say what is measured.",
      },
    },
  }),
  check({ plan, catalogue }, say) {
    for (const { target, at } of plan.targets) {
      const { id, indicator, value, unit_of_measure: unit } = target
      if (indicator !== undefined && value !== undefined && unit !== undefined) continue
      const national = nationalOf(target, catalogue)
      // a national goal that has no number itself can't be given one by the unit
      if (national && national.value === undefined && value === undefined) continue
      if (indicator === undefined) say({ at, message: 'indicator', data: { target: id } })
      else if (value !== undefined) say({ at, message: 'unit', data: { target: id, indicator } })
      else say({ at, message: unit === undefined ? 'both' : 'value', data: { target: id, indicator } })
    }
  },
})

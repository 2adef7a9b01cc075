import type { FieldWords } from '../field.ts'
import { frequencies } from './enumerations.ts'

/** How a plan is launched, followed, reviewed and evaluated. */
export const followUpFields: Readonly<Record<string, FieldWords>> = {
  'plan.launches': {
    name: { vi: 'phát động thi đua', en: 'launches' },
    what: {
      vi:
        'Ghi các đợt phát động thi đua, mỗi năm một mục; hoặc ghi `every_year: true` khi kế hoạch nêu phát động hằng ' +
        'năm.',
      en:
        'List the launches, one entry a year; or write `every_year: true` when the plan says that there is one each ' +
        'year.',
    },
  },
  'plan.reviews': {
    name: { vi: 'sơ kết, tổng kết', en: 'reviews' },
    what: {
      vi: 'Ghi các lần sơ kết, tổng kết, mỗi lần một mục gồm loại và thời hạn.',
      en: 'List the preliminary and final reviews, one entry each with kind and due date.',
    },
  },
  'plan.monitoring': {
    name: { vi: 'theo dõi, kiểm tra, báo cáo', en: 'monitoring' },
    what: {
      vi: 'Ghi chế độ báo cáo, nơi nhận báo cáo và việc kiểm tra, giám sát.',
      en: 'Write how often reports are due, who receives them, and how inspection and supervision are done.',
    },
  },
  'plan.evaluation': {
    name: { vi: 'đánh giá kết quả', en: 'evaluation' },
    what: {
      vi:
        'Ghi việc lấy kết quả phong trào làm tiêu chí đánh giá, xếp loại hằng năm đối với người đứng đầu và cán bộ, ' +
        'công chức, viên chức.',
      en: 'State how the results count as a criterion of the yearly evaluation of the head and staff.',
    },
  },
  'launches.every_year': {
    name: { vi: 'phát động hằng năm', en: 'launch every year' },
    what: {
      vi: 'Ghi `true` nếu kế hoạch nêu việc phát động thi đua hằng năm mà không ghi ngày cụ thể.',
      en: 'Write `true` when the plan says that there is a launch each year and gives no dates.',
    },
    examples: [true],
  },
  'launches.year': {
    name: { vi: 'năm phát động', en: 'year of the launch' },
    what: { vi: 'Ghi năm phát động, đủ 04 chữ số.', en: 'Write the year of the launch, in four digits.' },
    examples: [2025],
  },
  'launches.date': {
    name: { vi: 'ngày phát động', en: 'date of the launch' },
    what: {
      vi: 'Ghi ngày phát động, theo thứ tự năm-tháng-ngày.',
      en: 'Write the day of the launch, as year-month-day.',
    },
    examples: ['2025-06-27'],
  },
  'launches.theme': {
    name: { vi: 'chủ đề phát động', en: 'theme of the launch' },
    what: { vi: 'Ghi chủ đề của đợt phát động.', en: 'Write the theme of the launch.' },
    examples: ['Mỗi cán bộ, công chức một sáng kiến chuyển đổi số'],
  },
  'reviews.kind': {
    name: { vi: 'loại sơ kết, tổng kết', en: 'kind of review' },
    what: {
      vi:
        'Ghi `yearly` sơ kết hằng năm, `preliminary` sơ kết phong trào, `final` tổng kết phong trào, `thematic` sơ ' +
        'kết theo chuyên đề.',
      en:
        'Write `yearly` for a review each year, `preliminary` for the preliminary review, `final` for the final ' +
        'review, `thematic` for a review of one subject.',
    },
  },
  'reviews.due': {
    name: { vi: 'thời hạn sơ kết, tổng kết', en: 'due date of the review' },
    what: {
      vi: 'Ghi ngày, tháng, quý hoặc năm; được tính đến ngày cuối của khoảng đó.',
      en: 'Write a day, month, quarter or year; its last day counts.',
    },
    examples: ['2027-06', '2030-10'],
  },
  'monitoring.frequency': {
    name: { vi: 'chu kỳ báo cáo', en: 'reporting frequency' },
    what: { vi: `Ghi chu kỳ báo cáo: ${frequencies.vi}.`, en: `Write how often reports are due: ${frequencies.en}.` },
  },
  'monitoring.report_day': {
    name: { vi: 'ngày gửi báo cáo', en: 'day of the report' },
    what: {
      vi: 'Ghi ngày trong tháng phải gửi báo cáo, từ 1 đến 31.',
      en: 'Write the day of the month on which the report is due, 1 to 31.',
    },
    examples: [15],
  },
  'monitoring.reports_to': {
    name: { vi: 'nơi nhận báo cáo', en: 'who receives the reports' },
    what: { vi: 'Ghi cơ quan nhận báo cáo.', en: 'Write the agency to which reports go.' },
    examples: ['Bộ Nội vụ', 'Sở Nội vụ'],
  },
  'monitoring.inspection': {
    name: { vi: 'kiểm tra, giám sát', en: 'inspection and supervision' },
    what: {
      vi: 'Nêu cơ quan kiểm tra, giám sát, hình thức và số lần.',
      en: 'State who inspects and supervises, how and how often.',
    },
    examples: ['Sở Nội vụ tổ chức kiểm tra ít nhất 01 lần mỗi năm tại các sở, ngành, xã, phường'],
  },
  'evaluation.frequency': {
    name: { vi: 'chu kỳ đánh giá', en: 'evaluation frequency' },
    what: {
      vi: `Ghi chu kỳ đánh giá: ${frequencies.vi}.`,
      en: `Write how often results are evaluated: ${frequencies.en}.`,
    },
  },
  'evaluation.rule': {
    name: { vi: 'cách sử dụng kết quả', en: 'how results count' },
    what: {
      vi:
        'Nêu kết quả thực hiện được dùng thế nào khi đánh giá, xếp loại người đứng đầu và cán bộ, công chức, viên ' +
        'chức.',
      en: 'State how the results count when the head and staff are evaluated.',
    },
    examples: ['Kết quả thực hiện là một tiêu chí đánh giá, xếp loại hằng năm đối với người đứng đầu'],
  },
}

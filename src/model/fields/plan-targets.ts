import type { FieldWords } from '../field.ts'

/** The measurable targets of a plan. */
export const targetFields: Readonly<Record<string, FieldWords>> = {
  'plan.targets': {
    name: { vi: 'chỉ tiêu', en: 'targets' },
    what: {
      vi: 'Ghi các kết quả đo lường được, mỗi chỉ tiêu một mục có mã, chỉ số, giá trị, đơn vị tính và năm đạt.',
      en: 'List the measurable results, one entry each with id, indicator, value, unit of measure and year.',
    },
  },
  'targets.id': {
    name: { vi: 'mã chỉ tiêu', en: 'target id' },
    what: {
      vi:
        'Ghi mã không trùng trong kế hoạch và giữ nguyên qua các lần sửa; nhiệm vụ, tiêu chí và báo cáo tiến độ dẫn ' +
        'chiếu đến chỉ tiêu bằng mã này.',
      en:
        'Write an id that is unique in the plan and stays the same when it is edited; tasks, criteria and progress ' +
        'files refer to the target by it.',
    },
    examples: ['TH-CT01'],
  },
  'targets.indicator': {
    name: { vi: 'chỉ số', en: 'indicator' },
    what: {
      vi: 'Nêu đại lượng được đo, không kèm con số phải đạt.',
      en: 'State what is measured, without the number to reach.',
    },
    examples: ['Tỷ lệ người dân, doanh nghiệp sử dụng dịch vụ công trực tuyến'],
  },
  'targets.unit_of_measure': {
    name: { vi: 'đơn vị tính', en: 'unit of measure' },
    what: {
      vi: 'Ghi đơn vị tính của giá trị; dấu `%` đặt trong dấu ngoặc kép.',
      en: 'Write the unit in which the value is given; `%` goes in double quotes.',
    },
    examples: ['%', 'hạng', 'lượt người'],
  },
  'targets.direction': {
    name: { vi: 'chiều của chỉ tiêu', en: 'direction' },
    what: {
      vi: 'Ghi `up` nếu giá trị càng lớn càng tốt (mặc định), `down` nếu càng nhỏ càng tốt, như thứ hạng.',
      en: 'Write `up` when a larger value is better (default), `down` when a smaller one is, as with a rank.',
    },
  },
  'targets.baseline': {
    name: { vi: 'số liệu hiện trạng', en: 'baseline' },
    what: {
      vi: 'Ghi năm và giá trị trước khi thực hiện; nếu chưa có số liệu, nêu lý do ở `none`.',
      en: 'Write the year and value from which the unit starts; where there is none, say why in `none`.',
    },
  },
  'targets.value': {
    name: { vi: 'giá trị phải đạt', en: 'value' },
    what: {
      vi: 'Ghi con số phải đạt, chỉ gồm số, phần thập phân sau dấu chấm; đơn vị tính ghi ở `unit_of_measure`.',
      en: 'Write the number to reach, digits only, with a decimal point; the unit goes to `unit_of_measure`.',
    },
    examples: [85, 61.5],
  },
  'targets.year': {
    name: { vi: 'năm đạt', en: 'year' },
    what: {
      vi: 'Ghi năm phải đạt giá trị, đủ 04 chữ số.',
      en: 'Write the year by which the value is to be reached, in four digits.',
    },
    examples: [2030],
  },
  'targets.milestones': {
    name: { vi: 'mốc trung gian', en: 'milestones' },
    what: {
      vi: 'Ghi giá trị phải đạt ở các năm trước năm đạt, mỗi năm một mục. Không bắt buộc.',
      en: 'List the values to reach in the years before, one entry a year. Optional.',
    },
  },
  'targets.national': {
    name: { vi: 'mục tiêu quốc gia so sánh', en: 'national target' },
    what: {
      vi: 'Ghi mã của mục tiêu quốc gia trong danh mục để so sánh với chỉ tiêu này.',
      en: 'Write the id in the catalogue of the national target to compare with.',
    },
    examples: ['online-public-services'],
  },
  'targets.assigned': {
    name: { vi: 'chỉ tiêu cấp trên giao', en: 'target assigned from above' },
    what: {
      vi: 'Ghi chỉ tiêu do đơn vị cấp trên giao, gồm mã đơn vị giao, mã chỉ tiêu và giá trị được giao.',
      en: 'Write what the unit above assigned: its code, the id of its target and the value.',
    },
  },
  'targets.note': {
    name: { vi: 'ghi chú chỉ tiêu', en: 'note on the target' },
    what: {
      vi: 'Nêu điều cần giải thích, ví dụ lý do đặt thấp hơn mục tiêu quốc gia.',
      en: 'Explain what needs explaining, for instance why it is below the national target.',
    },
    examples: ['Xã miền núi, 40% thôn chưa có sóng di động ổn định'],
  },
  'baseline.year': {
    name: { vi: 'năm của số liệu hiện trạng', en: 'year of the baseline' },
    what: { vi: 'Ghi năm của số liệu, đủ 04 chữ số.', en: 'Write the year of the figure, in four digits.' },
    examples: [2024],
  },
  'baseline.value': {
    name: { vi: 'giá trị hiện trạng', en: 'value of the baseline' },
    what: {
      vi: 'Ghi con số, cùng đơn vị tính với chỉ tiêu.',
      en: "Write the number, in the target's unit of measure.",
    },
    examples: [61.5],
  },
  'baseline.none': {
    name: { vi: 'lý do chưa có số liệu hiện trạng', en: 'why there is no baseline' },
    what: {
      vi: 'Ghi thay cho năm và giá trị khi chưa có số liệu.',
      en: 'Written instead of year and value when there is no figure.',
    },
    examples: ['đơn vị mới thành lập'],
  },
  'milestones.year': {
    name: { vi: 'năm của mốc', en: 'year of the milestone' },
    what: { vi: 'Ghi năm của mốc trung gian, đủ 04 chữ số.', en: 'Write the year of the milestone, in four digits.' },
    examples: [2026],
  },
  'milestones.value': {
    name: { vi: 'giá trị của mốc', en: 'value of the milestone' },
    what: {
      vi: 'Ghi con số phải đạt trong năm đó, cùng đơn vị tính với chỉ tiêu.',
      en: "Write the number to reach in that year, in the target's unit of measure.",
    },
    examples: [70],
  },
  'assigned.by': {
    name: { vi: 'mã đơn vị giao', en: 'code of the assigning unit' },
    what: {
      vi: 'Ghi mã đơn vị cấp trên đã giao chỉ tiêu, trong dấu ngoặc kép.',
      en: 'Write the code of the unit above that assigned the target, in double quotes.',
    },
    examples: ['38'],
  },
  'assigned.target': {
    name: { vi: 'mã chỉ tiêu được giao', en: 'id of the assigned target' },
    what: {
      vi: 'Ghi mã của chỉ tiêu trong kế hoạch của đơn vị giao.',
      en: "Write the target's id in the plan of the assigning unit.",
    },
    examples: ['TH-CT01'],
  },
  'assigned.value': {
    name: { vi: 'giá trị được giao', en: 'value assigned' },
    what: {
      vi: 'Ghi con số được giao, cùng đơn vị tính với chỉ tiêu.',
      en: "Write the number assigned, in the target's unit of measure.",
    },
    examples: [80],
  },
}

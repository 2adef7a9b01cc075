import type { FieldWords } from '../field.ts'

/** The fields of `progress/v1`. */
export const progressFields: Readonly<Record<string, FieldWords>> = {
  'progress.unit': {
    name: { vi: 'mã đơn vị báo cáo', en: 'code of the reporting unit' },
    what: {
      vi: 'Ghi mã đơn vị báo cáo, trong dấu ngoặc kép, trùng với mã trong kế hoạch.',
      en: 'Write the code of the reporting unit in double quotes, the same as in its plan.',
    },
    examples: ['38'],
  },
  'progress.as_of': {
    name: { vi: 'ngày chốt số liệu', en: 'as-of date' },
    what: {
      vi: 'Ghi ngày mà số liệu được tính đến, theo thứ tự năm-tháng-ngày.',
      en: 'Write the day up to which the report speaks, as year-month-day.',
    },
    examples: ['2026-06-30'],
  },
  'progress.tasks': {
    name: { vi: 'tiến độ nhiệm vụ', en: 'progress of tasks' },
    what: {
      vi: 'Ghi tình hình từng nhiệm vụ, mỗi nhiệm vụ (và mỗi kỳ) một mục.',
      en: 'List how each task stands, one entry a task (and period).',
    },
  },
  'progress.targets': {
    name: { vi: 'kết quả chỉ tiêu', en: 'results of targets' },
    what: {
      vi: 'Ghi giá trị đã đạt của từng chỉ tiêu, mỗi chỉ tiêu một mục.',
      en: 'List the value reached for each target, one entry a target.',
    },
  },
  'progress_tasks.task': {
    name: { vi: 'mã nhiệm vụ được báo cáo', en: 'task reported on' },
    what: { vi: 'Ghi mã nhiệm vụ như trong kế hoạch của đơn vị.', en: "Write the task's id as in the unit's plan." },
    examples: ['TH-1.01'],
  },
  'progress_tasks.period': {
    name: { vi: 'kỳ báo cáo', en: 'reporting period' },
    what: {
      vi: 'Ghi kỳ được báo cáo; cần ghi đối với nhiệm vụ lặp lại theo chu kỳ.',
      en: 'Write the period reported on; needed for recurring tasks.',
    },
    examples: ['2026-Q2', '2026-06'],
  },
  'progress_tasks.status': {
    name: { vi: 'tình trạng thực hiện', en: 'status' },
    what: {
      vi:
        'Ghi `not_started` chưa thực hiện, `in_progress` đang thực hiện, `done` đã hoàn thành, `cancelled` không ' +
        'thực hiện nữa.',
      en: 'Write `not_started`, `in_progress`, `done` or `cancelled`.',
    },
  },
  'progress_tasks.completed': {
    name: { vi: 'ngày hoàn thành', en: 'date of completion' },
    what: {
      vi: 'Ghi ngày hoàn thành, theo thứ tự năm-tháng-ngày; cần ghi khi `status` là `done`.',
      en: 'Write the day on which the task was completed, as year-month-day; needed when it is `done`.',
    },
    examples: ['2026-06-12'],
  },
  'progress_tasks.percent': {
    name: { vi: 'tỷ lệ hoàn thành', en: 'percentage done' },
    what: {
      vi: 'Ghi số phần trăm khối lượng đã hoàn thành, từ 0 đến 100, không kèm dấu `%`.',
      en: 'Write how much is done in per cent, 0 to 100, without the `%` sign.',
    },
    examples: [60, 100],
  },
  'progress_tasks.evidence': {
    name: { vi: 'tài liệu kiểm chứng', en: 'evidence' },
    what: {
      vi: 'Ghi các tài liệu chứng minh kết quả, mỗi tài liệu một mục; cần ghi khi `status` là `done`.',
      en: 'List the documents that show the result, one entry each; needed when the task is `done`.',
    },
  },
  'progress_tasks.cause': {
    name: { vi: 'nguyên nhân, giải pháp, dự kiến', en: 'cause, remedy, expected date' },
    what: {
      vi: 'Đối với nhiệm vụ chậm, nêu nguyên nhân, giải pháp và thời gian dự kiến hoàn thành.',
      en: 'For a task that is late, give the cause, the remedy and when it is expected to be done.',
    },
    examples: ['Chậm bàn giao thiết bị; đã làm việc với nhà thầu, dự kiến hoàn thành trong tháng 9/2026'],
  },
  'progress_tasks.document': {
    name: { vi: 'văn bản cho phép không thực hiện', en: 'document of the cancellation' },
    what: {
      vi: 'Ghi số, ký hiệu của văn bản cho phép không thực hiện nhiệm vụ; cần ghi khi `status` là `cancelled`.',
      en: 'Write the number and symbol of the document that cancels the task; needed when it is `cancelled`.',
    },
    examples: ['112/UBND-NC'],
  },
  'evidence.document': {
    name: { vi: 'số, ký hiệu tài liệu kiểm chứng', en: 'document number of the evidence' },
    what: {
      vi: 'Ghi số, ký hiệu của tài liệu; văn bản mật chỉ ghi “quản lý theo chế độ mật”, không ghi số.',
      en: 'Write the number and symbol of the document; for a classified one write only that it is kept as classified.',
    },
    examples: ['45/BC-SNV'],
  },
  'evidence.file': {
    name: { vi: 'tệp tài liệu kiểm chứng', en: 'file of the evidence' },
    what: {
      vi: 'Ghi đường dẫn đến tệp tài liệu, tính từ thư mục gốc của kho dữ liệu hoặc từ thư mục của tệp này.',
      en: "Write the path of the document's file, from the repository's root or from the folder of this file.",
    },
    examples: ['evidence/45-bc-snv.pdf'],
  },
  'progress_targets.target': {
    name: { vi: 'mã chỉ tiêu được báo cáo', en: 'target reported on' },
    what: { vi: 'Ghi mã chỉ tiêu như trong kế hoạch của đơn vị.', en: "Write the target's id as in the unit's plan." },
    examples: ['TH-CT01'],
  },
  'progress_targets.value': {
    name: { vi: 'giá trị đã đạt', en: 'value reached' },
    what: {
      vi: 'Ghi con số đã đạt, cùng đơn vị tính với chỉ tiêu.',
      en: "Write the number reached, in the target's unit of measure.",
    },
    examples: [66.2],
  },
}

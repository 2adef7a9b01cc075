import type { FieldWords } from '../field.ts'

/** A task of a plan, with the six clears. */
export const taskFields: Readonly<Record<string, FieldWords>> = {
  'tasks.id': {
    name: { vi: 'mã nhiệm vụ', en: 'task id' },
    what: {
      vi:
        'Ghi mã không trùng trong kế hoạch và giữ nguyên qua các lần sửa; báo cáo tiến độ và kế hoạch khác dẫn chiếu ' +
        'đến nhiệm vụ bằng mã này.',
      en:
        'Write an id that is unique in the plan and stays the same when it is edited; progress files and other plans ' +
        'refer to the task by it.',
    },
    examples: ['TH-1.01'],
  },
  'tasks.work': {
    name: { vi: 'việc phải làm', en: 'work' },
    what: {
      vi: 'Nêu việc phải làm (rõ việc). Câu có dấu hai chấm thì đặt trong dấu ngoặc kép.',
      en: 'State what is to be done (clear work). A sentence with a colon goes in double quotes.',
    },
    examples: ['Tập huấn kỹ năng số cho cán bộ, công chức cấp xã'],
  },
  'tasks.lead': {
    name: { vi: 'cơ quan, đơn vị chủ trì', en: 'lead unit' },
    what: {
      vi:
        'Ghi 01 cơ quan, đơn vị chủ trì (rõ người); các đơn vị khác đưa vào `coordinating`. Chỉ ghi tên chung cho ' +
        'nhiều đơn vị khi có `addressed_to`.',
      en:
        'Write one lead unit (clear person); the others go to `coordinating`. A group may stand here only together ' +
        'with `addressed_to`.',
    },
    examples: ['Sở Nội vụ'],
  },
  'tasks.position': {
    name: { vi: 'chức danh chịu trách nhiệm', en: 'post that answers' },
    what: {
      vi:
        'Ghi chức danh chịu trách nhiệm về nhiệm vụ (rõ người). Không ghi thì lấy chức danh của đơn vị chủ trì ở ' +
        '`assignments`, nếu ở đó cũng không có thì hiểu là người đứng đầu đơn vị chủ trì.',
      en:
        'Write the post that answers for the task (clear person). Left out, it is that of the lead unit in ' +
        '`assignments`, else the head of the lead unit.',
    },
    examples: ['Giám đốc Sở'],
  },
  'tasks.coordinating': {
    name: { vi: 'cơ quan, đơn vị phối hợp', en: 'coordinating units' },
    what: {
      vi: 'Ghi các cơ quan, đơn vị phối hợp, mỗi đơn vị một dòng có dấu gạch đầu dòng.',
      en: 'List the coordinating units, one a line, each after a dash.',
    },
    examples: [['Sở Khoa học và Công nghệ', 'Công an tỉnh']],
  },
  'tasks.addressed_to': {
    name: { vi: 'đối tượng được giao', en: 'addressees' },
    what: {
      vi:
        'Ghi khi mỗi đơn vị tự chủ trì trong phạm vi của mình, theo loại hình (`kinds`) hoặc theo tên (`units`); khi ' +
        'đó `lead` có thể là tên chung của các đơn vị.',
      en: 'Write it when each unit leads within its own remit, by `kinds` or by `units`; `lead` may then be a group.',
    },
  },
  'tasks.responsibility': {
    name: { vi: 'trách nhiệm', en: 'responsibility' },
    what: {
      vi:
        'Nêu chịu trách nhiệm về việc gì, trước ai (rõ trách nhiệm). Không ghi thì lấy theo đơn vị chủ trì ở ' +
        '`assignments`.',
      en:
        'State what is answered for, and to whom (clear responsibility). Left out, it is that of the lead unit in ' +
        '`assignments`.',
    },
    examples: ['Chịu trách nhiệm trước Chủ tịch UBND tỉnh về tiến độ và chất lượng tập huấn'],
  },
  'tasks.authority': {
    name: { vi: 'thẩm quyền', en: 'authority' },
    what: {
      vi:
        'Nêu được quyết định hoặc trình việc gì (rõ thẩm quyền). Không ghi thì lấy theo đơn vị chủ trì ở ' +
        '`assignments`.',
      en:
        'State what may be decided or submitted (clear authority). Left out, it is that of the lead unit in ' +
        '`assignments`.',
    },
    examples: ['Phê duyệt nội dung, chương trình tập huấn'],
  },
  'tasks.start': {
    name: { vi: 'thời gian bắt đầu', en: 'start date' },
    what: {
      vi: 'Ghi ngày, tháng, quý, nửa năm hoặc năm bắt đầu; được tính từ ngày đầu của khoảng đó.',
      en: 'Write the day, month, quarter, half-year or year of the start; its first day counts.',
    },
    examples: ['2025-07', '2025-07-15'],
  },
  'tasks.due': {
    name: { vi: 'thời hạn hoàn thành', en: 'due date' },
    what: {
      vi:
        'Ghi thời hạn hoàn thành (rõ thời gian) bằng ngày, tháng, quý (`Q`), nửa năm (`H`) hoặc năm; được tính đến ' +
        'ngày cuối của khoảng đó. Việc thường xuyên, không có thời hạn, thì dùng `recurrence`.',
      en:
        'Write when the task is due (clear time) as a day, month, quarter (`Q`), half-year (`H`) or year; its last ' +
        'day counts. Regular work without a due date uses `recurrence`.',
    },
    examples: ['2026-12-31', '2026-12', '2026-Q4', '2026-H2', '2026'],
  },
  'tasks.due_note': {
    name: { vi: 'ghi chú về thời hạn', en: 'note on the due date' },
    what: {
      vi: 'Ghi nguyên văn thời hạn trong văn bản đã ký, khi câu chữ nói nhiều hơn một mốc ngày.',
      en: 'Write the signed wording of the due date, where it says more than a date can.',
    },
    examples: ['Theo Chương trình công tác năm của UBND tỉnh'],
  },
  'tasks.recurrence': {
    name: { vi: 'chu kỳ thực hiện', en: 'recurrence' },
    what: {
      vi:
        'Ghi chu kỳ (rõ thời gian): `once` một lần (mặc định), `monthly` hằng tháng, `quarterly` hằng quý, ' +
        '`half_yearly` 06 tháng một lần, `yearly` hằng năm, `continuous` thường xuyên, `on_demand` khi có yêu cầu.',
      en:
        'Write how often (clear time): `once` (default), `monthly`, `quarterly`, `half_yearly` (every six months), ' +
        '`yearly`, `continuous` (all the time), `on_demand` (when asked for).',
    },
  },
  'tasks.extended': {
    name: { vi: 'gia hạn', en: 'extensions' },
    what: {
      vi: 'Ghi các lần được gia hạn, mỗi lần một mục gồm thời hạn mới và văn bản cho phép. Giữ nguyên `due` ban đầu.',
      en:
        'List the extensions granted, one entry each with the new due date and the document. The first `due` stays ' +
        'as it was.',
    },
  },
  'tasks.deliverable': {
    name: { vi: 'sản phẩm, kết quả', en: 'deliverable' },
    what: {
      vi: 'Ghi sản phẩm hoặc kết quả phải đạt, kiểm đếm được (rõ sản phẩm).',
      en: 'Write the deliverable or result, something that can be counted or shown (clear product).',
    },
    examples: ['04 lớp tập huấn, 120 lượt người; danh sách học viên'],
  },
  'tasks.phase': {
    name: { vi: 'giai đoạn', en: 'phase' },
    what: {
      vi:
        'Ghi số của giai đoạn; chỉ cần khi thời hạn thuộc năm 2027, năm nằm trong cả hai giai đoạn. Nhiệm vụ thực ' +
        'hiện ở cả hai giai đoạn ghi `[1, 2]`.',
      en:
        'Write the number of the phase; needed only when the task is due in 2027, which is in both phases. A task of ' +
        'both is written `[1, 2]`.',
    },
    examples: [1],
  },
  'tasks.targets': {
    name: { vi: 'chỉ tiêu phục vụ', en: 'targets served' },
    what: {
      vi: 'Ghi mã các chỉ tiêu của kế hoạch này mà nhiệm vụ góp phần thực hiện.',
      en: "List the ids of this plan's targets that the task serves.",
    },
    examples: [['TH-CT01']],
  },
  'tasks.contributes_to': {
    name: { vi: 'mục tiêu quốc gia liên quan', en: 'national targets' },
    what: {
      vi: 'Ghi mã các mục tiêu quốc gia trong danh mục mà nhiệm vụ góp phần thực hiện.',
      en: 'List the national targets to which the task contributes, by their id in the catalogue.',
    },
    examples: [['online-public-services']],
  },
  'tasks.implements': {
    name: { vi: 'nhiệm vụ cấp trên được triển khai', en: 'tasks carried out' },
    what: {
      vi:
        'Ghi nhiệm vụ trong kế hoạch của đơn vị khác mà nhiệm vụ này triển khai, theo mẫu mã đơn vị, dấu `#`, mã ' +
        'nhiệm vụ; đặt trong dấu ngoặc kép.',
      en: 'List the tasks of other plans that this one carries out: unit code, `#`, task id, in double quotes.',
    },
    examples: [['BNV#BNV-3.02']],
  },
  'tasks.missions': {
    name: { vi: 'sứ mệnh của doanh nghiệp', en: 'missions of enterprises' },
    what: {
      vi: 'Ghi số của các sứ mệnh mà nhiệm vụ góp phần thực hiện. Dùng cho doanh nghiệp.',
      en: 'List the numbers of the missions that the task serves. For enterprises.',
    },
  },
  'tasks.funding': {
    name: { vi: 'kinh phí của nhiệm vụ', en: 'funding of the task' },
    what: {
      vi: 'Ghi nguồn kinh phí và số tiền bằng đồng. Không bắt buộc.',
      en: 'Write the source of the money and the amount in đồng. Optional.',
    },
  },
}

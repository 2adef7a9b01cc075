import type { FieldWords } from '../field.ts'

/** The emulation contents of a plan: their tasks, or why there are none. */
export const contentFields: Readonly<Record<string, FieldWords>> = {
  'contents.tasks': {
    name: { vi: 'nhiệm vụ', en: 'tasks' },
    what: {
      vi:
        'Ghi các nhiệm vụ thực hiện nội dung thi đua này, mỗi nhiệm vụ một mục, có mã ở `id` và việc phải làm ở ' +
        '`work`.',
      en: 'List the tasks that carry out this content, one entry each, with an `id` and the `work` to be done.',
    },
  },
  'contents.not_applicable': {
    name: { vi: 'không thuộc chức năng, nhiệm vụ', en: 'not applicable' },
    what: {
      vi:
        'Ghi kèm lý do khi nội dung thi đua này không thuộc chức năng, nhiệm vụ của đơn vị. Không ghi cùng với ' +
        '`tasks`.',
      en: "Write it, with the reason, when this content lies outside the unit's functions. Not beside `tasks`.",
    },
  },
  'contents.withheld': {
    name: { vi: 'thực hiện theo văn bản riêng', en: 'withheld' },
    what: {
      vi: 'Ghi kèm lý do khi nội dung thi đua này được thực hiện theo văn bản mật. Không ghi nội dung mật vào tệp.',
      en:
        'Write it, with the reason, when this content is handled in a classified paper. Nothing secret is written in ' +
        'the file.',
    },
  },
  'not_applicable.reason': {
    name: { vi: 'lý do không áp dụng', en: 'reason for not applying' },
    what: {
      vi: 'Nêu vì sao nội dung thi đua này không thuộc chức năng, nhiệm vụ của đơn vị.',
      en: "Say why this content lies outside the unit's functions.",
    },
    examples: ['Đơn vị không được giao nhiệm vụ hợp tác quốc tế'],
  },
  'withheld.reason': {
    name: { vi: 'lý do không nêu trong tệp', en: 'reason for withholding' },
    what: {
      vi: 'Chỉ nêu là thực hiện theo văn bản riêng; không ghi nội dung thuộc phạm vi bí mật nhà nước.',
      en: 'Say only that a separate paper governs it; write nothing that is a State secret.',
    },
    examples: ['thực hiện theo văn bản riêng'],
  },
  'local_contents.id': {
    name: { vi: 'mã nội dung riêng', en: 'id of the content' },
    what: {
      vi: 'Ghi mã ngắn, không trùng với nội dung khác, giữ nguyên qua các lần sửa.',
      en: 'Write a short id, unlike that of any other content, and keep it when the file is edited.',
    },
    examples: ['institutions'],
  },
  'local_contents.name': {
    name: { vi: 'tên nội dung riêng', en: 'name of the content' },
    what: { vi: 'Ghi tên nội dung thi đua như trong kế hoạch.', en: "Write the content's name as the plan has it." },
    examples: ['Hoàn thiện thể chế, cơ chế, chính sách của tỉnh'],
  },
  'local_contents.tasks': {
    name: { vi: 'nhiệm vụ của nội dung riêng', en: 'tasks of the content' },
    what: {
      vi: 'Ghi các nhiệm vụ của nội dung này, theo cùng mẫu với nhiệm vụ ở `contents`.',
      en: 'List the tasks of this content, in the same form as the tasks under `contents`.',
    },
  },
  'addressed_to.kinds': {
    name: { vi: 'loại hình đơn vị được giao', en: 'kinds of unit addressed' },
    what: {
      vi:
        'Ghi các loại hình đơn vị, theo các giá trị của `unit.kind`; mỗi đơn vị thuộc loại đó tự chủ trì trong phạm ' +
        'vi của mình.',
      en: 'List kinds of unit, by the values of `unit.kind`; each unit of that kind leads within its own remit.',
    },
    examples: [['commune'], ['department', 'commune']],
  },
  'addressed_to.units': {
    name: { vi: 'đơn vị được giao', en: 'units addressed' },
    what: {
      vi: 'Ghi từng đơn vị; mỗi đơn vị tự chủ trì trong phạm vi của mình.',
      en: 'List the units one by one; each leads within its own remit.',
    },
    examples: [['Sở Tài chính', 'Sở Y tế']],
  },
  'extended.to': {
    name: { vi: 'thời hạn mới', en: 'new due date' },
    what: {
      vi: 'Ghi thời hạn sau khi được gia hạn; được tính đến ngày cuối của khoảng.',
      en: 'Write the due date after the extension; the last day of the interval counts.',
    },
    examples: ['2027-Q1', '2027-03-31'],
  },
  'extended.document': {
    name: { vi: 'văn bản cho phép gia hạn', en: 'document granting the extension' },
    what: {
      vi: 'Ghi số, ký hiệu của văn bản cho phép gia hạn.',
      en: 'Write the number and symbol of the document that grants the extension.',
    },
    examples: ['77/UBND-NC'],
  },
  'task_funding.source': {
    name: { vi: 'nguồn kinh phí', en: 'source of funding' },
    what: { vi: 'Ghi nguồn kinh phí thực hiện nhiệm vụ.', en: 'Write where the money for the task comes from.' },
    examples: ['ngân sách tỉnh'],
  },
  'task_funding.amount': {
    name: { vi: 'số kinh phí', en: 'amount' },
    what: {
      vi: 'Ghi số tiền bằng đồng, chỉ gồm chữ số, không có dấu phân cách.',
      en: 'Write the amount in đồng, digits only, without separators.',
    },
    examples: [2500000000],
  },
}

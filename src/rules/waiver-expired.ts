import { workspaceRule } from '../model/finding.ts'

/** A waiver holds until its last day; what it set aside counts again afterwards. */
export default workspaceRule({
  id: 'waiver-expired',
  severity: 'error',
  about: 'file',
  family: 'files',
  words: () => ({
    title: { vi: 'Ngoại lệ còn thời hạn', en: 'Waivers in their time' },
    help: {
      expired: {
        vi: 'Nếu nội dung đã được hoàn thiện, bỏ mục này; nếu được gia hạn, ghi thời hạn mới tại `until` và văn bản cho phép tại `granted_by.document`.',
        en: 'If the point has been mended, remove the entry; if the waiver was prolonged, write the new day in `until` and the document in `granted_by.document`.',
      },
      unreadable: {
        vi: 'Ghi ngày theo mẫu năm-tháng-ngày, ví dụ `until: 2027-06-30`.',
        en: 'Write the day as year-month-day, e.g. `until: 2027-06-30`.',
      },
    },
    messages: {
      expired: {
        vi: 'Ngoại lệ cho quy tắc `{rule}` có thời hạn đến ngày {until:date}, nay không còn được áp dụng.',
        en: 'The waiver of `{rule}` was granted until {until:date} and no longer holds.',
      },
      unreadable: {
        vi: 'Thời hạn của ngoại lệ cho quy tắc `{rule}` chưa đọc được, ngoại lệ chưa được áp dụng.',
        en: 'The last day of the waiver of `{rule}` is not readable as a date; the waiver does not hold.',
      },
    },
  }),
  *check({ workspace, today }) {
    for (const { rule, until, place } of workspace.waivers) {
      if (until === undefined) yield { ...place, message: 'unreadable', data: { rule } }
      else if (until < today) yield { ...place, message: 'expired', data: { rule, until } }
    }
  },
})

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
      vi: 'Nếu nội dung đã được hoàn thiện, bỏ mục này; nếu được gia hạn, ghi thời hạn mới tại `until` và văn bản cho phép tại `granted_by.document`.',
      en: 'If the point has been mended, remove the entry; if the waiver was prolonged, write the new day in `until` and the document in `granted_by.document`.',
    },
    messages: {
      expired: {
        vi: 'Ngoại lệ cho quy tắc `{rule}` có thời hạn đến ngày {until:date}, nay không còn được áp dụng.',
        en: 'The waiver of `{rule}` was granted until {until:date} and no longer holds.',
      },
    },
  }),
  check({ workspace, today }, say) {
    for (const { rule, until, place } of workspace.waivers) {
      // one that can't be read as a date is said where it stands (date-form)
      if (until !== undefined && until < today) say({ ...place, message: 'expired', data: { rule, until } })
    }
  },
})

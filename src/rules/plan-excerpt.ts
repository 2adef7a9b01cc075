import { fileRule } from '../model/finding.ts'

/** Says once that only a part of the paper is known, and that what it may say elsewhere is not judged. */
export default fileRule({
  id: 'plan-excerpt',
  severity: 'info',
  about: 'file',
  family: 'unit',
  words: () => ({
    title: { vi: 'Bản nhập một phần', en: 'Excerpt of a plan' },
    help: {
      noted: {
        vi: 'Những yêu cầu về việc thiếu nội dung không được xét đối với bản nhập một phần. Khi có toàn văn, nhập đủ và bỏ `extent: excerpt`.',
        en: 'Nothing is said to be missing from an excerpt. Once the whole text is there, enter it and drop `extent: excerpt`.',
      },
      unnoted: {
        vi: 'Những yêu cầu về việc thiếu nội dung không được xét đối với bản nhập một phần. Ghi phần đã nhập, ví dụ `excerpt_note: Mới nhập mục II và phụ lục 1`; khi có toàn văn, nhập đủ và bỏ `extent: excerpt`.',
        en: 'Nothing is said to be missing from an excerpt. Say which part it is, e.g. `excerpt_note: Mới nhập mục II và phụ lục 1`; once the whole text is there, enter it and drop `extent: excerpt`.',
      },
    },
    messages: {
      noted: {
        vi: 'Tệp mới nhập một phần kế hoạch ({note}); phần chưa nhập không được xét.',
        en: 'The file holds only a part of the plan ({note}); what is not in it is not judged.',
      },
      unnoted: {
        vi: 'Tệp mới nhập một phần kế hoạch; phần chưa nhập không được xét.',
        en: 'The file holds only a part of the plan; what is not in it is not judged.',
      },
    },
  }),
  check({ plan }, say) {
    if (!plan.excerpt) return
    const note = plan.file.excerpt_note?.trim().replace(/[.;]$/, '')
    say(note ? { at: ['extent'], message: 'noted', data: { note } } : { at: ['extent'], message: 'unnoted' })
  },
})

import type { FieldWords } from '../field.ts'
import { citedIssued, citedIssuer, citedNumber, personName } from './enumerations.ts'

/** A plan as a document: number, date, period, and the texts it stands on or replaces. */
export const documentFields: Readonly<Record<string, FieldWords>> = {
  'document.status': {
    name: { vi: 'tình trạng văn bản', en: 'status of the document' },
    what: {
      vi:
        'Ghi `issued` nếu kế hoạch đã ban hành (mặc định), `draft` nếu là dự thảo. Dự thảo chưa cần số, ngày và chưa ' +
        'được tính là đã ban hành.',
      en:
        'Write `issued` for a plan that has been issued (default), `draft` for a draft. A draft needs no number or ' +
        'date yet and does not count as filed.',
    },
  },
  'document.number': {
    name: { vi: 'số, ký hiệu văn bản', en: 'document number' },
    what: {
      vi: 'Ghi số, ký hiệu của kế hoạch như trong văn bản đã ký, không có dấu cách. Bắt buộc, trừ dự thảo.',
      en: "Write the plan's number and symbol as signed, without spaces. Required unless the plan is a draft.",
    },
    examples: ['130/KH-UBND'],
  },
  'document.issued': {
    name: { vi: 'ngày ban hành', en: 'date of issue' },
    what: {
      vi: 'Ghi ngày ban hành của văn bản đã ký, theo thứ tự năm-tháng-ngày. Bắt buộc, trừ dự thảo.',
      en:
        'Write the day on which the signed document was issued, as year-month-day. Required unless the plan is a ' +
        'draft.',
    },
    examples: ['2025-06-27'],
  },
  'document.title': {
    name: { vi: 'tên kế hoạch', en: 'title of the plan' },
    what: { vi: 'Ghi tên loại và trích yếu nội dung của văn bản.', en: 'Write the type and abstract of the document.' },
    examples: ['Kế hoạch triển khai Phong trào thi đua “Cả nước thi đua đổi mới sáng tạo và chuyển đổi số”'],
  },
  'document.period': {
    name: { vi: 'thời kỳ của kế hoạch', en: 'period of the plan' },
    what: {
      vi:
        'Ghi thời kỳ mà kế hoạch áp dụng, gồm `from` và `to`. Không ghi thì hiểu là cả thời gian của phong trào; ' +
        'việc kiểm tra chỉ xét trong thời kỳ này.',
      en:
        'Write the period that the plan covers, `from` and `to`. Left out, it is that of the whole movement; rules ' +
        'look only inside it.',
    },
  },
  'document.signer': {
    name: { vi: 'người ký', en: 'signer' },
    what: {
      vi:
        'Ghi chức danh của người ký văn bản, kể cả KT., TM. nếu có. Người ký không mặc nhiên được coi là người đứng ' +
        'đầu chịu trách nhiệm.',
      en: 'Write the post of the signer as signed. The signer is never taken for the head who answers.',
    },
  },
  'document.legal_basis': {
    name: { vi: 'căn cứ pháp lý', en: 'legal basis' },
    what: {
      vi:
        'Ghi các văn bản làm căn cứ, mỗi văn bản một mục: chỉ ghi số, ký hiệu, hoặc ghi đủ `number`, `issued`, ' +
        '`issuer`.',
      en:
        'List the documents that the plan rests on, one entry each: the number alone, or `number`, `issued` and ' +
        '`issuer`.',
    },
    examples: [['923/QĐ-TTg', '57-NQ/TW']],
  },
  'document.under': {
    name: { vi: 'kế hoạch cấp trên', en: 'plan of the unit above' },
    what: {
      vi: 'Ghi số, ngày và cơ quan ban hành của kế hoạch cấp trên mà kế hoạch này triển khai. Không bắt buộc.',
      en: 'Write the number, date and issuer of the plan of the unit above that this one carries out. Optional.',
    },
  },
  'document.replaces': {
    name: { vi: 'văn bản được thay thế', en: 'document replaced' },
    what: {
      vi:
        'Ghi số, ngày của kế hoạch mà kế hoạch này thay thế. Thời hạn ban hành được xét theo ngày sớm nhất trong ' +
        'chuỗi thay thế.',
      en:
        'Write the number and date of the plan that this one replaces. Lateness is judged by the earliest date in ' +
        'the chain.',
    },
  },
  'document.amended_by': {
    name: { vi: 'văn bản sửa đổi, bổ sung', en: 'amending documents' },
    what: {
      vi: 'Ghi các văn bản sửa đổi, bổ sung kế hoạch này, mỗi văn bản một mục. Không bắt buộc.',
      en: 'List the documents that amend or supplement this plan, one entry each. Optional.',
    },
  },
  'period.from': {
    name: { vi: 'thời điểm bắt đầu', en: 'start of the period' },
    what: {
      vi: 'Ghi năm, quý, tháng hoặc ngày bắt đầu; được tính từ ngày đầu của khoảng đó.',
      en: 'Write the year, quarter, month or day of the start; its first day counts.',
    },
    examples: ['2025', '2025-Q3', '2025-07-01'],
  },
  'period.to': {
    name: { vi: 'thời điểm kết thúc', en: 'end of the period' },
    what: {
      vi: 'Ghi năm, quý, tháng hoặc ngày kết thúc; được tính đến ngày cuối của khoảng đó.',
      en: 'Write the year, quarter, month or day of the end; its last day counts.',
    },
    examples: ['2030', '2027-Q4', '2027-12-31'],
  },
  'signer.position': {
    name: { vi: 'chức danh người ký', en: 'post of the signer' },
    what: {
      vi: 'Ghi chức danh như trong phần ký của văn bản.',
      en: 'Write the post as it stands above the signature.',
    },
    examples: ['KT. Chủ tịch, Phó Chủ tịch'],
  },
  'signer.name': personName,
  'legal_basis.number': {
    name: { vi: 'số, ký hiệu của căn cứ', en: 'number of the legal basis' },
    what: {
      vi: 'Ghi số, ký hiệu của văn bản làm căn cứ, không có dấu cách.',
      en: 'Write the number and symbol of the document relied on, without spaces.',
    },
    examples: ['923/QĐ-TTg', '57-NQ/TW'],
  },
  'legal_basis.issued': {
    name: { vi: 'ngày ban hành của căn cứ', en: 'date of the legal basis' },
    what: {
      vi: 'Ghi ngày ban hành của văn bản làm căn cứ, theo thứ tự năm-tháng-ngày.',
      en: 'Write the date of issue of the document relied on, as year-month-day.',
    },
    examples: ['2025-05-14'],
  },
  'legal_basis.issuer': {
    name: { vi: 'cơ quan ban hành căn cứ', en: 'issuer of the legal basis' },
    what: {
      vi: 'Ghi cơ quan hoặc người có thẩm quyền đã ban hành văn bản làm căn cứ.',
      en: 'Write who issued the document relied on.',
    },
    examples: ['Thủ tướng Chính phủ', 'Bộ Chính trị'],
  },
  'under.number': citedNumber,
  'under.issued': citedIssued,
  'under.issuer': citedIssuer,
  'replaces.number': citedNumber,
  'replaces.issued': citedIssued,
  'replaces.issuer': citedIssuer,
  'amended_by.number': citedNumber,
  'amended_by.issued': citedIssued,
  'amended_by.issuer': citedIssuer,
  'amended_by.what': {
    name: { vi: 'nội dung sửa đổi, bổ sung', en: 'what was amended' },
    what: { vi: 'Nêu ngắn gọn nội dung được sửa đổi, bổ sung.', en: 'Say briefly what was amended or supplemented.' },
    examples: ['Bổ sung nhiệm vụ TH-3.05; điều chỉnh thời hạn nhiệm vụ TH-1.02'],
  },
}

import type { FieldWords } from '../field.ts'
import type { Bilingual } from '../words.ts'

/** The kinds of unit in words. */
export const kinds: Bilingual = {
  vi:
    '`ministry` bộ, cơ quan ngang bộ; `central_agency` cơ quan khác ở trung ương; `party_body` cơ quan, tổ chức ' +
    'đảng; `mass_organisation` Mặt trận Tổ quốc, tổ chức chính trị - xã hội; `province` tỉnh, thành phố trực thuộc ' +
    'trung ương; `department` sở, ban, ngành; `commune` xã, phường, đặc khu; `public_service_unit` đơn vị sự ' +
    'nghiệp công lập; `armed_force` đơn vị lực lượng vũ trang; `enterprise` doanh nghiệp; `organisation` tổ chức khác',
  en:
    '`ministry` (ministerial-level agencies too), `central_agency`, `party_body`, `mass_organisation` (the ' +
    'Fatherland Front, socio-political organisations), `province` (centrally-run cities too), `department`, ' +
    '`commune` (wards and special zones too), `public_service_unit`, `armed_force`, `enterprise`, `organisation` ' +
    '(any other)',
}

/** The levels in words. */
export const levels: Bilingual = {
  vi: '`central` trung ương, `provincial` cấp tỉnh, `commune` cấp xã, `grassroots` cấp cơ sở',
  en: '`central`, `provincial`, `commune` or `grassroots`',
}

/** How often something is done, in words. */
export const frequencies: Bilingual = {
  vi: '`monthly` hằng tháng, `quarterly` hằng quý, `half_yearly` 06 tháng một lần, `yearly` hằng năm',
  en: '`monthly`, `quarterly`, `half_yearly` (every six months) or `yearly`',
}

export const personName: FieldWords = {
  name: { vi: 'họ và tên', en: 'name' },
  what: { vi: 'Không bắt buộc: chức danh ở `position` là đủ.', en: 'Optional: the post in `position` is enough.' },
}

export const citedNumber: FieldWords = {
  name: { vi: 'số, ký hiệu văn bản', en: 'document number' },
  what: {
    vi: 'Ghi số, ký hiệu của văn bản được dẫn, không có dấu cách.',
    en: 'Write the number and symbol of the document referred to, without spaces.',
  },
  examples: ['130/KH-UBND'],
}

export const citedIssued: FieldWords = {
  name: { vi: 'ngày ban hành văn bản', en: 'date of the document' },
  what: {
    vi: 'Ghi ngày ban hành của văn bản được dẫn, theo thứ tự năm-tháng-ngày.',
    en: 'Write the date of issue of the document referred to, as year-month-day.',
  },
  examples: ['2025-06-27'],
}

export const citedIssuer: FieldWords = {
  name: { vi: 'cơ quan ban hành', en: 'issuer' },
  what: {
    vi: 'Ghi cơ quan hoặc người có thẩm quyền đã ban hành văn bản được dẫn.',
    en: 'Write who issued the document referred to.',
  },
  examples: ['UBND tỉnh Thanh Hóa'],
}

export const validFrom: FieldWords = {
  name: { vi: 'ngày bắt đầu áp dụng', en: 'first day' },
  what: {
    vi: 'Ghi ngày đầu tiên áp dụng, theo thứ tự năm-tháng-ngày.',
    en: 'Write the first day on which it holds, as year-month-day.',
  },
  examples: ['2025-07-01'],
}

export const validTo: FieldWords = {
  name: { vi: 'ngày cuối cùng áp dụng', en: 'last day' },
  what: {
    vi: 'Ghi ngày cuối cùng áp dụng, theo thứ tự năm-tháng-ngày; chưa kết thúc thì bỏ trường này.',
    en: 'Write the last day on which it holds, as year-month-day; leave it out while it still does.',
  },
  examples: ['2025-06-30'],
}

export const selectedKinds: FieldWords = {
  name: { vi: 'loại hình đơn vị được chọn', en: 'kinds of unit' },
  what: {
    vi: 'Ghi các loại hình đơn vị, theo các giá trị của `unit.kind`.',
    en: 'List kinds of unit, by the values of `unit.kind`.',
  },
  examples: [['province'], ['commune']],
}

export const selectedLevels: FieldWords = {
  name: { vi: 'cấp được chọn', en: 'levels' },
  what: { vi: `Ghi các cấp: ${levels.vi}.`, en: `List levels: ${levels.en}.` },
  examples: [['provincial']],
}

export const selectedParents: FieldWords = {
  name: { vi: 'đơn vị cấp trên được chọn', en: 'units above' },
  what: {
    vi: 'Ghi mã các đơn vị cấp trên để chọn những đơn vị trực thuộc, mỗi mã trong dấu ngoặc kép.',
    en: 'List the codes of units above, each in double quotes; the units below them are meant.',
  },
  examples: [['38']],
}

export const selectedUnits: FieldWords = {
  name: { vi: 'đơn vị được chọn', en: 'units' },
  what: {
    vi: 'Ghi mã từng đơn vị, mỗi mã trong dấu ngoặc kép.',
    en: 'List the codes of single units, each in double quotes.',
  },
  examples: [['BNV']],
}

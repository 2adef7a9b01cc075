import type { FieldWords } from '../field.ts'

const schemaKey = (kind: string): FieldWords => ({
  name: { vi: 'loại tệp', en: 'kind of document' },
  what: {
    vi: `Ghi \`schema: ${kind}\` sát lề trái, không thụt vào; công cụ căn cứ trường này để biết tệp là loại gì.`,
    en: `Write \`schema: ${kind}\` without indentation; it says what the file is.`,
  },
})

/** The kinds of document, and the `schema` key that says which one a file is. */
export const documentKindFields: Readonly<Record<string, FieldWords>> = {
  'documents.plan/v1': {
    name: { vi: 'kế hoạch phong trào thi đua', en: 'plan for the movement' },
    what: {
      vi:
        'Kế hoạch triển khai phong trào thi đua của một đơn vị, cho toàn bộ phong trào hoặc một thời kỳ; do đơn vị ' +
        'lập, mỗi tệp một kế hoạch.',
      en:
        "A unit's plan for the emulation movement, for the whole of it or for a period; written by the unit, one " +
        'plan a file.',
    },
  },
  'documents.progress/v1': {
    name: { vi: 'báo cáo tiến độ', en: 'progress report' },
    what: {
      vi: 'Kết quả thực hiện kế hoạch tính đến một ngày; do đơn vị lập, mỗi kỳ báo cáo một tệp.',
      en: 'What has been done by a date; written by the unit, one file each reporting period.',
    },
  },
  'documents.units/v1': {
    name: { vi: 'danh mục đơn vị', en: 'registry of units' },
    what: {
      vi: 'Danh mục đơn vị của kho dữ liệu, bổ sung cho danh mục toàn quốc; do cơ quan tổng hợp lập.',
      en: 'A registry of units, added to the national one; kept by the secretariat.',
    },
  },
  'documents.register/v1': {
    name: { vi: 'sổ theo dõi', en: 'register' },
    what: {
      vi: 'Sổ theo dõi của cơ quan tổng hợp: đơn vị đã gửi bản giấy, đang xây dựng, được lùi thời hạn hoặc được miễn.',
      en: "The secretariat's own book: who filed on paper, who is drafting, who was given more time, who is exempt.",
    },
  },
  'documents.waivers/v1': {
    name: { vi: 'danh sách ngoại lệ được chấp thuận', en: 'list of waivers' },
    what: {
      vi:
        'Các nội dung cần hoàn thiện được chấp thuận ngoại lệ: lý do, văn bản chấp thuận, thời hạn; do cơ quan tổng ' +
        'hợp lập.',
      en: 'Findings set aside: why, by which document, until when; kept by the secretariat.',
    },
  },
  'documents.config/v1': {
    name: { vi: 'cấu hình kho dữ liệu', en: 'configuration' },
    what: {
      vi:
        'Thiết lập của một kho kế hoạch, tệp `plan.config.yaml`; do cơ quan tổng hợp lập. Chỉ gồm dữ liệu, không có ' +
        'lệnh nào được thực thi.',
      en:
        'Settings of one plans repository, in `plan.config.yaml`; kept by the secretariat. Data only: nothing in it ' +
        'is ever executed.',
    },
  },
  'plan.schema': schemaKey('plan/v1'),
  'progress.schema': schemaKey('progress/v1'),
  'units_file.schema': schemaKey('units/v1'),
  'register.schema': schemaKey('register/v1'),
  'waivers_file.schema': schemaKey('waivers/v1'),
  'config.schema': schemaKey('config/v1'),
}

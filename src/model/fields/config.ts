import type { FieldWords } from '../field.ts'
import {
  citedIssued,
  citedNumber,
  selectedKinds,
  selectedLevels,
  selectedParents,
  selectedUnits,
} from './enumerations.ts'

/** The fields of `config/v1`. */
export const configFields: Readonly<Record<string, FieldWords>> = {
  'config.language': {
    name: { vi: 'ngôn ngữ', en: 'language' },
    what: {
      vi: 'Ghi `vi` để hiển thị bằng tiếng Việt, `en` bằng tiếng Anh.',
      en: 'Write `vi` for Vietnamese, `en` for English.',
    },
  },
  'config.include': {
    name: { vi: 'tệp được kiểm tra', en: 'files included' },
    what: {
      vi:
        'Ghi mẫu đường dẫn của các tệp được kiểm tra, mỗi mẫu một dòng. Mọi tệp khớp mẫu đều phải có trường ' +
        '`schema`.',
      en: 'List path patterns of the files to check, one a line. Every file that matches must have a `schema` key.',
    },
    examples: [['plans/**/*.yaml']],
  },
  'config.exclude': {
    name: { vi: 'tệp được bỏ qua', en: 'files excluded' },
    what: {
      vi: 'Ghi mẫu đường dẫn của các tệp không kiểm tra, mỗi mẫu một dòng.',
      en: 'List path patterns of the files to leave out, one a line.',
    },
    examples: [['plans/drafts/**']],
  },
  'config.units': {
    name: { vi: 'tệp danh mục đơn vị', en: 'unit registries' },
    what: {
      vi: 'Ghi các tệp danh mục đơn vị của kho dữ liệu, bổ sung cho danh mục toàn quốc.',
      en: "List the repository's own registries of units; they are added to the national one.",
    },
    examples: [['units.yaml']],
  },
  'config.register': {
    name: { vi: 'tệp sổ theo dõi', en: 'registers' },
    what: { vi: 'Ghi các tệp sổ theo dõi của cơ quan tổng hợp.', en: "List the files of the secretariat's register." },
    examples: [['register.yaml']],
  },
  'config.waivers': {
    name: { vi: 'tệp ngoại lệ được chấp thuận', en: 'waiver files' },
    what: { vi: 'Ghi các tệp ngoại lệ được chấp thuận.', en: 'List the files of waivers.' },
    examples: [['waivers.yaml']],
  },
  'config.must_file': {
    name: { vi: 'đơn vị phải có kế hoạch', en: 'who must file' },
    what: {
      vi:
        'Ghi các đơn vị phải có kế hoạch trong kho dữ liệu, hoặc `bound` cho mọi đơn vị thuộc diện phải ban hành ' +
        'theo thời hạn trong danh mục. Bỏ trường này thì không có đơn vị nào bị báo thiếu kế hoạch.',
      en:
        "Say which units must have a plan in the repository, or `bound` for all whom the catalogue's deadline binds. " +
        'Left out, no plan is ever reported missing.',
    },
    examples: ['bound'],
  },
  'config.deadlines': {
    name: { vi: 'thời hạn riêng', en: 'own deadlines' },
    what: {
      vi: 'Ghi các thời hạn do cơ quan quản lý kho dữ liệu đặt thêm, mỗi thời hạn một mục, kèm văn bản quy định.',
      en: "List this repository's own deadlines, one entry each, with the document that sets it.",
    },
  },
  'config.fail_on': {
    name: { vi: 'mức không đạt', en: 'failing level' },
    what: {
      vi: 'Ghi mức thấp nhất khiến lần kiểm tra không đạt: `error` lỗi, `warning` cảnh báo, `info` lưu ý.',
      en: 'Write the lowest level at which a check fails: `error`, `warning` or `info`.',
    },
  },
  'config.rules': {
    name: { vi: 'mức của từng quy tắc', en: 'levels of rules' },
    what: {
      vi: 'Ghi mã quy tắc và mức áp dụng: `off` không kiểm tra, `info` lưu ý, `warning` cảnh báo, `error` lỗi.',
      en: "Write a rule's id and its level: `off` (not checked), `info`, `warning` or `error`.",
    },
  },
  'must_file.kinds': selectedKinds,
  'must_file.levels': selectedLevels,
  'must_file.parents': selectedParents,
  'must_file.units': selectedUnits,
  'must_file.except': {
    name: { vi: 'đơn vị được loại trừ', en: 'units excepted' },
    what: {
      vi: 'Ghi mã các đơn vị không phải có kế hoạch trong kho dữ liệu, mỗi mã trong dấu ngoặc kép.',
      en: 'List the codes of units that need no plan here, each in double quotes.',
    },
    examples: [['20']],
  },
  'applies_to.kinds': selectedKinds,
  'applies_to.levels': selectedLevels,
  'applies_to.parents': selectedParents,
  'applies_to.units': selectedUnits,
  'deadlines.id': {
    name: { vi: 'mã thời hạn', en: 'deadline id' },
    what: { vi: 'Ghi mã không trùng với thời hạn khác.', en: 'Write an id unlike that of any other deadline.' },
    examples: ['commune-plans'],
  },
  'deadlines.what': {
    name: { vi: 'việc phải làm đúng hạn', en: 'what is due' },
    what: {
      vi:
        'Ghi `plan_issued` ban hành kế hoạch, `criteria_issued` ban hành tiêu chí thi đua, `preliminary_review` sơ ' +
        'kết, `final_review` tổng kết, `launch` phát động thi đua.',
      en:
        'Write `plan_issued`, `criteria_issued`, `preliminary_review`, `final_review` or `launch`: the act that is ' +
        'due.',
    },
  },
  'deadlines.applies_to': {
    name: { vi: 'đơn vị áp dụng', en: 'units concerned' },
    what: { vi: 'Ghi các đơn vị phải thực hiện thời hạn này.', en: 'Say which units the deadline is for.' },
  },
  'deadlines.due': {
    name: { vi: 'thời hạn', en: 'due date' },
    what: {
      vi: 'Ghi ngày, tháng, quý hoặc năm; được tính đến ngày cuối của khoảng đó.',
      en: 'Write a day, month, quarter or year; its last day counts.',
    },
    examples: ['2025-09-30', '2025-Q3'],
  },
  'deadlines.source': {
    name: { vi: 'văn bản quy định thời hạn', en: 'source of the deadline' },
    what: {
      vi: 'Ghi số và ngày của văn bản đặt ra thời hạn này.',
      en: 'Write the number and date of the document that sets the deadline.',
    },
  },
  'deadline_source.number': citedNumber,
  'deadline_source.issued': citedIssued,
}

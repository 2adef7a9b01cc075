import type { FieldWords } from '../field.ts'
import { kinds, levels, validFrom, validTo } from './enumerations.ts'

/** The fields of `units/v1`. */
export const unitFields: Readonly<Record<string, FieldWords>> = {
  'units_file.units': {
    name: { vi: 'danh sách đơn vị', en: 'list of units' },
    what: {
      vi:
        'Ghi từng đơn vị, mỗi đơn vị một mục có mã, tên và loại hình; bổ sung cho danh mục đơn vị toàn quốc có sẵn ' +
        'trong công cụ.',
      en:
        'List the units, one entry each with code, name and kind; they are added to the national registry that ships ' +
        'with the tool.',
    },
  },
  'units.code': {
    name: { vi: 'mã đơn vị', en: 'unit code' },
    what: {
      vi: 'Ghi mã trong dấu ngoặc kép để giữ số 0 ở đầu: cơ quan trung ương ghi ký hiệu, tỉnh 02 chữ số, xã 05 chữ số.',
      en:
        'Write the code in double quotes, which keep a leading zero: central bodies use their symbol, a province two ' +
        'digits, a commune five digits.',
    },
    examples: ['38', 'BNV', '00004'],
  },
  'units.name': {
    name: { vi: 'tên đơn vị', en: 'unit name' },
    what: {
      vi: 'Ghi tên chính thức của đơn vị; các cách ghi khác đưa vào `aliases`.',
      en: 'Write the official name of the unit; other ways of writing it go to `aliases`.',
    },
    examples: ['Thanh Hóa', 'Sở Nội vụ tỉnh Thanh Hóa'],
  },
  'units.kind': {
    name: { vi: 'loại hình đơn vị', en: 'kind of unit' },
    what: { vi: `Ghi một giá trị: ${kinds.vi}.`, en: `Write one of: ${kinds.en}.` },
  },
  'units.level': {
    name: { vi: 'cấp của đơn vị', en: 'level of the unit' },
    what: {
      vi: `Ghi ${levels.vi}. Chỉ cần ghi khi loại hình đơn vị chưa cho biết cấp.`,
      en: `Write ${levels.en}. Needed only where the kind does not tell.`,
    },
  },
  'units.types': {
    name: { vi: 'tên loại đơn vị hành chính', en: 'types of administrative unit' },
    what: {
      vi: 'Ghi loại đơn vị hành chính theo luật, mỗi loại một mục kèm thời gian áp dụng, vì loại có thể thay đổi.',
      en: 'List what the law calls the unit, one entry a type with its dates, because types change.',
    },
  },
  'units.symbol': {
    name: { vi: 'ký hiệu trong văn bản', en: 'symbol in document numbers' },
    what: {
      vi: 'Ghi chữ viết tắt tên đơn vị trong số, ký hiệu văn bản do đơn vị ban hành.',
      en: 'Write the abbreviation of the unit in the numbers of its documents.',
    },
    examples: ['UBND', 'BNV'],
  },
  'units.aliases': {
    name: { vi: 'tên gọi khác', en: 'other names' },
    what: {
      vi: 'Ghi các cách ghi khác của tên đơn vị, mỗi cách một dòng, để nhận ra đơn vị trong kế hoạch.',
      en: "List other ways of writing the unit's name, one a line, by which plans may refer to it.",
    },
    examples: [['Thanh Hoá', 'tỉnh Thanh Hóa', 'UBND tỉnh Thanh Hóa']],
  },
  'units.parent': {
    name: { vi: 'mã đơn vị cấp trên', en: 'code of the unit above' },
    what: {
      vi: 'Ghi mã đơn vị cấp trên, trong dấu ngoặc kép; không có cấp trên thì ghi `null`.',
      en: 'Write the code of the unit above in double quotes, or `null` where there is none.',
    },
    examples: ['38'],
  },
  'units.cluster': {
    name: { vi: 'cụm, khối thi đua', en: 'emulation cluster or bloc' },
    what: {
      vi: 'Ghi tên cụm hoặc khối thi đua của đơn vị.',
      en: "Write the name of the unit's emulation cluster or bloc.",
    },
    examples: ['Cụm thi đua các tỉnh Bắc Trung Bộ'],
  },
  'units.group': {
    name: { vi: 'nhóm trong bảng tổng hợp', en: 'group in tables' },
    what: {
      vi: 'Ghi tiêu đề nhóm mà đơn vị được xếp vào trong các bảng tổng hợp.',
      en: 'Write the heading under which the unit stands in tables.',
    },
    examples: ['Các tỉnh, thành phố trực thuộc trung ương'],
  },
  'units.order': {
    name: { vi: 'thứ tự trong nhóm', en: 'place in the group' },
    what: {
      vi: 'Ghi số thứ tự chính thức của đơn vị trong nhóm; không ghi thì xếp theo vần chữ cái.',
      en: "Write the unit's official place in its group; where none is given, the order is alphabetical.",
    },
    examples: [12],
  },
  'units.valid': {
    name: { vi: 'thời gian tồn tại', en: 'time of existence' },
    what: {
      vi: 'Ghi ngày đơn vị bắt đầu hoạt động và, nếu đã kết thúc, ngày kết thúc.',
      en: 'Write the day on which the unit began and, if it has ended, the day on which it did.',
    },
  },
  'units.successors': {
    name: { vi: 'đơn vị kế thừa', en: 'successors' },
    what: {
      vi: 'Ghi mã các đơn vị tiếp nhận khi đơn vị này kết thúc hoạt động, mỗi mã trong dấu ngoặc kép.',
      en: 'List the codes of the units it went to when it ended, each in double quotes.',
    },
    examples: [['31']],
  },
  'units.contact': {
    name: { vi: 'đầu mối liên hệ', en: 'contact' },
    what: {
      vi: 'Ghi bộ phận, thư điện tử, điện thoại của cơ quan; không ghi cá nhân.',
      en: 'Write an office with its e-mail and telephone; no person.',
    },
  },
  'types.value': {
    name: { vi: 'loại đơn vị hành chính', en: 'type of administrative unit' },
    what: {
      vi:
        'Ghi `province` tỉnh, `city` thành phố trực thuộc trung ương, `commune` xã, `ward` phường, `special_zone` ' +
        'đặc khu.',
      en: 'Write `province`, `city` (centrally run), `commune`, `ward` or `special_zone`.',
    },
  },
  'types.from': validFrom,
  'types.to': validTo,
  'valid.from': validFrom,
  'valid.to': validTo,
  'contact.office': {
    name: { vi: 'bộ phận đầu mối', en: 'office' },
    what: { vi: 'Ghi tên phòng, ban làm đầu mối.', en: 'Write the name of the office that is the focal point.' },
    examples: ['Phòng Thi đua - Khen thưởng, Sở Nội vụ'],
  },
  'contact.email': {
    name: { vi: 'thư điện tử', en: 'e-mail' },
    what: {
      vi: 'Ghi hộp thư điện tử của cơ quan, không ghi hộp thư cá nhân.',
      en: 'Write the e-mail address of the office, no personal one.',
    },
    examples: ['thidua@example.gov.vn'],
  },
  'contact.phone': {
    name: { vi: 'điện thoại', en: 'telephone' },
    what: {
      vi: 'Ghi số điện thoại của cơ quan, trong dấu ngoặc kép để giữ số 0 ở đầu.',
      en: 'Write the telephone number of the office in double quotes, which keep the leading zero.',
    },
    examples: ['0237 000 0000'],
  },
}

import type { FieldWords } from '../field.ts'
import { kinds, levels } from './enumerations.ts'

/** The top level of a plan, and the unit that it is of. */
export const planFields: Readonly<Record<string, FieldWords>> = {
  'plan.movement': {
    name: { vi: 'phong trào thi đua', en: 'emulation movement' },
    what: {
      vi:
        'Ghi mã của phong trào thi đua trong danh mục của công cụ. Có thể bỏ trường này; khi đó hiểu là phong trào ' +
        'của danh mục đang dùng.',
      en:
        "Write the movement's id in the tool's catalogue. May be left out: then the movement of the catalogue in use " +
        'is meant.',
    },
  },
  'plan.extent': {
    name: { vi: 'phạm vi nhập', en: 'extent' },
    what: {
      vi:
        'Ghi `full` nếu tệp nhập toàn văn kế hoạch (mặc định), `excerpt` nếu mới nhập một phần. Với bản nhập một ' +
        'phần, nêu rõ phần đã nhập ở `excerpt_note`.',
      en:
        'Write `full` when the file holds the whole plan (default), `excerpt` when only a part of the paper is ' +
        'known; `excerpt_note` then says which part.',
    },
  },
  'plan.excerpt_note': {
    name: { vi: 'ghi chú về phần đã nhập', en: 'note on the excerpt' },
    what: {
      vi: 'Nêu phần văn bản đã nhập và phần chưa có. Chỉ ghi khi `extent` là `excerpt`.',
      en: 'Say which part of the paper is here and which is not. Only with `extent: excerpt`.',
    },
    examples: ['Mới nhập mục II và phụ lục 1; chưa có mục Tổ chức thực hiện'],
  },
  'plan.unit': {
    name: { vi: 'đơn vị lập kế hoạch', en: 'unit of the plan' },
    what: {
      vi: 'Ghi mã, tên và loại hình của đơn vị ban hành kế hoạch; ghi cấp và đơn vị cấp trên khi cần.',
      en: 'Write the code, name and kind of the unit that issues the plan; its level and the unit above where needed.',
    },
  },
  'plan.document': {
    name: { vi: 'văn bản kế hoạch', en: 'plan document' },
    what: {
      vi:
        'Ghi số, ký hiệu, ngày ban hành, tên, căn cứ và các thông tin khác của văn bản kế hoạch. Với bản dự thảo, ' +
        'ghi `status: draft`; số và ngày có thể để trống.',
      en:
        'Write the number, date of issue, title, legal basis and other particulars of the plan as a document. For a ' +
        'draft write `status: draft`; number and date may then be missing.',
    },
  },
  'plan.purpose': {
    name: { vi: 'mục đích, yêu cầu', en: 'purpose' },
    what: {
      vi: 'Nêu mục tiêu, phạm vi và đối tượng tham gia phong trào thi đua theo văn bản kế hoạch.',
      en: 'State the objective, scope and participants of the movement as the plan puts them.',
    },
    examples: [
      'Tạo khí thế thi đua sôi nổi trong cán bộ, công chức, viên chức và Nhân dân về đổi mới sáng tạo và chuyển đổi số',
    ],
  },
  'plan.participants': {
    name: { vi: 'đối tượng tham gia', en: 'participants' },
    what: {
      vi: 'Ghi các tập thể, cá nhân tham gia phong trào thi đua: một đoạn văn hoặc danh sách, mỗi đối tượng một dòng.',
      en: 'Write who takes part in the movement: one text, or a list with one entry each.',
    },
    examples: [['Cán bộ, công chức, viên chức của tỉnh', 'Doanh nghiệp trên địa bàn tỉnh']],
  },
  'plan.leadership': {
    name: { vi: 'lãnh đạo, chỉ đạo', en: 'leadership' },
    what: {
      vi:
        'Ghi chức danh người đứng đầu trực tiếp chỉ đạo, cơ quan thường trực và ban chỉ đạo (nếu có). Chỉ cần chức ' +
        'danh, không cần họ tên.',
      en:
        'Write the post of the head who directs the movement, the standing agency and the steering committee, if ' +
        'any. Posts are enough; names are not needed.',
    },
  },
  'plan.assignments': {
    name: { vi: 'phân công tổ chức thực hiện', en: 'assignments' },
    what: {
      vi:
        'Ghi theo mục Tổ chức thực hiện, mỗi đơn vị một lần: chức danh chịu trách nhiệm, trách nhiệm, thẩm quyền. ' +
        'Mọi nhiệm vụ do đơn vị đó chủ trì đều áp dụng, không cần ghi lại ở từng nhiệm vụ.',
      en:
        'Write each unit once, as the section on organisation of implementation has it: post, responsibility, ' +
        'authority. Every task that the unit leads inherits them; no need to repeat them per task.',
    },
  },
  'plan.contents': {
    name: { vi: 'nội dung thi đua', en: 'emulation contents' },
    what: {
      vi:
        'Ghi nhiệm vụ theo từng nội dung thi đua, mỗi nội dung một trường. Nội dung không thuộc chức năng, nhiệm vụ ' +
        'của đơn vị thì ghi `not_applicable`; thực hiện theo văn bản mật thì ghi `withheld`.',
      en:
        "Write the tasks under each emulation content, each by its key. A content outside the unit's functions gets " +
        '`not_applicable`; one handled in a classified paper gets `withheld`.',
    },
  },
  'plan.local_contents': {
    name: { vi: 'nội dung thi đua riêng của đơn vị', en: "contents of the unit's own" },
    what: {
      vi: 'Ghi các nội dung thi đua do đơn vị đặt thêm, ngoài các nội dung chung của phong trào. Không bắt buộc.',
      en: 'Write the emulation contents that the unit adds to those of the movement. Optional.',
    },
  },
  'unit.code': {
    name: { vi: 'mã đơn vị', en: 'unit code' },
    what: {
      vi: 'Ghi mã trong dấu ngoặc kép để giữ số 0 ở đầu: cơ quan trung ương ghi ký hiệu, tỉnh 02 chữ số, xã 05 chữ số.',
      en:
        'Write the code in double quotes, which keep a leading zero: central bodies use their symbol, a province two ' +
        'digits, a commune five digits.',
    },
    examples: ['38', 'BNV', '00004'],
  },
  'unit.name': {
    name: { vi: 'tên đơn vị', en: 'unit name' },
    what: {
      vi: 'Ghi tên đơn vị ban hành kế hoạch như trong văn bản.',
      en: 'Write the name of the issuing unit as it stands in the document.',
    },
    examples: ['UBND tỉnh Thanh Hóa', 'Bộ Nội vụ'],
  },
  'unit.kind': {
    name: { vi: 'loại hình đơn vị', en: 'kind of unit' },
    what: { vi: `Ghi một giá trị: ${kinds.vi}.`, en: `Write one of: ${kinds.en}.` },
  },
  'unit.level': {
    name: { vi: 'cấp của đơn vị', en: 'level of the unit' },
    what: {
      vi: `Ghi ${levels.vi}. Chỉ cần ghi khi loại hình đơn vị chưa cho biết cấp.`,
      en: `Write ${levels.en}. Needed only where the kind does not tell.`,
    },
  },
  'unit.parent': {
    name: { vi: 'mã đơn vị cấp trên', en: 'code of the unit above' },
    what: {
      vi: 'Ghi mã của đơn vị cấp trên, trong dấu ngoặc kép. Cần ghi đối với xã, sở, ngành và các đơn vị trực thuộc.',
      en:
        'Write the code of the unit above in double quotes. Needed for communes, departments and whatever is below ' +
        'them.',
    },
    examples: ['38'],
  },
}

import { fileRule } from '../model/finding.ts'
import type { UnitKind } from '../model/unit.ts'

const below: ReadonlySet<UnitKind> = new Set(['commune', 'department'])

/** A commune or department says whose it is: reports add it up under the unit above. */
export default fileRule({
  id: 'unit-parent-missing',
  severity: 'warning',
  about: 'file',
  family: 'unit',
  words: () => ({
    title: { vi: 'Mã đơn vị cấp trên', en: 'Code of the unit above' },
    help: {
      vi: 'Ghi mã của đơn vị cấp trên tại `unit.parent`, trong dấu ngoặc kép, ví dụ `parent: "38"` (xã, phường hoặc sở của tỉnh Thanh Hóa), `parent: "BNV"` (đơn vị thuộc Bộ Nội vụ). Đây là thông tin của tệp, không phải sửa văn bản đã ký.',
      en: 'Write the code of the unit above in `unit.parent`, in double quotes, e.g. `parent: "38"` (a commune, ward or department of Thanh Hóa province) or `parent: "BNV"` (a unit of the Ministry of Home Affairs). This concerns the file only, not the signed document.',
    },
    messages: {
      missing: {
        vi: 'Chưa ghi mã đơn vị cấp trên của {unit}.',
        en: 'The code of the unit above {unit} is not given.',
      },
    },
  }),
  check({ plan }, say) {
    const { kind, parent, name } = plan.file.unit
    if (below.has(kind) && parent === undefined)
      say({ at: ['unit', 'parent'], message: 'missing', data: { unit: name } })
  },
})

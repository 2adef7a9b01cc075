import { workspaceRule } from '../model/finding.ts'
import { identify } from '../model/identity.ts'

/** A unit's code stands in the registry, for the kinds of unit that a registry lists; else it has at least its form. */
export default workspaceRule({
  id: 'unit-unknown',
  severity: 'error',
  about: 'file',
  family: 'unit',
  words: () => ({
    title: { vi: 'Mã đơn vị có trong danh mục', en: 'Unit code in the registry' },
    help: {
      malformed: {
        vi: 'Ghi mã trong dấu ngoặc kép để giữ số 0 ở đầu, ví dụ `code: "{example}"`.',
        en: 'Quote the code to keep a leading zero, e.g. `code: "{example}"`.',
      },
      near: {
        vi: 'Có thể là {near:list}. Ghi mã trong dấu ngoặc kép, ví dụ `code: "{example}"`.',
        en: 'Perhaps {near:list}. Quote the code, e.g. `code: "{example}"`.',
      },
      unknown: {
        vi: 'Ghi mã theo danh mục đơn vị, trong dấu ngoặc kép. Đơn vị mới do cơ quan tổng hợp bổ sung vào danh mục của kho dữ liệu.',
        en: "Write the code as the registry has it, quoted. A new unit is added to the repository's registry by the secretariat.",
      },
    },
    messages: {
      malformed: {
        vi: 'Mã đơn vị “{code}” chưa đúng mẫu: mã tỉnh, thành phố gồm 02 chữ số, mã xã, phường, đặc khu gồm 05 chữ số.',
        en: 'Unit code "{code}" is malformed: two digits for a province, five for a commune.',
      },
      near: {
        vi: 'Danh mục đơn vị không có mã “{code}” ({name}).',
        en: 'The registry has no unit with code "{code}" ({name}).',
      },
      unknown: {
        vi: 'Danh mục đơn vị không có mã “{code}” ({name}).',
        en: 'The registry has no unit with code "{code}" ({name}).',
      },
    },
  }),
  *check({ workspace, today }) {
    for (const plan of workspace.plans) {
      const identity = identify(plan, workspace, today)
      const { code, name } = plan.unit
      const place = { file: plan.file, at: ['unit', 'code'] }
      if (identity.is === 'malformed') {
        yield { ...place, message: 'malformed', data: { code, example: identity.example } }
      }
      if (identity.is !== 'unknown') continue
      const [first] = identity.near
      if (!first) yield { ...place, message: 'unknown', data: { code, name } }
      else {
        const near = identity.near.map((it) => `${it.name} ("${it.code}")`)
        yield { ...place, message: 'near', data: { code, name, near, example: first.code } }
      }
    }
  },
})

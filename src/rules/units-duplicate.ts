import { workspaceRule } from '../model/finding.ts'

/** A code stands for one unit at a time. */
export default workspaceRule({
  id: 'units-duplicate',
  severity: 'error',
  about: 'file',
  family: 'files',
  words: () => ({
    title: { vi: 'Mỗi mã một đơn vị', en: 'One unit for each code' },
    help: {
      repeated: {
        vi: 'Giữ lại một mục, gộp các thông tin còn thiếu. Khi danh mục chưa được sửa, mã và tên đơn vị trong các kế hoạch chưa được đối chiếu.',
        en: 'Keep one of the entries and merge what the other adds. Until the registry is mended, codes and names in plans are not compared with it.',
      },
      twoUnits: {
        vi: 'Kiểm tra mã của hai đơn vị. Nếu đơn vị này tiếp nối đơn vị kia, ghi thời gian hoạt động, ví dụ `valid: { to: 2025-06-30 }` ở đơn vị trước và `valid: { from: 2025-07-01 }` ở đơn vị sau. Khi danh mục chưa được sửa, mã và tên đơn vị trong các kế hoạch chưa được đối chiếu.',
        en: 'Check the codes. If one unit follows the other, give their times, e.g. `valid: { to: 2025-06-30 }` for the first and `valid: { from: 2025-07-01 }` for the second. Until the registry is mended, codes and names in plans are not compared with it.',
      },
      national: {
        vi: 'Ghi mã khác cho đơn vị này, hoặc ghi đúng tên của đơn vị mang mã đó. Khi danh mục chưa được sửa, mã và tên đơn vị trong các kế hoạch chưa được đối chiếu.',
        en: 'Give this unit another code, or write the name of the unit that has the code. Until the registry is mended, codes and names in plans are not compared with it.',
      },
    },
    messages: {
      repeated: {
        vi: 'Đơn vị {name} (mã “{code}”) được ghi hai lần trong danh mục đơn vị.',
        en: 'The unit {name} (code "{code}") stands in the registry twice.',
      },
      twoUnits: {
        vi: 'Mã “{code}” được dùng cho hai đơn vị trong cùng thời gian: {other} và {name}.',
        en: 'Code "{code}" stands for two units at the same time: {other} and {name}.',
      },
      national: {
        vi: 'Mã “{code}” ghi cho {name} là mã của {other} trong danh mục quốc gia.',
        en: 'Code "{code}", given to {name}, is that of {other} in the national registry.',
      },
    },
  }),
  check({ workspace }, say) {
    for (const { unit, other } of workspace.contradictions.duplicates) {
      const { code, name, place } = unit
      const found = { file: place.file, at: [...place.at, 'code'], data: { code, name, other: other.name } }
      if (!other.place) say({ ...found, message: 'national' })
      else {
        const related = [{ file: other.place.file, at: [...other.place.at, 'code'] }]
        say({ ...found, related, message: name === other.name ? 'repeated' : 'twoUnits' })
      }
    }
  },
})

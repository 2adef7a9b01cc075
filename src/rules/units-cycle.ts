import { workspaceRule } from '../model/finding.ts'

/** No unit is above itself, and none went on in itself, by whatever way. */
export default workspaceRule({
  id: 'units-cycle',
  severity: 'error',
  about: 'file',
  family: 'files',
  words: () => ({
    title: { vi: 'Quan hệ cấp trên, kế thừa không vòng tròn', en: 'No circle of parents or successors' },
    help: {
      parent: {
        vi: 'Kiểm tra `parent` của từng đơn vị nêu trên: đơn vị cấp trên cùng ghi `parent: null`. Khi danh mục chưa được sửa, mã và tên đơn vị trong các kế hoạch chưa được đối chiếu.',
        en: 'Check `parent` of each of them: the topmost unit has `parent: null`. Until the registry is mended, codes and names in plans are not compared with it.',
      },
      successors: {
        vi: 'Kiểm tra `successors` của từng đơn vị nêu trên: ghi mã đơn vị tiếp nhận sau khi kết thúc hoạt động; đơn vị còn hoạt động không ghi trường này. Khi danh mục chưa được sửa, mã và tên đơn vị trong các kế hoạch chưa được đối chiếu.',
        en: 'Check `successors` of each of them: it names who took over when the unit ended; a unit in existence has none. Until the registry is mended, codes and names in plans are not compared with it.',
      },
    },
    messages: {
      parent: {
        vi: 'Quan hệ cấp trên của đơn vị tạo thành vòng tròn: {way}.',
        en: 'The units above form a circle: {way}.',
      },
      successors: {
        vi: 'Quan hệ kế thừa của đơn vị tạo thành vòng tròn: {way}.',
        en: 'The successors form a circle: {way}.',
      },
    },
  }),
  check({ workspace }, say) {
    for (const { by, units } of workspace.contradictions.circles) {
      const [first, ...others] = units
      if (!first) continue
      const way = [...units, first].map((it) => `${it.name} ("${it.code}")`).join(' → ')
      const related = others.map(({ place }) => ({ file: place.file, at: [...place.at, by] }))
      say({ file: first.place.file, at: [...first.place.at, by], message: by, data: { way }, related })
    }
  },
})

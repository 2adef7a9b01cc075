import { textRule } from '../model/finding.ts'

/** Markers of a merge that was not finished: said once, in the place of the syntax fault they cause. */
export default textRule({
  id: 'text-conflict-marker',
  severity: 'error',
  about: 'file',
  family: 'reading',
  suspects: { test: (text) => ['<<<<<<<', '>>>>>>>'].some((it) => text.includes(it)) },
  whenBroken: true,
  words: () => ({
    title: { vi: 'Không còn dấu hợp nhất dở dang', en: 'No merge conflict markers' },
    help: {
      vi: 'Giữ lại một trong hai phần nằm giữa các dòng `<<<<<<<`, `=======`, `>>>>>>>`, rồi xóa các dòng đó.',
      en: 'Keep one of the two parts between the lines `<<<<<<<`, `=======`, `>>>>>>>`, and delete those lines.',
    },
    messages: {
      marker: {
        vi: 'Hai người cùng sửa tệp và hai bản chưa được hợp nhất xong (số chỗ: {count}).',
        en: 'Two people changed the file and their versions are not merged yet (places: {count}).',
      },
    },
  }),
  check({ text }, say) {
    const markers = [...text.matchAll(/^(?:<{7}|>{7})(?: .*)?$/gm)]
    const [first] = markers
    if (!first) return
    const count = Math.max(1, markers.filter(({ 0: it }) => it.startsWith('<')).length)
    say({
      at: [],
      span: { start: first.index, end: first.index + first[0].length },
      message: 'marker',
      data: { count },
    })
  },
})

import { textRule } from '../model/finding.ts'

/** What cells of a spreadsheet and web pages leave in copied text, and what it stood for. */
const artefacts = /_x000[0-9A-Fa-f]_|&(?:nbsp|amp|quot|lt|gt);|<br ?\/?>/g

/** Marks of a spreadsheet or a web page that came along with a copied text. */
export default textRule({
  id: 'text-copy-artefact',
  severity: 'warning',
  about: 'file',
  family: 'reading',
  suspects: { test: (text) => ['_x000', '&', '<br'].some((it) => text.includes(it)) },
  words: () => ({
    title: { vi: 'Không có ký hiệu sót lại khi chép', en: 'No marks left by copying' },
    help: {
      vi: 'Bỏ ký hiệu này hoặc thay bằng dấu cách, dấu “&” như bản gốc; ví dụ `Khảo sát_x000D_ lập danh sách` ghi lại là `Khảo sát, lập danh sách`.',
      en: 'Take it out, or write a space or "&" as in the original; e.g. `Khảo sát_x000D_ lập danh sách` becomes `Khảo sát, lập danh sách`.',
    },
    messages: {
      left: {
        vi: 'Tệp còn ký hiệu “{mark}” sót lại khi chép từ bảng tính hoặc trang web (số chỗ: {count}), đầu tiên ở đây.',
        en: 'The file holds "{mark}", left by copying from a spreadsheet or a web page (places: {count}), the first here.',
      },
    },
  }),
  check({ text }, say) {
    const found = new Map<string, { start: number; count: number }>()
    for (const { 0: mark, index } of text.matchAll(artefacts)) {
      const known = found.get(mark)
      if (known) known.count++
      else found.set(mark, { start: index, count: 1 })
    }
    for (const [mark, { start, count }] of found) {
      say({ at: [], span: { start, end: start + mark.length }, message: 'left', data: { mark, count } })
    }
  },
})

import { textRule } from '../model/finding.ts'
import { codeOf, hiddenIn, hiddenSuspects, mendable } from '../model/hidden.ts'

/** Characters that nobody sees or that look like others: names and ids no longer match, and nobody finds out why. */
export default textRule({
  id: 'text-hidden-character',
  severity: 'warning',
  about: 'file',
  family: 'reading',
  among: hiddenSuspects,
  suspects: hiddenSuspects,
  words: () => {
    const removed = {
      vi: 'Xóa ký tự này: đặt con trỏ ngay sau nó, bấm Backspace, rồi gõ lại chữ bên cạnh nếu mất. Ký tự thường đi theo khi chép từ Word, PDF hoặc trang web.',
      en: 'Remove it: put the cursor right behind it, press Backspace, and retype the letter beside it if that went too. It usually comes along when copying from Word, PDF or a web page.',
    }
    const retyped = {
      vi: 'Xóa và gõ lại bằng bàn phím: “{right}”.',
      en: 'Delete it and type it on the keyboard: "{right}".',
    }
    const hidden = (vi: string, en: string) => ({
      vi: `Tệp có ${vi} ({code}) không nhìn thấy được (số chỗ: {count}), đầu tiên ở đây.`,
      en: `The file holds ${en} ({code}), which nobody sees (places: {count}), the first here.`,
    })
    return {
      title: { vi: 'Không có ký tự ẩn hoặc ký tự giả', en: 'No hidden or look-alike characters' },
      help: {
        softHyphen: removed,
        zeroWidth: removed,
        direction: removed,
        control: removed,
        space: {
          vi: 'Xóa và gõ lại bằng phím cách. Ký tự thường đi theo khi chép từ Word hoặc trang web.',
          en: 'Delete it and press the space bar. It usually comes along when copying from Word or a web page.',
        },
        digit: retyped,
        cyrillic: retyped,
        eth: retyped,
      },
      messages: {
        softHyphen: hidden('dấu gạch nối mềm', 'a soft hyphen'),
        zeroWidth: hidden('ký tự không có bề rộng', 'a zero-width character'),
        direction: hidden('ký tự đổi chiều chữ', 'a character that turns the direction of text'),
        control: hidden('ký tự điều khiển', 'a control character'),
        space: {
          vi: 'Tệp có dấu cách đặc biệt ({code}), trông như dấu cách thường (số chỗ: {count}), đầu tiên ở đây.',
          en: 'The file holds a special space ({code}) that looks like an ordinary one (places: {count}), the first here.',
        },
        digit: {
          vi: 'Chữ số toàn bề rộng “{char}” ({code}) không phải là chữ số thường (số chỗ: {count}).',
          en: 'The full-width digit "{char}" ({code}) is no ordinary digit (places: {count}).',
        },
        cyrillic: {
          vi: 'Trong “{word}” có chữ cái Nga “{char}” ({code}) giống chữ “{right}” (số chỗ: {count}).',
          en: 'In "{word}" stands the Cyrillic letter "{char}" ({code}), which looks like "{right}" (places: {count}).',
        },
        eth: {
          vi: 'Trong “{word}” có chữ “{char}” ({code}) của tiếng nước ngoài, giống chữ “{right}” của tiếng Việt (số chỗ: {count}).',
          en: 'In "{word}" stands "{char}" ({code}), a letter of another language that looks like the Vietnamese "{right}" (places: {count}).',
        },
      },
    }
  },
  check({ text }, say) {
    for (const hidden of hiddenIn(text)) {
      const { sort, char, replacement, places, word } = hidden
      const [start = 0] = places
      const shown = replacement && replacement !== ' ' ? { char, right: replacement, word } : {}
      const data = { code: codeOf(char), count: places.length, ...shown }
      const fix = mendable(hidden, text).map(
        (offset) => ({ op: 'text', offset, length: 1, text: replacement }) as const,
      )
      say({ at: [], span: { start, end: start + 1 }, message: sort, data, fix })
    }
  },
})

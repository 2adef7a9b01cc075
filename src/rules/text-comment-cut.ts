import { textRule } from '../model/finding.ts'
import { shorten } from '../model/names.ts'

const longTexts =
  'work|deliverable|responsibility|authority|purpose|due_note|title|indicator|theme|inspection|rule|delay_handling|note|excerpt_note|reason|cause|what|plan'
const cut = new RegExp(`^( *(?:- +)*(?:${longTexts}): +)([^\\s"'|>[{&*!#%@\`](?:[^\\n]*?[^ \\n])??) +#([^\\n]*)$`, 'gm')

/** A sentence that an unquoted "#" cuts off: only where what follows is a number, a hashtag, or the rest of a bracket. */
export default textRule({
  id: 'text-comment-cut',
  severity: 'warning',
  about: 'file',
  family: 'reading',
  suspects: { test: hasCommentAfterWords },
  words: () => ({
    title: { vi: 'Câu không bị cắt ở dấu “#”', en: 'No sentence is cut off at "#"' },
    help: {
      vi: 'Nếu phần sau dấu “#” thuộc câu, đặt cả câu trong dấu ngoặc kép: `{quoted}`. Nếu là ghi chú, chuyển sang một dòng riêng.',
      en: 'If what follows "#" belongs to the sentence, put the whole of it in double quotes: `{quoted}`. If it is a comment, move it to a line of its own.',
    },
    messages: {
      cut: {
        vi: 'Câu bị cắt ở dấu “#”: phần “{lost}” được hiểu là ghi chú, không thuộc nội dung.',
        en: 'The sentence is cut off at "#": "{lost}" is read as a comment, not as part of it.',
      },
    },
  }),
  check({ text }, say) {
    for (const { 0: line, 1: lead = '', 2: kept = '', 3: rest = '', index } of text.matchAll(cut)) {
      const indent = lead.search(/\S/)
      // a sentence that goes on below is no YAML any more: yaml-syntax says so
      const goesOn = (/^\n+( *)\S/.exec(text.slice(index + line.length))?.[1]?.length ?? 0) > indent
      if (goesOn || !isCut(kept, rest) || inBlockText(text, index, indent)) continue
      const start = index + lead.length
      const end = index + line.trimEnd().length
      const whole = text.slice(start, end)
      const quoted = whole.includes('"') || whole.includes('\\') ? `'${whole.replaceAll("'", "''")}'` : `"${whole}"`
      const data = { lost: shorten(`#${rest}`.trim()), quoted: lead.trimStart() + shorten(quoted, 160) }
      say({ at: [], span: { start: end - rest.trimEnd().length - 1, end }, message: 'cut', data })
    }
  },
})

/** Most comments stand on lines of their own: only their signs are looked at. */
function hasCommentAfterWords(text: string): boolean {
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    if (at > 1 && text[at - 1] === ' ' && !/[ \n]/.test(text[at - 2] ?? '')) return true
  }
  return false
}

/** A bracket or quotation left open; or, after some words, `#12` or `#ChuyenDoiSo`: comments begin otherwise. */
function isCut(kept: string, rest: string): boolean {
  const opened = (open: string, close: string) => kept.lastIndexOf(open) > kept.lastIndexOf(close)
  if (opened('(', ')') || opened('“', '”')) return true
  return kept.split(' ').length > 2 && /^(?:\d|[A-Za-z][A-Za-z0-9_]*[a-z0-9][A-Z])/.test(rest)
}

/** Whether a line belongs to a text in block form (`|`, `>`), where "#" is a sign like any other. */
function inBlockText(text: string, lineStart: number, indent: number): boolean {
  for (let end = lineStart - 1; end > 0; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(start, end)
    const depth = line.search(/\S/)
    if (depth >= 0 && depth < indent) return /[:-] +[|>][+\d-]*\s*(?:#.*)?$/.test(line)
    end = start - 1
  }
  return false
}

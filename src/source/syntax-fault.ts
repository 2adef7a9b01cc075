import type { Json } from '../model/words.ts'
import { colonInFlow } from './flow-fault.ts'
import type { SyntaxFault } from './found.ts'
import { cut, type Line, lineAfter, lineAt, lineBefore, quoted, sentenceInQuotes } from './line.ts'

/** An error as the YAML library gives it. */
interface LibraryError {
  readonly code: string
  readonly pos: readonly [number, number]
  readonly message: string
}

/** What an author most likely did: the library's error and the lines around it, turned into the mistake and its correction. */
export function syntaxFault(error: LibraryError, text: string): SyntaxFault {
  const [start, end] = error.pos
  if (error.code === 'NON_STRING_KEY') return { rule: 'yaml-key', message: 'notText', start, end, data: {} }
  if (error.code === 'TAB_AS_INDENT') {
    const count = text.match(/^ *\t/gm)?.length ?? 1
    return { rule: 'yaml-tab', message: 'indent', start, end, data: { count } }
  }
  const line = lineAt(text, start)
  return inQuotes(error, text) ?? withSign(error, text, line) ?? inFlow(error, text) ?? inLines(error, text, line)
}

/** A fault in the value of a line. */
function fault(message: string, line: Line, data: { readonly [name: string]: Json } = {}): SyntaxFault {
  return { ...lineFault(message, line, data), start: line.value ? line.valueAt : line.start + line.indent }
}

/** A fault in a sentence that only lacks its quotes. */
function unquoted(message: string, line: Line, text: string, data: SyntaxFault['data']): SyntaxFault {
  const written = sentenceInQuotes(text, line)
  const correction = written !== null && { start: line.valueAt, end: line.valueAt + line.value.length, text: written }
  return { ...fault(message, line, data), ...(correction && { correction }) }
}

/** A fault of a line as a whole. */
function lineFault(message: string, line: Line, data: { readonly [name: string]: Json } = {}): SyntaxFault {
  const start = line.start + line.indent
  return {
    rule: 'yaml-syntax',
    message,
    start,
    end: Math.max(line.end, start + 1),
    data: { line: line.raw.trim(), ...data },
  }
}

/** An anchor, alias or tag: to its author perhaps only a sentence that begins with `*`, `&` or `!`. */
export function markFault(text: string, start: number): SyntaxFault {
  const line = lineAt(text, start)
  const name = /^\S*/.exec(text.slice(start, start + 100))?.[0] ?? ''
  const sentence = text.slice(start, line.end)
  return {
    rule: 'yaml-anchor',
    message: 'mark',
    start,
    end: start + name.length,
    data: { name, quoted: line.prefix + quoted(sentence) },
  }
}

/** A quote that never closes, text after one that has closed, a backslash between double ones. */
function inQuotes({ code, message, pos }: LibraryError, text: string): SyntaxFault | null {
  if (message.startsWith('Missing closing')) {
    const quote = message.includes('"') ? '"' : "'"
    const line = lineAt(text, text.lastIndexOf(quote, pos[0] - 1))
    return fault('unclosedQuote', line, { quote, quoted: line.prefix + cut(line.value) + quote })
  }
  const line = lineAt(text, pos[0])
  const quote = line.value[0]
  if (quote !== '"' && quote !== "'") return null
  const inner = line.value.length > 1 && line.value.endsWith(quote) ? line.value.slice(1, -1) : line.value
  if (code === 'BAD_DQ_ESCAPE') return fault('backslash', line, { quoted: line.prefix + quoted(inner, "'") })
  if (code !== 'UNEXPECTED_TOKEN') return null
  const data = { quoted: line.prefix + quoted(inner) }
  // a sentence that begins with words in quotes; quotes at both ends may be those of the sentence itself
  const sure = inner === line.value && /^["'][^"']+ [^"']+["'] \p{L}/u.test(inner)
  return sure ? unquoted('afterQuote', line, text, data) : fault('afterQuote', line, data)
}

/** A value that begins with a sign that means something in YAML: `%`, `*`, `>` and others. */
function withSign({ code, message, pos }: LibraryError, text: string, line: Line): SyntaxFault | null {
  const data = { sign: line.value[0] ?? '', quoted: line.prefix + quoted(line.value) }
  const { sign } = data
  if (code === 'BAD_SCALAR_START') {
    if (pos[0] === line.valueAt) {
      return /[%@`]/.test(sign) ? unquoted('sign', line, text, data) : fault('sign', line, data)
    }
    const item = /^.[^,\]}\n]*/.exec(text.slice(pos[0]))?.[0].trim() ?? ''
    return {
      ...fault('sign', line, { sign: item[0] ?? '', quoted: quoted(item) }),
      start: pos[0],
      end: pos[0] + item.length,
    }
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return sign === '?' ? fault('sign', line, data) : null
  const between = /^(?:BAD_INDENT|MISSING_CHAR|MULTILINE_IMPLICIT_KEY)$/.test(code) && !message.startsWith('Tags')
  if (/^[*&!|>-]/.test(sign) && !between) return fault('sign', line, data)
  if (/^[[{]/.test(sign) && message.endsWith('at node end')) {
    return fault('afterBracket', line, { quoted: line.prefix + quoted(line.value) })
  }
  return null
}

/** Inside `[ ]` and `{ }`: a bracket that never closes, a comma or bracket too many or too few. */
function inFlow({ code, message, pos }: LibraryError, text: string): SyntaxFault | null {
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) {
    const open = openBracket(text, pos[0])
    const line = lineAt(text, open)
    if (/\s#/.test(text.slice(open, line.end))) return fault('hash', line)
    const close = text[open] === '{' ? '}' : ']'
    return fault('unclosedBracket', line, {
      open: text[open] ?? '[',
      close,
      quoted: line.prefix + cut(line.value) + close,
    })
  }
  const misplaced = /^(?:Missing ,|Unexpected , in|Unexpected empty item|Unexpected flow-)/.test(message)
  if (misplaced) return { ...fault('flow', lineAt(text, pos[0])), start: pos[0], end: pos[1] }
  return code === 'BLOCK_IN_FLOW' ? colonInFlow(lineAt(text, pos[0])) : null
}

/** The bracket before an offset that no other one closes. */
function openBracket(text: string, before: number): number {
  const code = text.slice(0, before).replace(/\s#.*$/gm, (comment) => ' '.repeat(comment.length))
  let depth = 0
  for (let i = before - 1; i >= 0; i--) {
    const char = code[i] ?? ''
    if (char === ']' || char === '}') depth++
    if ((char === '[' || char === '{') && depth-- === 0) return i
  }
  return Math.max(before - 1, 0)
}

/** Lines that do not stand to each other as they should: indentation, dashes, colons. */
function inLines({ code, message, pos }: LibraryError, text: string, line: Line): SyntaxFault {
  const content = line.raw.trim()
  const words = content.replace(/^- +/, '')
  if (message.startsWith('Comments must be')) return fault('hash', line)
  if (/^-[^\s-]/.test(content)) return lineFault('dashSpace', line, { quoted: cut(content.replace('-', '- ')) })
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && message.startsWith('Nested')) return nested(text, line)
  if (code === 'MULTILINE_IMPLICIT_KEY' || message.startsWith('Implicit map keys')) {
    if (text[pos[0]] === '-') return lineFault('strayDash', line)
    const run = /^([A-Za-z_][\w-]*):(?=\S)/.exec(words)
    if (run) return lineFault('colonSpace', line, { key: run[1] ?? '', quoted: cut(content.replace(':', ': ')) })
    const next = lineAfter(text, line)
    return next && line.prefix.startsWith('-') ? lineFault('indent', next) : lineFault('notField', line)
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    return lineBefore(text, line)?.indent === line.indent ? lineFault('strayDash', line) : lineFault('indent', line)
  }
  if (code === 'BAD_INDENT' || message.startsWith('Sequence item')) {
    const before = lineBefore(text, line)
    const cutOff = before && !line.prefix && line.indent > before.indent && /\s#/.test(before.raw)
    return cutOff ? fault('hash', before) : lineFault('indent', line)
  }
  return fault('other', line)
}

/** A second colon after a key: in the sentence, or because the next line stands too far right. */
function nested(text: string, line: Line): SyntaxFault {
  const curly = /^[“”‘’]/.test(line.value)
  const sentence = [line.value]
  if (!/:(?:\s|$)/.test(line.value)) {
    let next = lineAfter(text, line)
    if (next && /^[\w-]+ *:/.test(next.raw.trim())) return lineFault('indent', next)
    for (; next && next.indent > line.indent; next = lineAfter(text, next)) sentence.push(next.raw.trim())
  }
  const plain = sentence.join(' ').replace(/(?<!\s)\s+#\s.*$/, '')
  const straight = curly ? plain.replace(/^[“”‘’]|[“”‘’]$/g, '') : plain
  const data = { quoted: line.prefix + quoted(straight) }
  if (curly) return fault('curlyQuotes', line, data)
  // a single plain word before the colon may be meant as a key
  const sure = sentence.length === 1 && !/^[\w-]+ *:/.test(line.value)
  return sure ? unquoted('colon', line, text, data) : fault('colon', line, data)
}

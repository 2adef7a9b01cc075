import type { Bilingual, Json } from '../model/words.ts'
import type { ReadResult } from './source.ts'

/** What a file turns out to be, by its first bytes. */
const signatures: readonly (readonly [Bilingual, readonly number[]])[] = [
  [{ vi: 'tệp Word hoặc Excel', en: 'a Word or Excel file' }, [0x50, 0x4b, 0x03, 0x04]],
  [{ vi: 'tệp Word hoặc Excel đời cũ', en: 'an old Word or Excel file' }, [0xd0, 0xcf, 0x11, 0xe0]],
  [{ vi: 'tệp PDF', en: 'a PDF file' }, [0x25, 0x50, 0x44, 0x46]],
  [{ vi: 'tệp nén', en: 'an archive' }, [0x1f, 0x8b]],
  [{ vi: 'tệp ảnh', en: 'a picture' }, [0x89, 0x50, 0x4e, 0x47]],
  [{ vi: 'tệp ảnh', en: 'a picture' }, [0xff, 0xd8, 0xff]],
]

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Bytes → text without a byte-order mark; throws where they are no UTF-8. */
const strictly = (bytes: Uint8Array): string => utf8.decode(bytes)

/**
 * Bytes of a file → its text, or why they are no UTF-8 text. Any line ends and a byte-order mark pass in silence.
 * @param toText does what `strictly` does, where the host has something quicker
 */
export function decode(file: string, bytes: Uint8Array, toText: (bytes: Uint8Array) => string = strictly): ReadResult {
  const fault = (message: string, data: Readonly<Record<string, Json>> = {}): ReadResult => ({
    fault: { file, rule: 'text-encoding', message, data },
  })
  for (const [format, signature] of signatures) {
    if (signature.every((byte, i) => bytes[i] === byte)) return fault('binary', { format })
  }
  const wide = wideEncoding(bytes)
  if (wide) return fault('wide', { encoding: wide })
  let text: string
  try {
    text = toText(bytes)
  } catch {
    return fault('notUtf8', { line: lineOfFirstFault(bytes) })
  }
  if (text.includes('\0')) return fault('binary', { format: { vi: 'tệp nhị phân', en: 'a binary file' } })
  return { source: { file, text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text } }
}

/** UTF-16 and UTF-32 by their mark, or by the zero bytes that Latin text leaves in them. */
function wideEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length >= 4 ? 'UTF-32' : 'UTF-16'
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return a === 0 ? 'UTF-32' : 'UTF-16'
  if (bytes.length < 4) return null
  const odd = (a !== 0 && b === 0 && c !== 0 && d === 0) || (a === 0 && b !== 0 && c === 0 && d !== 0)
  return odd ? 'UTF-16' : null
}

/** The line, from 1, at which the bytes stop being UTF-8; a line break never stands inside a character. */
function lineOfFirstFault(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start)
    const rest = end < 0 ? bytes.length : end
    try {
      utf8.decode(bytes.subarray(start, rest))
    } catch {
      return line
    }
    start = rest + 1
  }
  return line
}

/** Control characters, and those that turn the direction of text: they could rewrite what a reader sees. */
const unprintable =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu

/** The sign that would make a command of what follows it anywhere in a line of the log of a build server. */
const command = /#(?=#\w*\[)/g

/** A text from a document, safe to print: nothing in it steers a terminal or turns a line around. */
export function printable(text: string): string {
  return text.replace(unprintable, '').replace(/[\t\n]/g, ' ')
}

/** The same characters in a JSON text, as escapes: it says what it said, and steers nothing when it is looked at. */
export function escaped(json: string): string {
  const codes = (it: string) =>
    Array.from({ length: it.length }, (_, i) => `\\u${it.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')
  return json.replace(unprintable, codes).replace(command, codes)
}

/** Nearly all texts have none of the characters that anything is done about. */
const odd =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\uffff]/

/** A text of several lines, safe to print and to write into any format: its line breaks stay, half characters do not. */
export function printableLines(text: string): string {
  if (!odd.test(text)) return text
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => printable(line).replace(/\p{Cs}|[\ufffe\uffff]/gu, '\ufffd'))
    .join('\n')
}

/**
 * Lines that may pass through the log of a build server, where a line that begins with `::` and a `##[` or `##vso[` anywhere
 * are commands: a lookalike of the same width takes the place of the sign that makes them one.
 */
export function commandless(text: string): string {
  return text.replace(/^([^\S\n]*:):/gm, '$1\ua789').replace(command, '\u266f')
}

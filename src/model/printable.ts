/** Control characters, and those that turn the direction of text: they could rewrite what a reader sees. */
const unprintable =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu

/** A text from a document, safe to print: nothing in it steers a terminal or turns a line around. */
export function printable(text: string): string {
  return text.replace(unprintable, '').replace(/[\t\n]/g, ' ')
}

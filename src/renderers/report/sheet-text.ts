/** Most UTF-16 units that a cell of a spreadsheet holds. */
const most = 32_767

/** A text that fits a cell, with a mark where it was cut; never inside a character. */
export function fitText(text: string, mark: string): string {
  if (text.length <= most) return text
  return `${text.slice(0, most - mark.length).replace(/[\ud800-\udbff]$/, '')}${mark}`
}

/** Names for sheets: at most 31 units, none of `[]:*?/\`, no apostrophe at an end, no name twice or reserved. */
export function sheetNames(wanted: readonly { readonly name: string; readonly key: string }[]): readonly string[] {
  const taken = new Set(['history'])
  return wanted.map(({ name, key }) => {
    const clean = (text: string) => text.replace(/[[\]:*?/\\\p{C}\s]+/gu, ' ').replace(/^[\s']+|[\s']+$/g, '')
    const stem = clean(name) || clean(key) || 'Sheet'
    for (let count = 1; ; count++) {
      const end = count === 1 ? '' : ` (${count})`
      const found = `${short(stem, 31 - end.length)}${end}`
      if (taken.has(found.toLowerCase())) continue
      taken.add(found.toLowerCase())
      return found
    }
  })
}

const short = (text: string, length: number): string =>
  text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/[\s']+$/, '')

/** Points; and what a letter needs of a column's width, bold ones and the ends of lines reckoned in. */
const lineHeight = 17
export const letter = 1.15

/** How many lines a text takes in a column of a width in letters. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(1, width)
  if (!text.includes('\n')) return Math.max(1, Math.ceil((text.length * letter) / room))
  return text.split('\n').reduce((sum, it) => sum + Math.max(1, Math.ceil((it.length * letter) / room)), 0)
}

/** Not every program makes a row as high as its texts, and none makes it higher than 409 points. */
export const heightOf = (lines: number): number => Math.min(409, lines * lineHeight)

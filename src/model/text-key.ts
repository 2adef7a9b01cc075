/** Texts of fewer words are alike by chance: "Tổ chức sơ kết phong trào thi đua". */
const fewest = 10

/**
 * A short key that is the same for texts a reader takes for the same: case, punctuation, spaces, the form of Đ and the
 * place of a tone apart. 64 bits in base 36, to compare and nothing else; `null` for a text of few words.
 */
export function textKey(text: string): string | null {
  let [one, two, marks, words, inside] = [first, second, 0, 0, false]
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0
    const letter = code < size ? (bases[code] ?? 0) : code < symbolsTo ? 0 : code
    marks += (code < size ? tones[code] : 0) ?? 0
    if (letter === mark) continue
    if (letter === 0 && !inside) continue
    if (letter === 0) words++
    inside = letter !== 0
    // the marks of a word count together at its end: hoà is hòa
    const step = inside ? letter : marks
    if (!inside) marks = 0
    one = Math.imul(one ^ step, 2654435761)
    two = Math.imul(two ^ step, 1597334677)
  }
  return words < fewest ? null : (one >>> 0).toString(36) + (two >>> 0).toString(36)
}

/** Where the two halves begin. */
const [first, second] = [0xdeadbeef, 0x41c6ce57]

const size = 0x1f00
/** From there to here stand signs: dashes, quotation marks, arrows. */
const symbolsTo = 0x2e80
const mark = -1

/** Of each character its bare small letter (0: none, it stands between words), and a number for its marks. */
const bases = new Int32Array(size)
const tones = new Int32Array(size)

/** Latin letters, the marks that stand apart from them, and the letters that bear two. */
const ranges = [
  [0, 0x250],
  [0x300, 0x370],
  [0x1e00, size],
] as const

for (const [from, to] of ranges) {
  for (let code = from; code < to; code++) {
    const char = String.fromCharCode(code)
    if (/\p{M}/u.test(char)) {
      bases[code] = mark
      tones[code] = code * code
    } else if (/[\p{L}\p{N}]/u.test(char)) {
      const [base = '', ...marks] = char.normalize('NFD').toLowerCase()
      bases[code] = base.replace(/[ðɖ]/, 'đ').charCodeAt(0)
      for (const it of marks) tones[code] = (tones[code] ?? 0) + it.charCodeAt(0) ** 2
    }
  }
}

const [space, zero, nine] = [32, 48, 57]

/**
 * A word as one number, from its letters of ASCII, whatever their case, and the count of the others: equal words have
 * equal shapes. Sums them up letter by letter.
 */
const shapeWith = (shape: number, code: number) => (shape * 31 + (code < 128 ? code | 32 : 1)) & 0xffffff

export function shapeOf(word: string): number {
  let shape = 0
  for (let i = 0; i < word.length; i++) shape = shapeWith(shape, word.charCodeAt(i))
  return shape
}

/** The shapes of the words that were read last: one list for all texts. */
const shapes: number[] = []

/** So many words are enough to see that a text of so many letters at most is nobody's but the author's. */
const [early, short] = [8, 160]

/**
 * Reads the shapes of a text's words and says how many there are; none where a digit stands, or where half of them do not
 * pass the sieve. A copy has nearly all of its words from the wording, so half of the first ones already.
 */
export function readShapes(text: string, passed: Uint8Array): number {
  let shape = 0
  let words = 0
  let found = 0
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : space
    if (code !== space) {
      if (code >= zero && code <= nine) return 0
      shape = shapeWith(shape, code)
      continue
    }
    shapes[words++] = shape
    found += passed[shape & (slots - 1)] ?? 0
    shape = 0
    if (words <= early && (words - found) * 2 > early && text.length <= short) return 0
  }
  return found * 2 < words ? 0 : words
}

/** A power of two. */
const slots = 4096
/** A table that passes the words of some texts, and few others. */
export function sieve(texts: readonly string[]): Uint8Array {
  const passed = new Uint8Array(slots)
  for (const text of texts) {
    let shape = 0
    for (let i = 0; i <= text.length; i++) {
      const code = i < text.length ? text.charCodeAt(i) : space
      if (code === space) passed[shape & (slots - 1)] = 1
      shape = code === space ? 0 : shapeWith(shape, code)
    }
  }
  return passed
}

/** Whether a share of the words that were read, half of them unless told, have the shape of one of these. */
export function areAmong(words: number, known: ReadonlySet<number>, share = 0.5): boolean {
  let found = 0
  for (let i = 0; i < words; i++) if (known.has(shapes[i] ?? 0)) found++
  return found >= words * share
}

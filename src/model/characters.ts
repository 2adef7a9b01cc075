/** Which of several classes of characters a text holds: bit n stands for the nth class. */
export type CharacterScan = (text: string) => number

/** All classes that anybody looks for: one pass serves them all. */
const classes: RegExp[] = []
/** Not looked at yet. */
const unknown = 0xffff
const bits = new Uint16Array(0x10000).fill(unknown)

/** A character is put to the classes once, when it is first met. */
function sort(code: number): number {
  const char = String.fromCharCode(code)
  const found = classes.reduce((sum, it, i) => sum | (it.test(char) ? 1 << i : 0), 0)
  bits[code] = found
  return found
}

/** Whoever asks about a text asks after others have. */
let last = { text: '', seen: 0 }

function seenIn(text: string): number {
  if (last.text === text) return last.seen
  const known = bits
  let seen = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const found = known[code] as number
    seen |= found === unknown ? sort(code) : found
  }
  last = { text, seen }
  return seen
}

/**
 * Looks for classes in one pass, where as many regular expressions would each take one; all scans share it.
 * @param wanted each in brackets, of single UTF-16 units that texts seldom hold; fifteen at most in the whole program
 */
export function characterScan(wanted: readonly RegExp[]): CharacterScan {
  const first = classes.length
  classes.push(...wanted)
  if (classes.length > 15) throw new RangeError('more classes of characters than bits')
  bits.fill(unknown)
  last = { text: '', seen: 0 }
  const mask = (1 << wanted.length) - 1
  return (text) => (seenIn(text) >> first) & mask
}

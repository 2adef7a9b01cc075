/** Which of several classes of characters a text holds: bit n stands for the nth class. */
export type CharacterScan = (text: string) => number

/** Not looked at yet. */
const unknown = 0xffff

/**
 * Looks for all classes in one pass, where as many regular expressions would each take one. A character is put to the
 * classes once, when it is first met.
 * @param classes at most fifteen, each of single UTF-16 units
 */
export function characterScan(classes: readonly RegExp[]): CharacterScan {
  const bits = new Uint16Array(0x10000).fill(unknown)
  const sort = (code: number) => {
    const char = String.fromCharCode(code)
    const found = classes.reduce((sum, it, i) => sum | (it.test(char) ? 1 << i : 0), 0)
    bits[code] = found
    return found
  }
  return (text) => {
    let seen = 0
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      const known = bits[code] as number
      seen |= known === unknown ? sort(code) : known
    }
    return seen
  }
}

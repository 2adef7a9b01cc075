/**
 * Breadths of letters of Times New Roman in thousandths of the size: of the bold ones, the broadest; of signs in formulas,
 * the slanted ones. From the font's own metrics (Times-Bold, Times-Italic, AFM).
 */
const breadths: readonly (readonly [number, string])[] = [
  [250, ' .,'],
  [278, "il/\\'|"],
  [333, 'fjt-():;![]‘’'],
  [389, 'sI'],
  [444, 'cerz'],
  [500, 'agovxyJ0123456789“”–*?_'],
  [556, 'bdhknpquđS"'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [675, '+=<>≥≤'],
  [722, 'wACDĐNRUVXY'],
  [778, 'GHKOQ'],
  [833, 'm&'],
  [944, 'M'],
  [1000, 'W%…—'],
]
const known = new Map(breadths.flatMap(([breadth, letters]) => Array.from(letters, (it) => [it, breadth] as const)))
const broadest = 1000

/** How far the horn of ơ and ư stands out. */
const horn = 90

/** The breadth of a character: but for the horn, a letter with marks is as broad as without them. */
function breadthOf(character: string): number {
  const found = known.get(character)
  if (found !== undefined) return found
  const parts = character.normalize('NFD')
  const breadth = (known.get(parts.charAt(0)) ?? broadest) + (parts.includes('\u031b') ? horn : 0)
  known.set(character, breadth)
  return breadth
}

/** The breadth of the broadest word, in sizes of a letter; by hand, since it is asked of every cell. */
export function broadestWord(text: string): number {
  let [most, sum] = [0, 0]
  for (let i = 0; i < text.length; i++) {
    sum = text.charCodeAt(i) <= 32 ? 0 : sum + breadthOf(text.charAt(i))
    if (sum > most) most = sum
  }
  return most / 1000
}

/** How many lines a text takes in a cell whose room is given in sizes of a letter. */
export function linesIn(text: string, room: number): number {
  let [lines, used] = [1, 0]
  for (const word of text.split(/\s+/)) {
    const breadth = broadestWord(word)
    const after = used ? used + breadthOf(' ') / 1000 + breadth : breadth
    if (used && after > room) [lines, used] = [lines + 1, breadth]
    else used = after
  }
  return lines
}

/** The engine copies a shorter part of a text; a longer one is a view of the whole text, which it keeps in memory. */
const shortest = 13

/** The same text, sure to keep nothing alive but itself: for whatever outlives the file that it comes from. */
export const ownText = (text: string): string =>
  text.length < shortest ? text : (JSON.parse(JSON.stringify(text)) as string)

/** So many texts are remembered; then all are forgotten. */
const most = 5000

/** Plans name the same few units, posts and documents over and over: what was worked out for a text stays, within measure. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    let result = known.get(text)
    if (result === undefined) {
      const own = ownText(text)
      result = work(own)
      if (known.size >= most) known.clear()
      known.set(own, result)
    }
    return result
  }
}

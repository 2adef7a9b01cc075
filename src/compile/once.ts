/** Gives one object for all values of one key: thousands of units stand alike in most of their cells. */
export function once<T>(keyOf: (value: T) => string): (value: T) => T {
  const known = new Map<string, T>()
  return (value) => {
    const key = keyOf(value)
    const same = known.get(key)
    if (same !== undefined) return same
    known.set(key, value)
    return value
  }
}

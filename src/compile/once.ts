/** Gives one object for all values that say the same: thousands of units stand alike in most of their cells. */
export function once<T>(): (value: T) => T {
  const known = new Map<string, T>()
  return (value) => {
    const key = JSON.stringify(value)
    const same = known.get(key)
    if (same !== undefined) return same
    known.set(key, value)
    return value
  }
}

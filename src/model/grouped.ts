/** The items of a list by a key, in the order of their first. */
export function groupedBy<T>(list: Iterable<T>, key: (it: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const it of list) {
    const name = key(it)
    const group = groups.get(name)
    if (group) group.push(it)
    else groups.set(name, [it])
  }
  return groups
}

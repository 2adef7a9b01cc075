/**
 * Circles among nodes that lead to one another: each once, as short as it can be, beginning at the first of its nodes in
 * the order given. So the same circle is always said the same way.
 */
export function circlesIn<T>(nodes: Iterable<T>, next: (node: T) => readonly T[]): readonly (readonly T[])[] {
  const circles: (readonly T[])[] = []
  const told = new Set<T>()
  for (const node of nodes) {
    const circle = told.has(node) ? null : shortestBack(node, next)
    if (!circle) continue
    circles.push(circle)
    for (const it of circle) told.add(it)
  }
  return circles
}

/** The shortest way from a node back to itself. */
function shortestBack<T>(start: T, next: (node: T) => readonly T[]): readonly T[] | null {
  const before = new Map<T, T>()
  const queue = [start]
  for (const node of queue) {
    for (const it of next(node)) {
      if (it === start) return way(node)
      if (before.has(it)) continue
      before.set(it, node)
      queue.push(it)
    }
  }
  return null

  function way(last: T): readonly T[] {
    const nodes = [last]
    for (let it = last; it !== start; ) {
      it = before.get(it) as T
      nodes.unshift(it)
    }
    return nodes
  }
}

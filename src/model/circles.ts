/**
 * Circles among nodes that lead to one another: each once, the smallest first, beginning at the first of its nodes in the
 * order given. So the same circle is always said the same way. Nodes of a circle that was told are not told again.
 */
export function circlesIn<T>(nodes: Iterable<T>, next: (node: T) => readonly T[]): readonly (readonly T[])[] {
  const circles: (readonly T[])[] = []
  const knots = knotsIn(nodes, next)
  const place = new Map([...knots.keys()].map((it, i) => [it, i]))
  // beyond the few that people make by hand, the size of a circle says nothing
  for (const most of [1, 2, 3, 4, Number.POSITIVE_INFINITY]) {
    for (const [node, knot] of knots) {
      const circle = shortestBack(node, (it) => next(it).filter((to) => knots.get(to) === knot), most)
      if (!circle) continue
      circles.push(circle)
      for (const it of circle) knots.delete(it)
    }
  }
  const begins = ([first]: readonly T[]) => place.get(first as T) ?? 0
  return circles.sort((a, b) => begins(a) - begins(b))
}

/** The shortest way from a node back to itself, of so many nodes at most. */
function shortestBack<T>(start: T, next: (node: T) => readonly T[], most: number): readonly T[] | null {
  const before = new Map<T, T>()
  let [row, length]: [T[], number] = [[start], 1]
  for (; row.length && length <= most; length++) {
    const further: T[] = []
    for (const node of row) {
      for (const it of next(node)) {
        if (it === start) return way(node)
        if (before.has(it)) continue
        before.set(it, node)
        further.push(it)
      }
    }
    row = further
  }
  return null

  function way(last: T): readonly T[] {
    const nodes = [last]
    for (let it = last; it !== start; ) {
      it = before.get(it) as T
      nodes.push(it)
    }
    return nodes.reverse()
  }
}

/** The nodes that lie on a circle, each with the knot it belongs to: nodes of one knot all lead to one another (Tarjan 1972). */
function knotsIn<T>(nodes: Iterable<T>, next: (node: T) => readonly T[]): Map<T, T> {
  const order = new Map<T, number>()
  const low = new Map<T, number>()
  const open: T[] = []
  const isOpen = new Set<T>()
  const knots = new Map<T, T>()
  const all = [...nodes]
  for (const root of all) {
    if (order.has(root)) continue
    // a way of its own instead of calls: a chain may be longer than the stack
    const way: { readonly node: T; readonly steps: Iterator<T> }[] = []
    enter(root)
    for (let top = way.at(-1); top; top = way.at(-1)) {
      const { node, steps } = top
      const step = steps.next()
      if (!step.done) {
        if (!order.has(step.value)) enter(step.value)
        else if (isOpen.has(step.value)) lower(node, order.get(step.value) ?? 0)
        continue
      }
      way.pop()
      const before = way.at(-1)
      if (before) lower(before.node, low.get(node) ?? 0)
      if (low.get(node) === order.get(node)) tie(open.splice(open.lastIndexOf(node)), node)
    }

    function enter(node: T): void {
      order.set(node, order.size)
      low.set(node, order.size - 1)
      open.push(node)
      isOpen.add(node)
      way.push({ node, steps: next(node)[Symbol.iterator]() })
    }
  }
  return new Map(all.flatMap((it) => (knots.has(it) ? [[it, knots.get(it) as T]] : [])))

  function lower(node: T, to: number): void {
    low.set(node, Math.min(low.get(node) ?? to, to))
  }

  function tie(members: readonly T[], knot: T): void {
    for (const it of members) isOpen.delete(it)
    if (members.length > 1 || next(knot).includes(knot)) for (const it of members) knots.set(it, knot)
  }
}

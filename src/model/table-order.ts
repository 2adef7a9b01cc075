import type { CompiledUnit } from './compiled-unit.ts'

type Ordered = Pick<CompiledUnit, 'id' | 'name' | 'order'>

/**
 * Units as they stand in a printed table: by the registry's official order; those without one after them, by name as
 * Vietnamese readers look it up. Never by how well they do.
 */
export function inTableOrder<T extends Ordered>(units: readonly T[]): readonly T[] {
  const names = new Intl.Collator('vi')
  const place = (it: T) => it.order ?? Number.POSITIVE_INFINITY
  return [...units].sort(
    (a, b) =>
      (place(a) === place(b) ? 0 : place(a) - place(b)) ||
      names.compare(a.name, b.name) ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
}

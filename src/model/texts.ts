import type { Path } from './finding.ts'

/** Visits every text of a value in its order. The path is lent: who keeps it must copy it. */
export function eachText(value: unknown, visit: (text: string, path: Path) => void): void {
  walk(value, [], visit)
}

function walk(value: unknown, path: (string | number)[], visit: (text: string, path: Path) => void): void {
  if (typeof value === 'string') {
    visit(value, path)
  } else if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      path.push(i)
      walk(value[i], path, visit)
      path.pop()
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const key in value) {
      path.push(key)
      walk((value as { readonly [key: string]: unknown })[key], path, visit)
      path.pop()
    }
  }
}

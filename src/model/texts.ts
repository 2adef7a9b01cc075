import type { Path } from './finding.ts'

/** Every text of a value, in its order. */
export function textsOf(value: object): readonly string[] {
  if (last?.value !== value) {
    last = { value, texts: [] }
    collect(value, last.texts)
  }
  return last.texts
}

/** Two rules ask about one plan after the other. */
let last: { readonly value: object; readonly texts: string[] } | undefined

function collect(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value)
  else if (Array.isArray(value)) for (let i = 0; i < value.length; i++) collect(value[i], texts)
  else if (typeof value === 'object' && value !== null) {
    for (const key in value) collect((value as { readonly [key: string]: unknown })[key], texts)
  }
}

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

import type { Path } from './finding.ts'

/** Every text of a value, in its order; and all of them, one to a line, to look for something in one go. */
export interface Texts {
  readonly each: readonly string[]
  readonly joined: string
}

/** All texts of a value. */
export function textsOf(value: object): Texts {
  if (last?.value !== value) {
    const each: string[] = []
    collect(value, each)
    last = { value, texts: { each, joined: each.join('\n') } }
  }
  return last.texts
}

/** Two rules ask about one plan after the other. */
let last: { readonly value: object; readonly texts: Texts } | undefined

function collect(value: object, texts: string[]): void {
  if (Array.isArray(value)) {
    for (const it of value as readonly unknown[]) {
      if (typeof it === 'string') texts.push(it)
      else if (typeof it === 'object' && it !== null) collect(it, texts)
    }
    return
  }
  for (const key in value) {
    const it = (value as { readonly [key: string]: unknown })[key]
    if (typeof it === 'string') texts.push(it)
    else if (typeof it === 'object' && it !== null) collect(it, texts)
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

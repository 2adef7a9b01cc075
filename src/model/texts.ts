import type { Path } from './path.ts'

/** Every text of a value, in its order; and all of them, one to a line, to look for something in one go. */
export class Texts {
  readonly each: readonly string[]
  private lines: string | undefined

  constructor(each: readonly string[]) {
    this.each = each
  }

  get joined(): string {
    this.lines ??= this.each.join('\n')
    return this.lines
  }
}

/** Several rules ask about one plan after the other. */
let last: { readonly value: unknown; readonly texts: Texts } | undefined

/** Whoever walked over a value anyhow tells its texts, so that nobody has to walk again. */
export function rememberTexts(value: unknown, each: readonly string[]): void {
  last = { value, texts: new Texts(each) }
}

/** All texts of a value. */
export function textsOf(value: object): Texts {
  if (last?.value === value) return last.texts
  const each: string[] = []
  collect(value, each)
  const texts = new Texts(each)
  last = { value, texts }
  return texts
}

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

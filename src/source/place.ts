import type { Path } from '../model/path.ts'
import type { Json } from '../model/words.ts'

const naming = ['id', 'unit', 'year', 'kind', 'code', 'rule', 'task', 'target'] as const

/** A path as people write it, list items by what names them: `contents.security.tasks[TH-6.01].due`. */
export function placeOf(value: Json, path: Path): string {
  let node: Json | undefined = value
  let place = ''
  for (const step of path) {
    node = child(node, step)
    if (typeof step === 'string') place += place ? `.${step}` : step
    else place += `[${nameOf(node) ?? step}]`
  }
  return place
}

function child(node: Json | undefined, step: string | number): Json | undefined {
  if (Array.isArray(node)) return node[Number(step)] as Json | undefined
  if (typeof node === 'object' && node !== null) return (node as { readonly [key: string]: Json })[step]
  return undefined
}

function nameOf(item: Json | undefined): string | number | undefined {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined
  const record = item as { readonly [key: string]: Json }
  for (const key of naming) {
    const name = record[key]
    if (typeof name === 'string' || typeof name === 'number') return name
  }
  return undefined
}

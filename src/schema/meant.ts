import type { Catalogue } from '../model/catalogue.ts'
import { plainKey } from '../model/names.ts'
import { nearest } from '../model/nearest.ts'

/** Names of keys and values as authors write them. */
export type Aliases = Pick<Catalogue, 'key_aliases' | 'value_aliases' | 'loose_keys' | 'loose_values'>

/** What an author's own name stands for; `certain` where it can stand for nothing else in its place. */
export interface Meant {
  readonly name: string
  readonly certain: boolean
}

/** The key that is meant: by the first meaning of its Vietnamese or other usual name that fits the place, else the nearest one. */
export function meantKey(unknown: string, known: readonly string[], aliases: Aliases): Meant | null {
  const alias = byAlias(unknown, known, aliases.key_aliases, aliases.loose_keys)
  if (alias) return alias
  // "sanpham": several names could be run together like this, so it is asked about only
  const apart = Object.keys(aliases.key_aliases).find((it) => it.replaceAll('_', '') === plainKey(unknown))
  const joined = apart === undefined ? null : byAlias(apart, known, aliases.key_aliases, aliases.loose_keys)
  if (joined) return { ...joined, certain: false }
  const [name] = nearest(unknown, known)
  return name === undefined ? null : { name, certain: plainKey(name) === plainKey(unknown) }
}

/** The value that is meant by another name, or by another spelling of its own. */
export function meantValue(found: string, allowed: readonly string[], aliases: Aliases): Meant | null {
  const same = allowed.find((it) => plainKey(it) === plainKey(found))
  return same === undefined
    ? byAlias(found, allowed, aliases.value_aliases, aliases.loose_values)
    : { name: same, certain: true }
}

/** The first meaning of a name that fits; names may be anything, `constructor` too. */
function byAlias(
  name: string,
  fitting: readonly string[],
  aliases: Aliases['key_aliases'],
  loose: readonly string[],
): Meant | null {
  const plain = plainKey(name)
  const meanings = Object.hasOwn(aliases, plain) ? [aliases[plain] ?? []].flat() : []
  const [first, second] = meanings.filter((it) => fitting.includes(it))
  return first === undefined ? null : { name: first, certain: second === undefined && !loose.includes(plain) }
}

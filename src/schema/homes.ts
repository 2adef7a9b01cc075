import type { Path } from '../model/path.ts'
import type { JsonSchema } from './build.ts'

/** A schema, or the one that it refers to in `$defs`. */
export function followed(root: JsonSchema, schema: JsonSchema): JsonSchema {
  const name = typeof schema.$ref === 'string' ? schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1) : null
  return name === null ? schema : ((root.$defs as Readonly<Record<string, JsonSchema>>)[name] ?? {})
}

/** The keys that a map at a place may have, each with its schema: the schema followed along the path, references and all. */
function partsOf(root: JsonSchema, at: Path): Readonly<Record<string, JsonSchema>> {
  let node = followed(root, root)
  for (const step of at) {
    const properties = node.properties as Readonly<Record<string, JsonSchema>> | undefined
    const next = typeof step === 'number' ? node.items : properties?.[step]
    node = followed(root, (next ?? {}) as JsonSchema)
  }
  return (node.properties ?? {}) as Readonly<Record<string, JsonSchema>>
}

/** The keys that a map at a place may have. */
export const keysAt = (root: JsonSchema, at: Path): readonly string[] => Object.keys(partsOf(root, at))

/** All parts of a form that have a field of this name, by the keys they stand under; a part that recurs counts once. */
function homesOf(root: JsonSchema, key: string): ReadonlySet<string> {
  const homes = new Set<string>()
  const look = (schema: JsonSchema, above: string) => {
    const node = followed(root, schema)
    const parts = (node.properties ?? {}) as Readonly<Record<string, JsonSchema>>
    if (above && Object.hasOwn(parts, key)) homes.add(above)
    for (const [name, part] of Object.entries(parts)) look(part, name)
    if (node.items) look(node.items as JsonSchema, above)
  }
  look(root, '')
  return homes
}

/**
 * The part of a form that a field belongs to which stands in the wrong place: one of those around the place, the nearest
 * first, else the only one that has such a field; `null` where nobody can tell.
 */
export function homeOf(root: JsonSchema, at: Path, key: string): string | null {
  for (let end = at.length - 1; end > 0; end--) {
    const name = at[end - 1]
    if (typeof name === 'string' && Object.hasOwn(partsOf(root, at.slice(0, end)), key)) return name
  }
  const homes = [...homesOf(root, key)]
  return homes.length === 1 ? (homes[0] ?? null) : null
}

import { readFileSync } from 'node:fs'
import { type Document, parse, parseDocument } from 'yaml'

export interface Patch {
  /** Name of a sound plan in test/base/. */
  readonly base: string
  /** Path (`contents.security.tasks[0].due`) → new value. */
  readonly set?: Readonly<Record<string, unknown>>
  readonly remove?: readonly string[]
}

/** `contents.security.tasks[0].due` → its steps. */
const steps = (path: string): (string | number)[] =>
  path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((it) => (/^\d+$/.test(it) ? Number(it) : it))

/** The text of a fixture: as it stands, or a patch (`*.patch.yaml`) applied to a sound plan. */
export function fixtureText(path: string): string {
  const text = readFileSync(path, 'utf8')
  if (!path.endsWith('.patch.yaml')) return text
  return applyPatch(parse(text) as Patch, path)
}

/** A base plan with a patch applied; `path` names the patch where it fails. */
export function applyPatch(patch: Patch, path = patch.base): string {
  if (!patch.set && !patch.remove) return readFileSync(`test/base/${patch.base}.yaml`, 'utf8')
  const document = parseDocument(readFileSync(`test/base/${patch.base}.yaml`, 'utf8'))
  renameIn(document, patch.set?.['unit.name'])
  for (const [at, value] of Object.entries(patch.set ?? {})) document.setIn(steps(at), document.createNode(value))
  for (const at of patch.remove ?? []) {
    if (!document.deleteIn(steps(at))) throw new Error(`${path}: nothing to remove at ${at}`)
  }
  return document.toString({ lineWidth: 0 })
}

/** A plan made for another unit bears that unit's name in its title. */
function renameIn(document: Document, name: unknown): void {
  const short = (it: unknown) => String(it).replace(/^UBND | \(.*/g, '')
  const title = document.getIn(['document', 'title'])
  if (typeof name !== 'string' || typeof title !== 'string') return
  document.setIn(['document', 'title'], title.replace(short(document.getIn(['unit', 'name'])), short(name)))
}

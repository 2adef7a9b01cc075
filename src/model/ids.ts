import { nearest } from './nearest.ts'
import type { Path } from './path.ts'
import type { Plan } from './plan.ts'
import { present } from './plan-file.ts'

/** Something in a plan that has an id of its own. */
export interface Identified {
  readonly id: string
  /** Where it stands. */
  readonly at: Path
  /** What it is, in the author's words. */
  readonly name: string | undefined
}

/** Everything that has an id, by the container whose ids must differ. */
export function idsOf(
  plan: Plan,
): Readonly<Record<'tasks' | 'targets' | 'items' | 'key_projects', readonly Identified[]>> {
  const { criteria, key_projects } = plan.file
  return {
    tasks: plan.tasks.map(({ id, at, work }) => ({ id, at, name: work })),
    targets: plan.targets.map(({ target: { id, indicator }, at }) => ({ id, at, name: indicator })),
    items: present(criteria?.groups).flatMap(([group, { items }]) =>
      present(items).flatMap(([i, { id, name }]) =>
        id === undefined ? [] : [{ id, at: ['criteria', 'groups', group, 'items', i], name }],
      ),
    ),
    key_projects: present(key_projects).map(([i, { id, name }]) => ({ id, at: ['key_projects', i], name })),
  }
}

/** An id less what a hasty reader overlooks: case, leading zeros, separators but those between two numbers. */
export function looseId(id: string): string {
  const parts = id.toLowerCase().match(/\d+|[^\d\s._/\\\u2010-\u2015-]+/g) ?? []
  return parts.reduce((before, part) => {
    const isNumber = /^\d/.test(part)
    return before + (isNumber && /\d$/.test(before) ? '|' : '') + (isNumber ? part.replace(/^0+(?=\d)/, '') : part)
  }, '')
}

/** The one id that differs in nothing but case, leading zeros and separators. */
export function onlyTwin(id: string, known: ReadonlySet<string>): string | undefined {
  const loose = looseId(id)
  const twins = [...known].filter((it) => looseId(it) === loose)
  return twins.length === 1 ? twins[0] : undefined
}

/** Of ids that are known the one that a hasty reader would take for this one, else the nearest. */
export function idMeantBy(id: string, known: ReadonlySet<string> | readonly string[]): string | undefined {
  const loose = looseId(id)
  for (const it of known) if (looseId(it) === loose) return it
  return nearest(id, known)[0]
}

/** Ids of one container that a hasty reader may take for each other are rare: this passes nearly all plans by. */
export function mayShareIds(plan: Plan): boolean {
  if (last?.plan !== plan) last = { plan, may: mayShare(plan) }
  return last.may
}

/** Two rules ask about one plan after the other. */
let last: { readonly plan: Plan; readonly may: boolean } | undefined

function mayShare({ tasks, targets, file }: Plan): boolean {
  const seen = new Set<number>()
  const again = (container: number, id: string | undefined): boolean => {
    if (id === undefined) return false
    const key = looseKey(id, container)
    return key === null || seen.size === seen.add(key).size
  }
  return (
    tasks.some((it) => again(1, it.id)) ||
    targets.some((it) => again(2, it.target.id)) ||
    (file.criteria?.groups?.some((group) => group?.items?.some((it) => again(3, it?.id))) ?? false) ||
    (file.key_projects?.some((it) => again(4, it?.id)) ?? false)
  )
}

/** A number that is the same for ids that are alike (`looseId`); null for an id with letters beyond ASCII. */
function looseKey(id: string, container: number): number | null {
  let key = container
  // the sign read last, and the last one that counted
  let before = 0
  let kept = 0
  for (let i = 0; i < id.length; i++) {
    const code = id.charCodeAt(i)
    if (code > 127) return null
    const begins = isDigit(code) && !isDigit(before)
    if (begins && code === zero && isDigit(id.charCodeAt(i + 1))) continue
    before = code
    if (separators[code]) continue
    if (begins && isDigit(kept)) key = (key * 31 + bar) | 0
    key = (key * 31 + (code | 32)) | 0
    kept = code
  }
  return key
}

/** What `looseId` writes between two numbers. */
const bar = '|'.charCodeAt(0)
const [zero, nine] = [48, 57]
const isDigit = (code: number) => code >= zero && code <= nine
const separators = new Uint8Array(128)
for (const it of ' \t\n\v\f\r._/\\-') separators[it.charCodeAt(0)] = 1

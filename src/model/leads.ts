import type { Catalogue } from './catalogue.ts'
import { type Piece, piecesOf } from './lead-text.ts'
import { fold } from './names.ts'
import { phraseAt, phraseList, type Token, tokensOf } from './phrases.ts'
import type { Plan, Task } from './plan.ts'
import { remembered } from './remembered.ts'

/** Who leads a task, read from the text as it is written. */
export interface Lead {
  /** Units that are said to lead; the first is the one to keep. Where none is, the vague words or the groups. */
  readonly leads: readonly string[]
  /** Whom the same text names as well, to coordinate. */
  readonly beside: readonly string[]
  /** Why no unit can be made out: words that name nobody, or a group of units. */
  readonly nobody: 'vague' | 'group' | null
}

/** One or several lead texts, as a task gives them → who leads. */
export function readLead(texts: readonly string[], catalogue: Catalogue, own: readonly Token[] = []): Lead {
  const pieces = joinSplitNames(texts, catalogue).flatMap((it) => piecesOf(it, catalogue, own))
  const isMain = pieces[0]?.role === 'lead'
  const main = pieces.filter(({ role }) => role === 'lead' || (role === null && !isMain))
  const leading = main.length ? main : pieces
  const units = leading.filter((it) => it.sort === 'unit')
  const leads = units.length ? units : leading
  const nobody = units.length ? null : leads.some((it) => it.sort === 'group') ? 'group' : 'vague'
  return {
    leads: namesOf(leads),
    beside: namesOf(pieces.filter((it) => !leads.includes(it))),
    nobody: leads.length ? nobody : null,
  }
}

/** The names, each once. */
function namesOf(pieces: readonly Piece[]): readonly string[] {
  return [...new Map(pieces.map((it) => [fold(it.name), it.name])).values()]
}

/** `[Phòng Kinh tế, Hạ tầng và Đô thị]` is one name that the list has split. */
function joinSplitNames(texts: readonly string[], catalogue: Catalogue): readonly string[] {
  if (texts.length < 2) return texts
  const names = phraseList(catalogue, 'unit_names_with_and')
  const joined: string[] = []
  for (let i = 0; i < texts.length; i++) {
    let name = texts[i] ?? ''
    for (let last = texts.length; last > i + 1; last--) {
      const before = tokensOf(texts.slice(i, last - 1).join(', ')).length
      const whole = texts.slice(i, last).join(', ')
      if (phraseAt(tokensOf(whole), 0, names) <= before + 1) continue
      name = whole
      i = last - 1
      break
    }
    joined.push(name)
  }
  return joined
}

/** Whether a task says that each of several units leads it within its own remit. */
export function isAddressed({ file: { addressed_to: to } }: Task): boolean {
  return to !== undefined && [...(to.kinds ?? []), ...(to.units ?? [])].some((it) => it !== null)
}

/** Several leads, and the unit that issues, in one text to remember by. */
const [between, before] = ['\u0000', '\u0001']
const readers = new WeakMap<Catalogue, (key: string) => Lead>()

/** @param own the issuing unit, where its name is one that could be cut */
function readOnce(lead: readonly string[], catalogue: Catalogue, own: string): Lead {
  let reader = readers.get(catalogue)
  if (!reader) {
    reader = remembered((key) => {
      const [unit, texts] = key.includes(before) ? key.split(before) : ['', key]
      return readLead(texts ? texts.split(between) : [], catalogue, unit ? tokensOf(unit) : [])
    })
    readers.set(catalogue, reader)
  }
  const [only = ''] = lead
  const key = lead.length > 1 ? lead.join(between) : only
  return reader(own ? `${own}${before}${key}` : key)
}

/** Several rules ask about one plan after the other. */
let last: { readonly plan: Plan; readonly leads: ReadonlyMap<Task, Lead> } | undefined

/** Who leads each task of a plan; read once for all rules. */
export function leadsOf(plan: Plan, catalogue: Catalogue): ReadonlyMap<Task, Lead> {
  if (last?.plan !== plan) {
    const { name } = plan.file.unit
    const own = /,| và /.test(name.normalize('NFC')) ? name : ''
    last = { plan, leads: new Map(plan.tasks.map((task) => [task, readOnce(task.leads, catalogue, own)])) }
  }
  return last.leads
}

/**
 * The one unit that leads a task; null where nobody, a group, or each of several within its own remit does, and where several
 * are named (rule lead-not-one): which of them answers is not known.
 */
export function leadUnit(task: Task, plan: Plan, catalogue: Catalogue): string | null {
  const lead = leadsOf(plan, catalogue).get(task)
  if (!lead || lead.nobody || lead.leads.length !== 1 || isAddressed(task)) return null
  return lead.leads[0] ?? null
}

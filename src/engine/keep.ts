import type { Period } from '../model/period.ts'
import { ownText } from '../model/remembered.ts'
import type { PlanFacts, TaskFacts } from '../model/workspace.ts'

/** Texts that are kept beyond their file, each once. */
const pool = new Map<string, string>()
/** A shorter text is a copy of its own anyhow. */
const shortest = 13

/** Puts, for each text in a value, a copy of its own in its place, shared by all files that say the same. */
export function keep<T>(value: T): T {
  if (typeof value === 'string') return (value.length < shortest ? value : textOf(value)) as T
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const it: unknown = value[i]
      if (typeof it === 'string' || typeof it === 'object') value[i] = keep(it)
    }
    return value
  }
  const fields = value as Record<string, unknown>
  for (const key in fields) {
    const it = fields[key]
    if (typeof it === 'string' ? it.length >= shortest : typeof it === 'object') fields[key] = keep(it)
  }
  return value
}

function textOf(text: string): string {
  let known = pool.get(text)
  if (known === undefined) {
    known = ownText(text)
    pool.set(known, known)
  }
  return known
}

/** What tasks of all plans have in common. */
type Common = Pick<TaskFacts, 'at' | 'content' | 'due' | 'dueNow' | 'leads'>
const places = new Map<string, Common['at']>()
const periods = new Map<string, Period>()
const leads = new Map<string, Common['leads']>()

/** The facts of a plan, kept. Places, periods and leads of tasks are few and the same in all plans: each stands in memory once. */
export function keepFacts(facts: PlanFacts): PlanFacts {
  for (const kept of keep(facts).tasks) {
    const task: { -readonly [K in keyof Common]: Common[K] } = kept
    task.at = shared(places, task.at.join(' '), task.at)
    task.leads = shared(leads, task.leads.join('\n'), task.leads)
    const [, content] = task.at
    if (content === task.content) task.content = content
    if (!task.due) continue
    const due = shared(periods, `${task.due.from}${task.due.to}`, task.due)
    task.due = due
    if (due.to === task.dueNow) task.dueNow = due.to
  }
  return facts
}

function shared<T>(known: Map<string, T>, key: string, value: T): T {
  const same = known.get(key)
  if (same !== undefined) return same
  known.set(key, value)
  return value
}

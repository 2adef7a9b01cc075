import type { Period } from '../model/period.ts'
import { ownText } from '../model/remembered.ts'
import { sameTaskPath } from '../model/task-path.ts'
import type { Open } from '../model/words.ts'
import type { PlanFacts, TaskFacts } from '../model/workspace.ts'

/** Texts that are kept beyond their file, each once. */
const pool = new Map<string, string>()
/** A shorter text is a copy of its own anyhow. */
const shortest = 13

/** Puts, for each text in a value, a copy of its own in its place, shared by all files that say the same. */
export function keep<T>(value: T): T {
  if (typeof value === 'string') return textOf(value) as T
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
  if (text.length < shortest) return text
  let known = pool.get(text)
  if (known === undefined) {
    known = ownText(text)
    pool.set(known, known)
  }
  return known
}

/** The facts of a plan, kept. Places, periods and leads of tasks are few and the same in all plans: each stands in memory once. */
export function keepFacts(facts: PlanFacts): PlanFacts {
  const { tasks, ...others } = facts
  for (const it of tasks) keepTask(it)
  return { ...keep(others), tasks }
}

function keepTask(task: Open<TaskFacts>): void {
  task.id = textOf(task.id)
  task.at = sameTaskPath(task.at)
  task.leads = leadsKept(task.leads)
  const [, content] = task.at
  task.content = content === task.content ? content : textOf(task.content)
  if (task.implements) task.implements = keep(task.implements)
  if (task.addressed) task.addressed = keep(task.addressed)
  if (!task.due) return
  task.due = periodKept(task.due)
  if (task.due.to === task.dueNow) task.dueNow = task.due.to
}

const periods = new Map<string, Map<string, Period>>()

/** One object for a period, however many tasks are due in it. */
export function periodKept(period: Period): Period {
  let begun = periods.get(period.from)
  if (!begun) {
    begun = new Map()
    periods.set(period.from, begun)
  }
  const same = begun.get(period.to)
  if (same) return same
  begun.set(period.to, period)
  return period
}

type Leads = TaskFacts['leads']
const alone = new Map<string, Leads>()
const several = new Map<string, Leads>()

/** The leads of a task, one list for all tasks that name the same; nearly all name one. */
export function leadsKept(leads: Leads): Leads {
  const only = leads[0]
  if (only === undefined || leads.length > 1) return sameLeads(several, JSON.stringify(leads), leads)
  return alone.get(only) ?? sameLeads(alone, textOf(only), leads)
}

function sameLeads(known: Map<string, Leads>, key: string, leads: Leads): Leads {
  const same = known.get(key) ?? leads.map(textOf)
  known.set(key, same)
  return same
}

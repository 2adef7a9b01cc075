import { fold } from '../../../model/names.ts'
import { daysBetween, type Period } from '../../../model/period.ts'
import type { TaskState } from '../../../model/task-state.ts'
import { formatOf } from '../../../text/locale-format.ts'
import { deadlinesEn } from '../../../text/reports/deadlines-en.ts'
import { deadlinesVi } from '../../../text/reports/deadlines-vi.ts'
import { sayText } from '../../../text/say.ts'
import { absence, type ChangesGiven } from './given.ts'
import type { Ledger, Told } from './ledger.ts'
import { type Pair, pairTasks } from './pair-tasks.ts'
import { type TaskRecord, taskRecords } from './task-record.ts'

const stocksByState = {
  done: ['done_on_time', 'done_late'],
  overdue: ['open_overdue'],
  cancelled: ['cancelled'],
} as const satisfies Readonly<Record<string, readonly TaskState[]>>

const names = Object.keys(stocksByState) as (keyof typeof stocksByState)[]

/** Walks the tasks of either compilation once. */
export function enterTasks(given: ChangesGiven, ledger: Ledger): void {
  const { now, before, units, idNow } = given
  const teller = tellerOf(given)
  for (const pair of pairTasks(taskRecords(before, units, idNow), taskRecords(now, units))) enter(pair, teller, ledger)
}

function enter([then, now]: Pair, { stateTold, dueTold }: Teller, ledger: Ledger): void {
  const was = then?.inScope ? then : null
  const is = now?.inScope ? now : null
  const speaking = is ?? was
  if (!speaking) return
  const { unit, task: id, work: title, file } = speaking
  const plain = { unit, id, title, days: null, file }
  const change = () => ({ ...plain, from: stateTold(was, then, 'before'), to: stateTold(is, now, 'now') })

  ledger.enter('tasks', was !== null, is !== null, change)
  for (const stock of names) {
    const states: readonly TaskState[] = stocksByState[stock]
    const stands = (it: TaskRecord | null) => it !== null && states.includes(it.state)
    ledger.enter(stock, stands(was), stands(is), change)
  }
  const given = () => ({
    ...plain,
    from: dueTold(was?.dueNow),
    to: dueTold(is?.dueNow),
    days: moved(was?.dueNow, is?.dueNow),
  })
  ledger.enter('extended', (was?.extensions ?? 0) > 0, (is?.extensions ?? 0) > 0, given)
  if (!was || !is) return

  if (was.extensions && is.extensions && (was.extensions !== is.extensions || extendedBy(was) !== extendedBy(is))) {
    ledger.tell({ sort: 'extended_again', ...given() })
  }
  if (was.id !== is.id) {
    ledger.tell({ sort: 'tasks_renumbered', ...plain, from: plainTold(was.task), to: plainTold(is.task) })
  } else if (was.work !== is.work && fold(was.work) !== fold(is.work)) {
    ledger.tell({ sort: 'tasks_reworded', ...plain, from: plainTold(was.work), to: plainTold(is.work) })
  }
  if (was.due?.to !== is.due?.to) {
    const days = moved(was.due, is.due)
    const sort = days === null ? 'due_other' : days > 0 ? 'due_later' : 'due_earlier'
    ledger.tell({ sort, ...plain, from: dueTold(was.due), to: dueTold(is.due), days })
  }
}

/** The last day that an extension gives; the same whatever the plan's own date. */
const extendedBy = ({ dueNow }: TaskRecord) => dueNow?.to ?? null

const plainTold = (text: string): Told => ({ text, raw: text })

const moved = (then: Period | null | undefined, now: Period | null | undefined): number | null =>
  then && now ? daysBetween(then.to, now.to) : null

interface Teller {
  /** How a task stands; of one that the report does not speak of, why. */
  stateTold(it: TaskRecord | null, known: TaskRecord | null, when: 'before' | 'now'): Told
  dueTold(due: Period | null | undefined): Told
}

function tellerOf(given: ChangesGiven): Teller {
  const { asked, words, now } = given
  const absent = absence(given)
  const { states } = asked.locale === 'vi' ? deadlinesVi : deadlinesEn
  const format = formatOf(asked.locale)
  const ended = new Map(now.compilation.units.flatMap((it) => (it.ended === null ? [] : [[it.id, it.ended]])))
  return {
    stateTold(it, known, when) {
      if (it) {
        const state = states[it.state]
        const period = it.period && format.period(it.period)
        return { text: period ? sayText(words.ofPeriod, { state, period }, asked.locale) : state, raw: it.state }
      }
      const date = known && ended.get(known.unit)
      if (date) return { text: sayText(words.ended, { date }, asked.locale), raw: 'ended' }
      return known ? { text: words.outside, raw: 'outside' } : absent[when]
    },
    dueTold: (due) =>
      due ? { text: format.period(due), raw: `${due.from}/${due.to}` } : { text: words.undated, raw: null },
  }
}

import type { ChangesWords } from '../../../text/reports/changes-vi.ts'

/** A sort of change: a part of the list. */
export type Sort = keyof ChangesWords['sorts']

/** What is counted before and now: a line of the summary. */
export type Stock = keyof ChangesWords['stocks']

/** A value for people, and as machines get it. */
export interface Told {
  readonly text: string
  readonly raw: string | null
}

/** One thing that is not as it was. */
export interface Change {
  readonly sort: Sort
  /** Id of the unit. */
  readonly unit: string
  /** Of the task, target, content or requirement. */
  readonly id: string | null
  readonly title: string
  readonly from: Told
  readonly to: Told
  /** By how many days a date moved; negative: it is earlier. */
  readonly days: number | null
  readonly file: string | null
}

/** The sorts that explain each line: what came to it, what left it, what stayed and is not the same. */
export const flows: Readonly<
  Record<Stock, { readonly gained?: Sort; readonly lost?: Sort; readonly altered?: readonly Sort[] }>
> = {
  units: { gained: 'units_appeared', lost: 'units_ended' },
  plans: { gained: 'filed', lost: 'unfiled' },
  contents: { gained: 'contents_filled', lost: 'contents_lost' },
  tasks: { gained: 'tasks_added', lost: 'tasks_removed', altered: ['tasks_renumbered', 'tasks_reworded'] },
  dates: { altered: ['due_later', 'due_earlier', 'due_other'] },
  done: { gained: 'finished', lost: 'reopened' },
  overdue: { gained: 'overdue', lost: 'overdue_ended' },
  extended: { gained: 'extended', lost: 'extension_ended', altered: ['extended_again'] },
  cancelled: { gained: 'cancelled', lost: 'resumed' },
  targets: { gained: 'targets_added', lost: 'targets_removed', altered: ['targets_changed'] },
  must: { gained: 'must_met', lost: 'must_lost' },
  should: { gained: 'should_met', lost: 'should_lost' },
}

/** How many belong to a stock; counted thing by thing, apart from the list. */
export interface Count {
  readonly before: number
  readonly now: number
}

/** What was counted, and all changes. */
export interface Ledger {
  readonly counts: ReadonlyMap<Stock, Count>
  readonly changes: ReadonlyMap<Sort, readonly Change[]>
  /** Counts a thing that belonged or belongs to a stock, and keeps the change if it came or left. */
  enter(stock: Stock, was: boolean, is: boolean, change: () => Omit<Change, 'sort'>): void
  tell(change: Change): void
}

/** A ledger without entries. */
export function openLedger(): Ledger {
  const counts = new Map<Stock, { before: number; now: number }>()
  const changes = new Map<Sort, Change[]>()
  const tell = (change: Change) => {
    const own = changes.get(change.sort)
    if (own) own.push(change)
    else changes.set(change.sort, [change])
  }
  return {
    counts,
    changes,
    tell,
    enter(stock, was, is, change) {
      const count = counts.get(stock) ?? { before: 0, now: 0 }
      counts.set(stock, count)
      if (was) count.before++
      if (is) count.now++
      const { gained, lost } = flows[stock]
      const sort = was === is ? undefined : is ? gained : lost
      if (sort) tell({ sort, ...change() })
    },
  }
}

import type { Cell } from '../../../model/cell.ts'
import type { Column } from '../../../model/table.ts'
import type { ProgressWords } from '../../../text/reports/progress-vi.ts'
import { number, share } from '../cells.ts'
import { comparedColumns, comparedRates } from '../compared.ts'
import type { Asked } from '../maker.ts'
import { doneOf, onTimePercent, openOf, type Tally, totalOf } from './tally.ts'

/** The columns of figures that all tables of this report share. */
export function tallyColumns({ columns: titles }: ProgressWords, asked: Asked): readonly Column[] {
  const done = [titles.doneUnder]
  const open = [titles.openUnder]
  const outside = ['cancelled', 'recurring', 'no_deadline', 'not_reported'] as const
  return [
    { key: 'total', title: titles.total, kind: 'number', formula: '{done}+{open}' },
    { key: 'done', title: titles.all, kind: 'number', under: done, formula: '{done_on_time}+{done_late}' },
    { key: 'done_on_time', title: titles.done_on_time, kind: 'number', under: done },
    { key: 'done_late', title: titles.done_late, kind: 'number', under: done },
    { key: 'open', title: titles.all, kind: 'number', under: open, formula: '{open_within_term}+{open_overdue}' },
    { key: 'open_within_term', title: titles.open_within_term, kind: 'number', under: open },
    { key: 'open_overdue', title: titles.open_overdue, kind: 'number', under: open },
    {
      key: 'on_time_percent',
      title: titles.on_time_percent,
      kind: 'percent',
      formula: '{done_on_time}/({done_on_time}+{done_late}+{open_overdue})',
    },
    { key: 'overdue_percent', title: titles.overdue_percent, kind: 'percent', formula: '{open_overdue}/{total}' },
    { key: 'extended', title: titles.extended, kind: 'number' },
    ...outside.map((key): Column => ({ key, title: titles[key], kind: 'number' })),
    ...comparedColumns(asked, {
      kind: 'percent',
      under: [titles.on_time_percent],
      formula: '{on_time_percent}-{previous}',
    }),
  ]
}

/** The figures of a tally, and of the same one before. */
export function tallyCells(it: Tally, before: Tally | null): Readonly<Record<string, Cell>> {
  const now = onTimePercent(it)
  const then = before && onTimePercent(before)
  return {
    total: number(totalOf(it)),
    done: number(doneOf(it)),
    done_on_time: number(it.done_on_time),
    done_late: number(it.done_late),
    open: number(openOf(it)),
    open_within_term: number(it.open_within_term),
    open_overdue: number(it.open_overdue),
    on_time_percent: now === null ? null : { percent: now },
    overdue_percent: share(it.open_overdue, totalOf(it)),
    extended: number(it.extended),
    cancelled: number(it.cancelled),
    recurring: number(it.recurring),
    no_deadline: number(it.no_deadline),
    not_reported: number(it.not_reported),
    ...comparedRates(now, then),
  }
}

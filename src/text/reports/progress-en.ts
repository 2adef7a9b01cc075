import type { ProgressWords } from './progress-vi.ts'

/** The words of the report `progress`, in English. */
export const progressEn: ProgressWords = {
  appendix: 'Table 3',
  title: 'Results of tasks',
  name: 'By unit',
  columns: {
    total: 'Tasks followed',
    doneUnder: 'Done',
    openUnder: 'Not done',
    all: 'All',
    done_on_time: 'On time',
    done_late: 'Late',
    open_within_term: 'Within term',
    open_overdue: 'Overdue',
    on_time_percent: 'Done on time, %',
    overdue_percent: 'Overdue and not done, %',
    extended: 'Given more time',
    cancelled: 'Cancelled (outside the total)',
    recurring: 'Continuous or on demand (outside the total)',
    no_deadline: 'No known deadline (outside the total)',
    not_reported: 'Of units without report (outside the total)',
    reporting: 'Report on progress',
    reported_until: 'Reported as of',
  },
  reporting: { reported: 'Reported', not_reported: 'Not reported', uncertain: 'Not enough data' },
  silent: 'Units that have not reported',
  facts: {
    done: 'Done',
    open: 'Not done',
    open_overdue: 'Of these overdue',
    rate: 'Done on time',
    units: 'Units that have reported on progress',
    withoutPlan: 'Units without a plan in force in the repository',
  },
  rates:
    'Done on time is of the tasks that are due or done; overdue and not done is of all tasks followed. These are not emulation points.',
  outside:
    'Outside totals and rates: cancelled tasks, continuous tasks and those on demand, tasks without a known deadline, tasks of units that have not reported.',
  recurrent:
    'A recurring task is counted once, by its newest period that has ended. A task that was given more time goes by its new deadline.',
  internal: 'Ordered by the share done on time, for internal use only.',
  whenEmpty: 'No unit in the scope of the report has a plan in force.',
  byContent: {
    section: 'Results of tasks by content and phase',
    title: 'Results by emulation content',
    name: 'By content',
    content: 'Emulation content',
    own: 'Own contents',
  },
  byPhase: {
    title: 'Results by phase',
    name: 'By phase',
    phase: 'Phase',
    unknown: 'Phase not known',
    note: 'A task of several phases is counted in the line of each, so the lines may add up to more than the total.',
  },
  chart: {
    title: 'Results of tasks by group of units',
    description: 'Of {total:plural:task} followed {done:count} are done, {overdue:count} are overdue and not done.',
    unit: 'tasks',
    series: {
      done_on_time: 'Done on time',
      done_late: 'Done late',
      open_within_term: 'Not done, within term',
      open_overdue: 'Not done, overdue',
    },
  },
}

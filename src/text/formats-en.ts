import type { Words } from './vi.ts'

/** Words around findings in the formats of repositories and of their checks. */
export const formats: Words['formats'] = {
  heading: 'Check of plans',
  line: 'line {line}',
  explain: 'About the rule: `plan explain {id}`.',
  more: '{n:count} more not shown for want of room; `plan validate` shows all.',
  unannotated:
    '{n:count} more have no annotation, because GitHub shows {most} a level; the summary of the step or `plan validate` shows all.',
  summaryFull: 'The summary of the step is as large as GitHub allows; nothing was added to it.',
  overfull:
    'Of {n:number} findings only the heaviest {most:number} are told, because GitHub takes no more; `plan validate` shows all.',
}

import { clearKeys } from '../model/compiled-task.ts'
import { progressStatuses } from '../model/progress-file.ts'
import { recurrences } from '../model/recurrence.ts'
import { countedStates, uncountedStates } from '../model/task-state.ts'
import { unitKinds } from '../model/unit.ts'
import type { JsonSchema } from './build.ts'
import { closed, count, day, field, flag, key, listOf, number, orNull, period, text, texts } from './output-shapes.ts'

/** Where something stands in the sources. */
export const provenance: JsonSchema = field(
  'Tệp và vị trí trong tệp.',
  'The file, and the place in it.',
  closed({ file: key, path: { type: 'array', items: { type: ['string', 'integer'] } } }),
)

const entry = closed({
  asOf: day,
  file: key,
  status: { enum: progressStatuses },
  completed: orNull(day),
  percent: orNull(number),
  cause: orNull(text),
  evidence: listOf(closed({ document: orNull(text), file: orNull(text) })),
  document: orNull(text),
})

const state = closed(
  { state: { enum: [...countedStates, ...uncountedStates] } },
  {
    due: field('Thời hạn đã tính gia hạn.', 'The last day, extensions counted.', day),
    period: field('Kỳ của nhiệm vụ định kỳ.', 'Of a recurring task: the period.', period),
    daysLeft: field('Số ngày còn lại; số âm là quá hạn.', 'Days left; negative: days over.', { type: 'integer' }),
    entry: field('Mục báo cáo được dùng.', 'The entry that speaks for it.', entry),
  },
)

/** A task in an artifact: what is `null`, `false` or an empty list is left out. */
export const taskShape: JsonSchema = field(
  'Khóa có giá trị `null`, `false` hoặc danh sách trống được bỏ qua.',
  'Keys whose value is `null`, `false` or an empty list are left out.',
  closed(
    {
      id: field('`đơn vị#nhiệm vụ`.', '`unit#task`.', key),
      unit: key,
      plan: field('Tệp kế hoạch.', 'The file of its plan.', key),
      task: key,
      content: key,
      work: text,
      lead: closed({}, { units: texts, nobody: { enum: ['vague', 'group'] }, written: texts }),
      clears: field('Sáu rõ.', 'The six clears.', closed(Object.fromEntries(clearKeys.map((it) => [it, flag])))),
      recurrence: { enum: recurrences },
      state,
      source: provenance,
    },
    {
      local: field('Thuộc nội dung riêng của đơn vị.', 'Of a content beyond those of the movement.', flag),
      contentName: text,
      coordinating: texts,
      addressed: closed({ kinds: listOf({ enum: unitKinds }), units: texts }),
      post: text,
      deliverable: text,
      phases: listOf(count),
      phaseStated: flag,
      start: period,
      due: period,
      dueNow: field('Thời hạn sau khi gia hạn.', 'The due date after extensions.', period),
      dueNote: text,
      extensions: listOf(closed({ to: orNull(period), document: orNull(text) })),
      implements: listOf(closed({ written: text, task: orNull(key) })),
      implementedBy: texts,
      targets: texts,
      contributesTo: texts,
      missions: listOf(number),
      funding: closed({ source: orNull(text), amount: orNull(number) }),
    },
  ),
)

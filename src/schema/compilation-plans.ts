import { planStandings } from '../model/compiled-plan.ts'
import { frequencies } from '../model/recurrence.ts'
import type { JsonSchema } from './build.ts'
import { provenance } from './compilation-tasks.ts'
import { closed, count, day, field, flag, key, listOf, number, orNull, period, text, texts } from './output-shapes.ts'

const launch = closed({ year: orNull(number), date: orNull(day), theme: orNull(text) })

/** A plan in an artifact. */
export const planShape: JsonSchema = closed({
  file: key,
  unit: key,
  standing: { enum: planStandings },
  number: orNull(text),
  issued: orNull(day),
  firstIssued: orNull(day),
  title: orNull(text),
  period,
  replaces: orNull(text),
  under: orNull(text),
  head: field(
    'Người đứng đầu; họ tên chỉ có khi kế hoạch nêu.',
    'The head; a person only where the plan names one.',
    orNull(closed({ position: orNull(text), person: orNull(text) })),
  ),
  standingAgency: orNull(text),
  launches: {
    type: ['string', 'array'],
    items: launch,
    if: { type: 'string' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { const: 'every_year' },
  },
  reviews: listOf(closed({ kind: { enum: ['yearly', 'preliminary', 'final', 'thematic'] }, due: orNull(period) })),
  monitoring: closed({
    frequency: { enum: [...frequencies, null] },
    reportDay: orNull(number),
    reportsTo: orNull(text),
  }),
  keyProjects: listOf(closed({ id: key, name: orNull(text), year: orNull(number), tasks: texts })),
  tasks: count,
  targets: count,
})

const yearValue = { year: orNull(number), value: orNull(number) }

/** A target in an artifact. */
export const targetShape: JsonSchema = closed({
  id: field('`đơn vị#chỉ tiêu`.', '`unit#target`.', key),
  unit: key,
  plan: key,
  target: key,
  indicator: orNull(text),
  unitOfMeasure: orNull(text),
  measure: { enum: ['percent', 'rank', 'other'] },
  direction: { enum: ['up', 'down'] },
  baseline: orNull(closed({ ...yearValue, none: orNull(text) })),
  value: orNull(number),
  year: orNull(number),
  measurable: flag,
  milestones: listOf(closed(yearValue)),
  servedBy: field('Nhiệm vụ phục vụ chỉ tiêu.', 'Tasks that serve it.', texts),
  assigned: field(
    'Mức cấp trên giao; `id`: chỉ tiêu của cấp trên nếu có trong kho.',
    'What the unit above assigned; `id`: its target, where that is in the repository.',
    orNull(closed({ by: orNull(text), target: orNull(text), value: orNull(number), id: orNull(key) })),
  ),
  national: orNull(
    closed({
      id: key,
      operator: { enum: ['>', '>=', '=', '<=', '<', null] },
      value: orNull(number),
      unitOfMeasure: orNull(text),
      year: orNull(number),
      comparable: flag,
    }),
  ),
  newest: field(
    'Giá trị được báo cáo gần nhất.',
    'The newest value reported.',
    orNull(closed({ value: number, asOf: day, file: key })),
  ),
  note: orNull(text),
  source: provenance,
})

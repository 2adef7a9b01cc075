import type { Catalogue } from '../model/catalogue.ts'
import { recurrences } from '../model/recurrence.ts'
import { unitKinds } from '../model/unit.ts'
import {
  cited,
  code,
  date,
  flag,
  integer,
  type JsonSchema,
  listOf,
  number,
  of,
  oneOf,
  record,
  text,
  textOrTexts,
  texts,
  words,
} from './build.ts'

/** One content: its tasks, or why it has none; its name and scope are its words. */
export function contentSchema(content: Catalogue['movement']['contents'][number], task: JsonSchema): JsonSchema {
  const reason = (name: string) => of(record(name, { reason: text() }))
  const { name, number: n, scope } = content
  const list = (locale: 'vi' | 'en') => scope.map((it) => `- ${it[locale]}`).join('\n')
  return {
    ...record('contents', {
      tasks: listOf(task, 1000),
      not_applicable: reason('not_applicable'),
      withheld: reason('withheld'),
    }),
    title: `${n}. ${name.vi} (${name.en})`,
    description: `${n}. ${name.vi}:\n${list('vi')}\n\n${n}. ${name.en}:\n${list('en')}`,
  }
}

/** A task by the six clears. */
export function taskSchema({ missions }: Catalogue, phases: readonly number[]): JsonSchema {
  return record(
    'tasks',
    {
      id: text('id'),
      work: text(),
      lead: textOrTexts,
      position: text('name'),
      coordinating: textOrTexts,
      addressed_to: of(record('addressed_to', { kinds: listOf({ enum: unitKinds }), units: texts })),
      responsibility: text(),
      authority: text(),
      start: date,
      due: date,
      due_note: text(),
      recurrence: oneOf(recurrences),
      extended: listOf(record('extended', { to: date, document: text('name') }), 50),
      deliverable: text(),
      phase: (id) => ({
        ...words(id),
        type: ['integer', 'array'],
        if: { type: 'integer' },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { enum: phases },
        items: { enum: phases },
      }),
      targets: texts,
      contributes_to: texts,
      implements: texts,
      missions: listOf(missions.length ? { enum: missions.map((it) => it.number) } : { type: 'integer' }),
      funding: of(record('task_funding', { source: text(), amount: number })),
    },
    ['id', 'work'],
  )
}

/** A measurable target. */
export function targetSchema(year: (id: string) => JsonSchema): JsonSchema {
  return record(
    'targets',
    {
      id: text('id'),
      indicator: text(),
      unit_of_measure: text('name'),
      direction: oneOf(['up', 'down']),
      baseline: of(record('baseline', { year, value: number, none: text() })),
      value: number,
      year,
      milestones: listOf(record('milestones', { year, value: number }), 50),
      national: text('id'),
      assigned: of(record('assigned', { by: code, target: text('id'), value: number })),
      note: text(),
    },
    ['id'],
  )
}

/** Criteria by group, or those of the unit above. */
export function criteriaSchema({ movement }: Catalogue): JsonSchema {
  const item = record('items', {
    id: text('id'),
    name: text(),
    max_points: number,
    bonus: flag,
    content: oneOf(movement.contents.map((it) => it.key)),
    targets: texts,
  })
  return record('criteria', {
    adopted_from: of(cited('adopted_from')),
    scale: integer(1, 10000),
    groups: listOf(record('groups', { group: text('name'), items: listOf(item) }), 100),
  })
}

import type { Catalogue } from '../model/catalogue.ts'
import { unitKinds, unitLevels } from '../model/unit.ts'
import {
  code,
  date,
  day,
  documentSchema,
  flag,
  integer,
  type JsonSchema,
  listOf,
  number,
  of,
  oneOf,
  record,
  schemaKey,
  text,
  textOrTexts,
  texts,
  words,
} from './build.ts'

const recurrences = ['once', 'monthly', 'quarterly', 'half_yearly', 'yearly', 'continuous', 'on_demand']
const frequencies = ['monthly', 'quarterly', 'half_yearly', 'yearly']

const post = (name: string) => record(name, { position: text('name'), name: text('name') })
const citedParts = { number: text('name'), issued: day, issuer: text('name') }
const cited = (name: string) => record(name, citedParts)

/** `plan/v1` for a catalogue: its contents, phases and national targets are the allowed values. */
export function planSchema(catalogue: Catalogue): JsonSchema {
  const { movement } = catalogue
  const first = Number(movement.from.slice(0, 4))
  const last = Number(movement.to.slice(0, 4))
  const year = integer(first - 25, last + 70)
  const phases = movement.phases.map((it) => it.number)
  const $defs = { task: taskSchema(catalogue, phases) }
  const task = { $ref: '#/$defs/task' }
  return documentSchema('plan/v1', {
    $defs,
    ...record(
      'plan',
      {
        schema: schemaKey('plan/v1'),
        movement: (id) => ({ type: 'string', examples: [movement.id], ...words(id) }),
        extent: oneOf(['full', 'excerpt']),
        excerpt_note: text('prose'),
        unit: of(
          record('unit', { code, name: text('name'), kind: oneOf(unitKinds), level: oneOf(unitLevels), parent: code }, [
            'code',
            'name',
            'kind',
          ]),
        ),
        document: of(documentPart()),
        purpose: text('prose'),
        participants: textOrTexts,
        leadership: of(
          record('leadership', {
            head: of(post('head')),
            deputy_in_charge: of(post('deputy_in_charge')),
            standing_agency: text('name'),
            steering_committee: of(
              record('steering_committee', { decision: text('name'), established: day, chair: of(post('chair')) }),
            ),
          }),
        ),
        assignments: listOf(
          record(
            'assignments',
            { unit: text('name'), position: text('name'), responsibility: text(), authority: text() },
            ['unit'],
          ),
        ),
        contents: of({
          type: 'object',
          additionalProperties: false,
          properties: Object.fromEntries(movement.contents.map((it) => [it.key, contentSchema(it, task)])),
        }),
        local_contents: listOf(
          record('local_contents', { id: text('id'), name: text('name'), tasks: listOf(task, 1000) }, ['id']),
          50,
        ),
        targets: listOf(targetSchema(year), 1000),
        criteria: of(criteriaSchema(catalogue)),
        launches: (id) => ({
          ...words(id),
          type: ['array', 'object'],
          maxItems: 50,
          additionalProperties: false,
          properties: { every_year: flag('launches.every_year') },
          items: record('launches', { year, date: day, theme: text() }),
        }),
        reviews: listOf(
          record('reviews', { kind: oneOf(['yearly', 'preliminary', 'final', 'thematic']), due: date }, ['kind']),
          50,
        ),
        monitoring: of(
          record('monitoring', {
            frequency: oneOf(frequencies),
            report_day: integer(1, 31),
            reports_to: text('name'),
            inspection: text(),
          }),
        ),
        evaluation: of(record('evaluation', { frequency: oneOf(frequencies), rule: text() })),
        commendation: of(
          record('commendation', { forms: texts, beneficiaries: texts, rule: text(), delay_handling: text() }),
        ),
        communication: of(
          record('communication', {
            plan: text(),
            models: listOf(record('models', { name: text('name'), owner: text('name') })),
          }),
        ),
        funding: of(record('funding', { sources: texts, note: text() })),
        key_projects: listOf(record('key_projects', { id: text('id'), name: text(), year, tasks: texts }, ['id'])),
        linked_movements: texts,
      },
      ['schema', 'unit', 'document', 'contents'],
    ),
  })
}

function documentPart(): JsonSchema {
  const known = record('document', {
    status: oneOf(['issued', 'draft']),
    number: text('name'),
    issued: day,
    title: text(),
    period: of(record('period', { from: date, to: date })),
    signer: of(post('signer')),
    legal_basis: (id) => ({
      ...words(id),
      type: 'array',
      maxItems: 200,
      items: { ...cited('legal_basis'), type: ['string', 'object'], maxLength: 2000 },
    }),
    under: of(cited('under')),
    replaces: of(cited('replaces')),
    amended_by: listOf(record('amended_by', { ...citedParts, what: text() }), 50),
  })
  const draft = { required: ['status'], properties: { status: { const: 'draft' } } }
  return { ...known, if: draft, else: { required: ['number', 'issued'] } }
}

function contentSchema(content: Catalogue['movement']['contents'][number], task: JsonSchema): JsonSchema {
  const reason = (name: string) => of(record(name, { reason: text() }))
  const { name, number: n, scope } = content
  const list = (locale: 'vi' | 'en') => scope.map((it) => `- ${it[locale]}`).join('\n')
  return {
    ...record('contents', {
      tasks: listOf(task, 1000),
      not_applicable: reason('not_applicable'),
      withheld: reason('withheld'),
    }),
    title: `${n}. ${name.vi}`,
    description: `${n}. ${name.vi}:\n${list('vi')}\n\n${n}. ${name.en}:\n${list('en')}`,
  }
}

function taskSchema({ missions }: Catalogue, phases: readonly number[]): JsonSchema {
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
      missions: listOf({ enum: missions.map((it) => it.number) }),
      funding: of(record('task_funding', { source: text(), amount: number })),
    },
    ['id', 'work'],
  )
}

function targetSchema(year: (id: string) => JsonSchema): JsonSchema {
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

function criteriaSchema({ movement }: Catalogue): JsonSchema {
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

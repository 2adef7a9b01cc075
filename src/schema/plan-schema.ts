import type { Catalogue } from '../model/catalogue.ts'
import { frequencies } from '../model/recurrence.ts'
import { unitKinds, unitLevels } from '../model/unit.ts'
import {
  cited,
  citedParts,
  code,
  date,
  day,
  documentSchema,
  flag,
  integer,
  type JsonSchema,
  listOf,
  of,
  oneOf,
  record,
  schemaKey,
  text,
  textOrTexts,
  texts,
  words,
} from './build.ts'
import { contentSchema, criteriaSchema, targetSchema, taskSchema } from './plan-parts.ts'

const post = (name: string) => record(name, { position: text('name'), name: text('name') })

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
    ...signed,
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

const is = (key: string, value: string): JsonSchema => ({ required: [key], properties: { [key]: { const: value } } })

/** Number and date of a signed paper; a draft has none yet, and of an excerpt they may not be known. */
const signed: JsonSchema = {
  if: { anyOf: [is('extent', 'excerpt'), { properties: { document: is('status', 'draft') } }] },
  else: { properties: { document: { required: ['number', 'issued'] } } },
}

function documentPart(): JsonSchema {
  return record('document', {
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
}

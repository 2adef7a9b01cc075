import type { Catalogue } from '../model/catalogue.ts'
import { ruleSetting } from '../model/config-file.ts'
import type { DocumentKind } from '../model/document-kinds.ts'
import { unitKinds, unitLevels, unitTypes } from '../model/unit.ts'
import {
  code,
  date,
  day,
  documentSchema,
  integer,
  type JsonSchema,
  listOf,
  number,
  of,
  oneOf,
  record,
  schemaKey,
  text,
  texts,
  words,
} from './build.ts'
import { planSchema } from './plan-schema.ts'

/** Catalogue → the JSON Schema of each kind of document. Pure: the committed copies are compared with it. */
export function generate(catalogue: Catalogue): Readonly<Record<DocumentKind, JsonSchema>> {
  return {
    'plan/v1': planSchema(catalogue),
    'progress/v1': progressSchema(),
    'units/v1': unitsSchema(),
    'register/v1': registerSchema(),
    'waivers/v1': waiversSchema(),
    'config/v1': configSchema(),
  }
}

function progressSchema(): JsonSchema {
  const task = record(
    'progress_tasks',
    {
      task: text('id'),
      period: date,
      status: oneOf(['not_started', 'in_progress', 'done', 'cancelled']),
      completed: day,
      percent: (id) => ({ ...number(id), minimum: 0 }),
      evidence: listOf(record('evidence', { document: text('name'), file: text('name') }), 100),
      cause: text(),
      document: text('name'),
    },
    ['task', 'status'],
  )
  const target = record('progress_targets', { target: text('id'), value: number }, ['target', 'value'])
  return documentSchema(
    'progress/v1',
    record(
      'progress',
      { schema: schemaKey('progress/v1'), unit: code, as_of: day, tasks: listOf(task, 5000), targets: listOf(target) },
      ['schema', 'unit', 'as_of'],
    ),
  )
}

function unitsSchema(): JsonSchema {
  const dated = { from: day, to: day }
  const unit = record(
    'units',
    {
      code,
      name: text('name'),
      kind: oneOf(unitKinds),
      level: oneOf(unitLevels),
      types: listOf(record('types', { value: oneOf(unitTypes), ...dated }, ['value']), 20),
      symbol: text('id'),
      aliases: texts,
      parent: (id) => ({ type: ['string', 'null'], ...words(id) }),
      cluster: text('name'),
      group: text('name'),
      order: number,
      valid: of(record('valid', dated)),
      successors: texts,
      contact: of(record('contact', { office: text('name'), email: text('name'), phone: text('id') })),
    },
    ['code', 'name', 'kind'],
  )
  return documentSchema(
    'units/v1',
    record('units_file', { schema: schemaKey('units/v1'), units: listOf(unit, 20000) }, ['schema', 'units']),
  )
}

function registerSchema(): JsonSchema {
  const entry = record(
    'entries',
    {
      unit: code,
      state: oneOf(['filed_on_paper', 'drafting', 'extension', 'exempt']),
      number: text('name'),
      issued: day,
      received: day,
      until: day,
      document: text('name'),
      reminders: integer(0, 1000),
    },
    ['unit', 'state'],
  )
  return documentSchema(
    'register/v1',
    record('register', { schema: schemaKey('register/v1'), entries: listOf(entry, 20000) }, ['schema', 'entries']),
  )
}

function waiversSchema(): JsonSchema {
  const waiver = record(
    'waivers',
    {
      rule: text('id'),
      unit: code,
      at: text('name'),
      reason: text(),
      granted_by: of(record('granted_by', { position: text('name'), document: text('name') })),
      until: day,
    },
    ['rule', 'reason', 'granted_by', 'until'],
  )
  return documentSchema(
    'waivers/v1',
    record('waivers_file', { schema: schemaKey('waivers/v1'), waivers: listOf(waiver, 5000) }, ['schema', 'waivers']),
  )
}

const selector = (name: string) => ({
  kinds: listOf({ enum: unitKinds }),
  levels: listOf({ enum: unitLevels }),
  parents: texts,
  units: texts,
  ...(name === 'must_file' && { except: texts }),
})

function configSchema(): JsonSchema {
  const deadline = record(
    'deadlines',
    {
      id: text('id'),
      what: oneOf(['plan_issued', 'criteria_issued', 'preliminary_review', 'final_review', 'launch']),
      applies_to: of(record('applies_to', selector('applies_to'))),
      due: date,
      source: of(record('deadline_source', { number: text('name'), issued: day })),
    },
    ['id', 'what', 'due'],
  )
  return documentSchema(
    'config/v1',
    record(
      'config',
      {
        schema: schemaKey('config/v1'),
        language: oneOf(['vi', 'en']),
        include: texts,
        exclude: texts,
        units: texts,
        register: texts,
        waivers: texts,
        must_file: (id) => ({
          ...words(id),
          ...record('must_file', selector('must_file')),
          type: ['string', 'object'],
          if: { type: 'string' },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: { const: 'bound' },
        }),
        deadlines: listOf(deadline, 100),
        fail_on: oneOf(['error', 'warning', 'info']),
        rules: (id) => ({ ...words(id), type: 'object', additionalProperties: { enum: ruleSetting } }),
      },
      ['schema'],
    ),
  )
}

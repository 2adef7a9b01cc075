import type { Catalogue } from '../model/catalogue.ts'
import { documentNames } from '../model/date-field.ts'
import type { Finding } from '../model/finding.ts'
import { nearest } from '../model/nearest.ts'
import { type Plan, readPlan } from '../model/plan.ts'
import type { PlanFile } from '../model/plan-file.ts'
import type { ProgressFile } from '../model/progress-file.ts'
import { isMap, type Json, type JsonMap } from '../model/words.ts'
import { kindOf } from '../rules/index.ts'
import { readDates } from '../schema/document-dates.ts'
import { validateAsUnderstood } from '../schema/understood.ts'
import { gating, type Shape } from '../schema/validate.ts'
import type { SyntaxFault } from '../source/found.ts'
import { type Document, type Library, parse } from '../source/parse.ts'
import type { ReadFault, Source } from '../source/source.ts'
import { askAboutDates, askAboutPlan, askAboutText, oncePerCause } from './ask-rules.ts'
import { checkProgress } from './check-progress.ts'
import { factsOf } from './facts.ts'
import type { FileResult, PartBytes } from './file-result.ts'
import { inPlace, type Said } from './in-place.ts'
import { keepFacts } from './keep.ts'

/** What checking a file needs besides the file. */
export interface Checker {
  readonly catalogue: Catalogue
  /** By the value of `schema:`. */
  readonly shapes: ReadonlyMap<string, Shape>
  readonly library: Library
  /** What is to be kept of each plan besides its facts; nothing where it is left out. */
  readonly part?: (plan: Plan, said: readonly Said[], catalogue: Catalogue) => PartBytes
}

const schemaLine = /^["']?schema["']?[ \t]*:/m
/** The unit's code in a text that can't be parsed, a plan's or a progress file's: enough to know that it is here. */
const codeLine = /^\s+code:\s*["']?([\w-]+)/m
const unitLine = /^unit:[ \t]*["']?([\w-]+)/m
const planLine = /^(?:contents|unit|tasks)[ \t]*:/m

/** A file of which nothing is known. */
const nothing = { kind: null, status: null, facts: null, progress: null, part: null, unit: null, value: null } as const

/** A file that could not be read: its one finding. */
export function unreadable(fault: ReadFault): FileResult {
  const said = sayAlways(fault.rule, { at: [], span: { start: 0, end: 0 }, message: fault.message, data: fault.data })
  const findings = inPlace([said], { file: fault.file, text: '', value: null, tree: { start: 0 }, unit: null })
  return { ...nothing, file: fault.file, state: 'unassessable', findings }
}

function sayAlways(rule: string, finding: Finding): Said {
  const kind = kindOf(rule)
  return { kind, severity: kind.severity, finding }
}

/**
 * One file, from its text to its findings and facts. Each step is a gate for the next: no rule sees a wrong shape.
 * @param expected it was named or included: that it is no document of ours is then a fault
 */
export function checkFile(source: Source, expected: boolean, checker: Checker): FileResult {
  const { file, text } = source
  const ours = schemaLine.test(text)
  if (!ours && !expected && text.trim() !== '') return passedBy(source)

  const parsed = parse(text, checker.library)
  const inText = askAboutText(text, checker.catalogue)
  if ('faults' in parsed) {
    // what says why the text is broken says it in the place of the parser
    const why = askAboutText(text, checker.catalogue, true)
    const said = [...(why.length ? why : [syntaxFinding(parsed.faults[0])]), ...inText]
    const unit = codeLine.exec(text)?.[1] ?? unitLine.exec(text)?.[1] ?? null
    const findings = inPlace(said, { file, text, value: null, tree: { start: 0 }, unit })
    return { ...nothing, file, state: 'unassessable', findings, unit }
  }
  return checkDocument(source, parsed.document, inText, checker)
}

function syntaxFinding(fault: SyntaxFault | undefined): Said {
  const { rule = 'yaml-syntax', message = '', start = 0, end = start, data = {}, correction: it } = fault ?? {}
  const fix = it && ([{ op: 'text', offset: it.start, length: it.end - it.start, text: it.text }] as const)
  return sayAlways(rule, { at: [], span: { start, end }, message, data, ...(fix && { fix }) })
}

/** In a folder walk, what is not ours is passed by and counted; unless it looks as if it meant to be a plan. */
function passedBy({ file, text }: Source): FileResult {
  const match = planLine.exec(text)
  const span = { start: match?.index ?? 0, end: (match?.index ?? 0) + (match?.[0].length ?? 0) }
  const said = match
    ? [
        sayAlways('document-lookalike', {
          at: [],
          span,
          message: 'plan',
          data: { key: match[0].replace(/[ \t]*:/, '') },
        }),
      ]
    : []
  const findings = inPlace(said, { file, text, value: null, tree: { start: 0 }, unit: null })
  return { ...nothing, file, state: 'skipped', findings }
}

function checkDocument(source: Source, document: Document, inText: readonly Said[], checker: Checker): FileResult {
  const { file, text } = source
  const { value } = document
  const { catalogue, shapes } = checker
  const kind = mapOf(value).schema
  const shape = typeof kind === 'string' ? shapes.get(kind) : undefined
  const unit = unitCode(value)
  const finish = (said: readonly Said[], rest: Partial<FileResult> = {}): FileResult => {
    const findings = said.length ? inPlace(said, { file, text, value, tree: document.tree(), unit }) : []
    return { ...nothing, file, state: 'unassessable', unit, ...rest, findings }
  }
  if (!shape || typeof kind !== 'string')
    return finish([sayAlways('document-kind', wrongKind(kind, shapes)), ...inText])

  const { value: understood, findings: shapeFindings } = validateAsUnderstood(value, shape, catalogue)
  const said = [...inText, ...shapeFindings.map((it) => sayAlways(it.rule, it))]
  if (shapeFindings.some((it) => gating.has(it.rule))) return finish(said, { kind })
  if (kind !== 'plan/v1') {
    const { value: dated, dates } = readDates(understood, shape.schema)
    const called = documentNames[kind] ?? { vi: kind, en: kind }
    const found = askAboutDates({ called, dates, tasks: [], period: catalogue.movement }, catalogue)
    if (kind !== 'progress/v1') return finish([...said, ...found], { kind, state: 'document', value: dated })
    const undated = dates.flatMap(({ at, reading }) => ('period' in reading ? [] : [at]))
    const own = checkProgress(file, dated as unknown as ProgressFile, undated, catalogue)
    return finish([...said, ...found, ...own.said], { kind, state: 'document', progress: own.progress })
  }

  const plan = readPlan(understood as unknown as PlanFile, catalogue)
  const movement = plan.file.movement ?? catalogue.movement.id
  if (movement !== catalogue.movement.id) {
    const data = { movement, known: catalogue.movement.id }
    return finish([...said, sayAlways('document-movement', { at: ['movement'], message: 'other', data })], { kind })
  }
  for (const it of askAboutDates(plan, catalogue)) said.push(it)
  askAboutPlan(plan, catalogue, said)
  const facts = keepFacts(factsOf(file, plan, catalogue))
  const part = checker.part?.(plan, said, catalogue) ?? null
  return finish(oncePerCause(said), { kind, state: 'plan', status: plan.draft ? 'draft' : 'issued', facts, part })
}

function wrongKind(kind: Json | undefined, shapes: ReadonlyMap<string, Shape>): Finding {
  const known = [...shapes.keys()]
  if (kind === undefined) return { at: [], span: { start: 0, end: 0 }, message: 'missing', data: { known } }
  const found = (typeof kind === 'object' ? JSON.stringify(kind) : String(kind)).slice(0, 80)
  const meant = nearest(found, known)[0]
  const data = { found, known, ...(meant && { meant }) }
  return { at: ['schema'], message: meant ? 'meant' : 'unknown', data }
}

const mapOf = (value: Json | undefined): JsonMap => (isMap(value) ? value : {})

/** Whose document it is, as far as even a faulty one tells. */
function unitCode(value: Json): string | null {
  const { unit } = mapOf(value)
  const code = typeof unit === 'string' ? unit : mapOf(unit).code
  return typeof code === 'string' ? code : null
}

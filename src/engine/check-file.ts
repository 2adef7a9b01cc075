import { weighing } from '../model/bound.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { characterScan } from '../model/characters.ts'
import { type Dated, documentNames } from '../model/date-field.ts'
import type { Finding, TextRule } from '../model/finding.ts'
import { nearest } from '../model/nearest.ts'
import { type Plan, readPlan } from '../model/plan.ts'
import type { PlanFile } from '../model/plan-file.ts'
import type { ProgressFile } from '../model/progress-file.ts'
import { isMap, type Json, type JsonMap } from '../model/words.ts'
import { dateRules, fileRules, kindOf, textRules } from '../rules/index.ts'
import { readDates } from '../schema/document-dates.ts'
import { validateAsUnderstood } from '../schema/understood.ts'
import { gating, type Shape } from '../schema/validate.ts'
import { type Document, type Library, parse } from '../source/parse.ts'
import type { ReadFault, Source } from '../source/source.ts'
import type { SyntaxFault } from '../source/syntax-fault.ts'
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
  const inText = textFindings(text, checker, always)
  if ('faults' in parsed) {
    // what says why the text is broken says it in the place of the parser
    const why = textFindings(text, checker, whenBroken)
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
    const found = dateFindings({ called, dates, tasks: [], period: catalogue.movement }, catalogue)
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
  for (const it of dateFindings(plan, catalogue)) said.push(it)
  const seen = { plan, catalogue }
  for (const { rule, severity } of weighing(fileRules, catalogue, plan.file.unit)) {
    if (rule.absence && plan.excerpt) continue
    rule.check(seen, (finding) => void said.push({ kind: rule, severity, finding }))
  }
  const facts = keepFacts(factsOf(file, plan, catalogue))
  const part = checker.part?.(plan, said, catalogue) ?? null
  return finish(oncePerCause(said), { kind, state: 'plan', status: plan.draft ? 'draft' : 'issued', facts, part })
}

/** What is wrong in the dates of a document; whose it is makes no difference. */
function dateFindings(document: Dated, catalogue: Catalogue): readonly Said[] {
  const said: Said[] = []
  const seen = { document, catalogue }
  for (const kind of dateRules) {
    kind.check(seen, (finding) => void said.push({ kind, severity: kind.severity, finding }))
  }
  return said
}

/** Of two findings about one cause at one place, the one that goes deeper stays. */
function oncePerCause(said: readonly Said[]): readonly Said[] {
  if (!said.some((it) => it.kind.yieldsTo)) return said
  const present = new Set(said.map((it) => `${it.kind.id} ${it.finding.at.join('.')}`))
  return said.filter(
    ({ kind, finding }) => !kind.yieldsTo?.some((other) => present.has(`${other} ${finding.at.join('.')}`)),
  )
}

const always = textRules.filter((it) => !it.whenBroken)
const whenBroken = textRules.filter((it) => it.whenBroken)
const rare = textRules.flatMap((it) => (it.among ? [it.among] : []))
const scan = characterScan(rare)

function textFindings(text: string, { catalogue }: Checker, rules: readonly TextRule[]): Said[] {
  const found: Said[] = []
  const seen = scan(text)
  for (const rule of rules) {
    if (rule.among && !(seen & (1 << rare.indexOf(rule.among)))) continue
    if (!rule.suspects.test(text)) continue
    rule.check({ text, catalogue }, (finding) => void found.push({ kind: rule, severity: rule.severity, finding }))
  }
  return found
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

import type { Catalogue } from './catalogue.ts'
import type { Path } from './path.ts'
import type { Plan } from './plan.ts'
import type { Cited, Written } from './plan-file.ts'
import { remembered } from './remembered.ts'
import type { SourceDocument } from './source-document.ts'

/** A text in which a plan names another document. */
export interface Citing {
  readonly at: Path
  readonly text: string
  /** A field for a number and nothing else; otherwise prose that may hold one. */
  readonly alone: boolean
  /** The date that stands beside the number, in a field of its own. */
  readonly issued?: Written
}

/** Several rules ask about one plan after the other. */
let last: { readonly plan: Plan; readonly basis: readonly Citing[] } | undefined

/** The entries of a plan's legal basis, each with the text that names the document. */
export function legalBasisOf(plan: Plan): readonly Citing[] {
  if (last?.plan !== plan) last = { plan, basis: readBasis(plan) }
  return last.basis
}

function readBasis(plan: Plan): readonly Citing[] {
  return (plan.file.document.legal_basis ?? []).flatMap((it, i): readonly Citing[] => {
    const at = ['document', 'legal_basis', i]
    if (typeof it === 'string') return [{ at, text: it, alone: false }]
    return cited(it ?? undefined, at)
  })
}

/** A document named by its fields. */
const cited = (it: Cited | undefined, at: Path): readonly Citing[] =>
  it?.number
    ? [{ at: [...at, 'number'], text: it.number, alone: true, ...(it.issued !== undefined && { issued: it.issued }) }]
    : []

/** The texts of others that a plan names, with their dates as far as it tells. */
export function citationsOf(plan: Plan): readonly Citing[] {
  const { document, criteria } = plan.file
  const { title } = document
  return [
    ...(title === undefined ? [] : [{ at: ['document', 'title'], text: title, alone: false }]),
    ...legalBasisOf(plan),
    ...cited(document.under, ['document', 'under']),
    ...cited(criteria?.adopted_from, ['criteria', 'adopted_from']),
  ]
}

/** Every place of a plan that holds document numbers: its own, and those of the texts it names. */
export function numbersOf(plan: Plan): readonly Citing[] {
  const { document, criteria, leadership } = plan.file
  const decision = leadership?.steering_committee?.decision
  return [
    ...cited(document, ['document']),
    ...legalBasisOf(plan),
    ...cited(document.under, ['document', 'under']),
    ...cited(document.replaces, ['document', 'replaces']),
    ...(document.amended_by ?? []).flatMap((it, i) => cited(it, ['document', 'amended_by', i])),
    ...cited(criteria?.adopted_from, ['criteria', 'adopted_from']),
    ...(decision ? [{ at: ['leadership', 'steering_committee', 'decision'], text: decision, alone: false }] : []),
  ]
}

/** What a plan says of the texts it rests on: its legal basis first, and where else such texts are named. */
export function basisTexts(plan: Plan): readonly string[] {
  const { document, purpose } = plan.file
  const others = [document.under?.number, document.title, purpose]
  return [...legalBasisOf(plan).map((it) => it.text), ...others.filter((it) => it !== undefined)]
}

/** A source of the catalogue by its id. */
export const sourceOf = (catalogue: Catalogue, id: string | undefined): SourceDocument | undefined =>
  catalogue.sources.find((it) => it.id === id)

interface Named {
  readonly number?: string
  /** How prose cites it, for "Nghị quyết số 57" without its symbol. */
  readonly citation?: SourceDocument['citation']
}

const patterns = new Map<string, RegExp>()

const digitsOf = remembered((number) => /\d+/.exec(number)?.[0] ?? '')

/** Whether a text names a document, however its number is spaced, hyphenated, marked or cased there. */
export function cites(text: string, { number, citation }: Named): boolean {
  const digits = number && digitsOf(number)
  if (!digits || !text.includes(digits)) return false
  const key = `${number} ${citation?.vi ?? ''}`
  const pattern = patterns.get(key) ?? patternOf(number, digits, citation?.vi)
  patterns.set(key, pattern)
  return pattern.test(plain(text))
}

function patternOf(number: string, digits: string, citation: string | undefined): RegExp {
  const symbol = [...plain(number).replace(/[^a-z0-9]/g, '')].join('[^a-z0-9]*')
  const lead = citation?.includes(number)
    ? plain(citation.slice(0, citation.indexOf(number)))
        .trim()
        .split(/\s+/)
    : []
  const short =
    lead.length > 1 ? String.raw`|${lead.slice(0, -1).join(' ')}(?: ${lead.at(-1)})? ${digits}(?!\d|\s*[/-])` : ''
  return new RegExp(`(?<![a-z0-9])(?:${symbol}(?![a-z0-9])${short})`)
}

/** Without marks, case or doubled blanks; TƯ is an older writing of TW. */
const plain = remembered((text) =>
  text
    .normalize('NFC')
    .replace(/TƯ/g, 'TW')
    .replace(/[ĐÐƉđðɖ]/g, 'd')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' '),
)

import type { Catalogue } from './catalogue.ts'
import type { Dated } from './date-field.ts'
import type { Path, Place } from './path.ts'
import type { Plan } from './plan.ts'
import type { Progress } from './progress.ts'
import type { Bilingual, IsoDate, Json } from './words.ts'
import type { Workspace } from './workspace.ts'

export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

/** What a kind speaks of: the part of the list of rules that it stands in, in the order of reading a plan. */
export const families = ['reading', 'shape', 'contents', 'deadlines', 'clears', 'unit', 'targets', 'files'] as const
export type Family = (typeof families)[number]

/** Character offsets into the text of a file; the end is not included. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words of a kind. `help` is one text for all messages, or one for each. Placeholders: see text/say.ts. */
export interface KindWords<M extends string> {
  readonly title: Bilingual
  readonly help: Bilingual | Readonly<Record<NoInfer<M>, Bilingual>>
  readonly messages: Readonly<Record<M, Bilingual>>
}

/** Something that can be wrong. Faults of reading and of shape are kinds without a check. */
export interface Kind<M extends string = string> {
  readonly id: string
  readonly severity: Severity
  /** Is the file wrong, or does the (perhaps signed) plan lack something? */
  readonly about: 'file' | 'plan'
  readonly family: Family
  /** It says that something is not there: silent on an excerpt, of which only a part is known. */
  readonly absence?: true
  /** It is good practice that no text demands: said also where the catalogue has no obligation for it. */
  readonly practice?: true
  /** The line it stands in is not to be shown again anywhere. */
  readonly confidential?: true
  /** It is recorded for the summary; nobody can mend it any more. */
  readonly recorded?: true
  /** Kinds that have said it already when they stand at the same place: one cause, one finding. */
  readonly yieldsTo?: readonly string[]
  /** A function, so that a run with nothing to say never builds them. */
  words(): KindWords<M>
}

/**
 * A safe correction, as data; the engine turns it into edits of the text. `set`: another value; `quote`: the value as it is
 * written there, as a text, if it is written `like` this; `rename`: another key; `join`: items of a list that are one;
 * `text`: other characters that say the same.
 */
export type Fix =
  | { readonly op: 'set'; readonly path: Path; readonly value: string | number | boolean }
  | { readonly op: 'quote'; readonly path: Path; readonly like?: string }
  | { readonly op: 'rename'; readonly path: Path; readonly key: string }
  | { readonly op: 'join'; readonly path: Path; readonly from: number; readonly count: number; readonly value: string }
  | { readonly op: 'text'; readonly offset: number; readonly length: number; readonly text: string }

/** A document of the repository's own units that asks for something, such as the one behind a deadline of the configuration. */
export interface OwnBasis {
  readonly number: string
  readonly issued?: IsoDate
}

/** One thing found: a place, the name of a message, and its arguments raw. */
export interface Finding<M extends string = string> {
  readonly at: Path
  /** The key is meant, not its value. */
  readonly onKey?: true
  /** The engine adds the text as it is written there, as `written`. */
  readonly quote?: true
  /** For findings about the text itself. */
  readonly span?: Span
  /** Code of the unit that it is about, where it stands in a document that is nobody's own: the configuration, a register. */
  readonly unit?: string
  readonly message: M
  readonly data?: { readonly [name: string]: Json | undefined }
  readonly related?: readonly Place[]
  readonly fix?: readonly Fix[]
  /** The document that it rests on in the place of the obligations' texts; `null`: none of theirs, and none is known. */
  readonly restsOn?: OwnBasis | null
}

/** Takes what a rule finds, one finding after the other. */
type Say<M extends string, More = unknown> = (finding: Finding<NoInfer<M>> & More) => void

/** Sees one plan and the catalogue; no date, no registry, no configuration. */
export interface FileRule<M extends string = string> extends Kind<M> {
  check(context: { readonly plan: Plan; readonly catalogue: Catalogue }, say: Say<M>): void
}

/** Sees the dates of a document of any kind; runs on plans as on all others. */
export interface DateRule<M extends string = string> extends Kind<M> {
  check(context: { readonly document: Dated; readonly catalogue: Catalogue }, say: Say<M>): void
}

/** Sees one progress file; not the plan that it speaks of. */
export interface ProgressRule<M extends string = string> extends Kind<M> {
  check(context: { readonly progress: Progress; readonly catalogue: Catalogue }, say: Say<M>): void
}

/**
 * Sees the text of a file and whatever documents it holds. Runs only where `suspects` finds something; with `among`, a class
 * of rare characters, that is asked only where the text has one of them: one look serves the classes of all rules.
 */
export interface TextRule<M extends string = string> extends Kind<M> {
  readonly among?: RegExp
  readonly suspects: { test(text: string): boolean }
  /** Says why a text could not be read; has nothing to say where it could. */
  readonly whenBroken?: true
  check(context: { readonly text: string; readonly catalogue: Catalogue }, say: Say<M>): void
}

/**
 * Sees the index of facts of the whole workspace, and the as-of date. `bound`: the repository's own configuration asks
 * for it, whomever the catalogue's obligations bind.
 */
export interface WorkspaceRule<M extends string = string> extends Kind<M> {
  check(
    context: { readonly workspace: Workspace; readonly catalogue: Catalogue; readonly today: IsoDate },
    say: Say<M, { readonly file: string; readonly bound?: boolean }>,
  ): void
}

/** All that a rule finds, as a list. */
export function foundBy<C, F>(rule: { check(context: C, say: (found: F) => void): void }, context: C): readonly F[] {
  const found: F[] = []
  rule.check(context, (it) => void found.push(it))
  return found
}

/** These give a rule its message names as types; a name that is not declared does not compile. */
export const kind = <M extends string>(it: Kind<M>): Kind<M> => it
export const fileRule = <M extends string>(rule: FileRule<M>): FileRule<M> => rule
export const dateRule = <M extends string>(rule: DateRule<M>): DateRule<M> => rule
export const progressRule = <M extends string>(rule: ProgressRule<M>): ProgressRule<M> => rule
export const textRule = <M extends string>(rule: TextRule<M>): TextRule<M> => rule
export const workspaceRule = <M extends string>(rule: WorkspaceRule<M>): WorkspaceRule<M> => rule

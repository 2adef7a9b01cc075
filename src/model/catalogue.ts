import type { Ended, Term } from './catalogue-lists.ts'
import type { Phrases } from './phrases.ts'
import type { SourceDocument, Sourced } from './source-document.ts'
import type { Unit, UnitKind, UnitLevel } from './unit.ts'
import type { Bilingual, IsoDate } from './words.ts'

/** A group of units that an obligation binds alike (semantics.md: A, B, C). */
export interface Group {
  readonly id: string
  readonly name: Bilingual
  readonly members: readonly { readonly kind: UnitKind; readonly level?: UnitLevel }[]
}

/** One emulation content. */
export interface Content extends Sourced {
  readonly key: string
  readonly number: number
  readonly name: Bilingual
  readonly short: Bilingual
  /** What belongs to it, one item an entry, in our own words; comments of a new plan. */
  readonly scope: readonly Bilingual[]
  /** Task groups of Resolution 57 that it carries out, by number in `programme.yaml`. */
  readonly resolution_groups: readonly number[]
  /** Concerns every unit, so that excusing it deserves a question. */
  readonly universal: boolean
}

/** A phase; both ends belong to it, and a year may stand in two phases. */
export interface Phase extends Sourced {
  readonly number: number
  readonly name: Bilingual
  readonly from: IsoDate
  readonly to: IsoDate
}

/** `movement.yaml`. */
export interface Movement extends Sourced {
  readonly id: string
  readonly version: string
  readonly name: Bilingual
  /** IANA zone whose calendar date is "today". */
  readonly time_zone: string
  readonly launched: IsoDate
  readonly from: IsoDate
  readonly to: IsoDate
  /** Ids of the sources that a plan is to cite: the movement's own decision, and the resolution behind it. */
  readonly legal_basis: { readonly decision: string; readonly resolution?: string }
  readonly groups: readonly Group[]
  readonly contents: readonly Content[]
  readonly phases: readonly Phase[]
}

/** `deadlines.yaml`: what is due, for whom. `due` is a period in canonical form; a launch recurs each year. */
export interface Deadline extends Sourced {
  readonly id: string
  readonly name: Bilingual
  readonly what: 'plan_issued' | 'criteria_issued' | 'preliminary_review' | 'final_review' | 'launch'
  readonly groups: readonly string[]
  readonly due?: string
  readonly every?: 'year'
}

/** Whether what does not meet an obligation must be mended, or is only advised to. */
export type Force = 'must' | 'should'

/** Whom an obligation binds and how strongly: a whole group, or only some kinds of it. */
export interface Binding {
  readonly group: string
  readonly kinds?: readonly UnitKind[]
  readonly force: Force
}

/** `obligations.yaml`: the only place that ties rules to obligations. */
export interface Obligation extends Sourced {
  readonly id: string
  readonly name: Bilingual
  /** Its heading where it has a column of its own; left out, the name. */
  readonly short?: Bilingual
  readonly what: Bilingual
  /** What a unit that does not meet it is asked to complete, without a full stop; left out, `what`. */
  readonly complete?: Bilingual
  readonly binds: readonly Binding[]
  /** Rules that check it; empty when none can, and then `unchecked` says why. */
  readonly rules: readonly string[]
  readonly unchecked?: Bilingual
  /** The act that it asks for by a deadline; not owed before that, and a repository's own deadline binds whom it names. */
  readonly deadline?: Deadline['what']
  /** The brief's marks it covers: D01-D25, M1-M8, L1-L5 (the law's five elements). */
  readonly covers: readonly string[]
}

/** `targets.yaml`: a national target; `operator` is absent for goals that are no number. */
export interface NationalTarget extends Sourced {
  readonly id: string
  readonly name: Bilingual
  readonly operator?: '>' | '>=' | '=' | '<=' | '<'
  readonly value?: number
  /** As a plan writes it: `%`, `% GDP`, `hạng`. */
  readonly unit_of_measure?: string
  readonly year?: number
  readonly direction?: 'up' | 'down'
  /** Whether a unit's own target can be compared with it. */
  readonly comparable: boolean
  readonly note?: Bilingual
}

/** A named, numbered point: a clear, a mission, a determination, a breakthrough, a task group. */
export interface Point extends Sourced {
  readonly key: string
  readonly number: number
  readonly name: Bilingual
  readonly what?: Bilingual
}

/** `citations.yaml`: a legal text that plans cite, and what took its place. */
export interface Citation extends Sourced {
  readonly number: string
  readonly title: Bilingual
  readonly issued?: IsoDate
  readonly in_force?: IsoDate
  readonly replaced?: { readonly by: string; readonly from: IsoDate }
  /** False where only general knowledge stands behind it: no finding may rest on it. */
  readonly certain: boolean
}

/** `programme.yaml`: Resolution 57's task groups and the counts of the Government's programme. */
export interface Programme extends Sourced {
  readonly groups: readonly Point[]
  readonly counts: readonly (Sourced & { readonly key: string; readonly value: number; readonly name: Bilingual })[]
}

/** `words.yaml`: the word lists of the text rules, all lower case in NFC unless a list says otherwise. */
export type Words = Readonly<Record<string, readonly string[]>>

/** Everything the seeds say, frozen plain JSON. Look-ups are functions beside their nouns. */
export interface Catalogue {
  readonly sha256: string
  readonly sources: readonly SourceDocument[]
  readonly movement: Movement
  readonly deadlines: readonly Deadline[]
  readonly obligations: readonly Obligation[]
  readonly targets: readonly NationalTarget[]
  readonly clears: readonly Point[]
  readonly missions: readonly Point[]
  readonly determinations: readonly Point[]
  readonly breakthroughs: readonly Point[]
  readonly dual_goal: readonly Point[]
  readonly programme: Programme
  readonly citations: readonly Citation[]
  readonly units: readonly Unit[]
  readonly ended: readonly Ended[]
  readonly words: Words
  /**
   * The word lists cut into folded words, so that no run has to; units of the registry whose names hold "và" or a comma stand
   * among `unit_names_with_and`.
   */
  readonly phrases: Readonly<Record<string, Phrases>>
  /** Names of keys as authors write them in Vietnamese, each with what it may mean, by place: `noi_dung: [contents, work]`. */
  readonly key_aliases: Readonly<Record<string, string | readonly string[]>>
  /** Values as authors write them, each with those it may mean: `tinh: [province]`. */
  readonly value_aliases: Readonly<Record<string, readonly string[]>>
  /** Those of the names above that may mean something else as well: worth a question, not a correction. */
  readonly loose_keys: readonly string[]
  readonly loose_values: readonly string[]
  readonly terms: readonly Term[]
}

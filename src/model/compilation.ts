import type { CompiledPlan } from './compiled-plan.ts'
import type { CompiledTarget } from './compiled-target.ts'
import type { CompiledTask } from './compiled-task.ts'
import type { CompiledUnit } from './compiled-unit.ts'
import type { CheckedFile, Diagnostic } from './diagnostic.ts'
import type { IsoDate } from './words.ts'

/** The form of the artifact; another number is another form, which is not read. */
export const compilationVersion = 1

/** A file that was looked at. */
export interface CompiledSource {
  /** Relative to the workspace, with `/`. */
  readonly file: string
  /** The value of its `schema:`, when it is one we know. */
  readonly kind: string | null
  /** Of the bytes as they lie on the disk, so that `sha256sum` says the same; `null`: it could not be read. */
  readonly sha256: string | null
  readonly state: CheckedFile['state']
}

/**
 * Why something does not stand among plans in force and their tasks:
 * `unreadable`: no plan could be made out of it (its findings say why); `not_ours`: a file without a `schema:`;
 * `draft`: not issued yet; `issued_later`: after the as-of date; `excerpt`: only a part of the paper is known; `replaced`: by a
 * later plan of the unit; `unit_ended`: its tasks are there, but counted for nobody.
 */
export const leftOutReasons = [
  'unreadable',
  'not_ours',
  'draft',
  'issued_later',
  'excerpt',
  'replaced',
  'unit_ended',
] as const
export type LeftOutReason = (typeof leftOutReasons)[number]

/** A file that no figure counts, and why. */
export interface LeftOut {
  readonly file: string
  /** Id of the unit, as far as even a faulty file tells. */
  readonly unit: string | null
  readonly why: LeftOutReason
}

/** What a compilation was made of, when and by what. */
export interface CompilationMeta {
  readonly schemaVersion: typeof compilationVersion
  readonly tool: { readonly name: string; readonly version: string }
  readonly catalogue: { readonly id: string; readonly version: string; readonly sha256: string }
  readonly asOf: IsoDate
  /** What could not be judged at all: the registry of units or the register has faults of its own. */
  readonly blind: { readonly units: boolean; readonly register: boolean }
  /** Rules that the configuration switches off: their obligations are not assessable. */
  readonly rulesOff: readonly string[]
  /** Whether the configuration says who must file; else nobody is ever said to lack a plan. */
  readonly mustFile: boolean
  /** In the order of their files. */
  readonly sources: readonly CompiledSource[]
  /** In the order of their files. */
  readonly leftOut: readonly LeftOut[]
}

/** A finding with its data raw: words come last, in any language. Fingerprints tell findings apart. */
export type CompiledFinding = Omit<Diagnostic, 'frame' | 'fix'>

/**
 * All documents of a workspace as of a date: plain JSON with codes and raw dates, no words. What reports are made of.
 * Ids of units: their code; of a unit that has ended the code, `@` and its last day, because codes are given again.
 */
export interface Compilation {
  readonly meta: CompilationMeta
  /** Units that must file, or of which something is known; by their ids. Tables have an order of their own (`inTableOrder`). */
  readonly units: readonly CompiledUnit[]
  /** All plans that could be read, those not in force too; in the order of their files. */
  readonly plans: readonly CompiledPlan[]
  /**
   * Tasks of plans in force, in the order of their files, then as they stand there. May be walked again and again, but
   * a walk may read all files anew: whoever needs them several times walks once.
   */
  readonly tasks: Iterable<CompiledTask>
  /** Targets of plans in force, in the same order. */
  readonly targets: readonly CompiledTarget[]
  /** In the order of file, line, column, rule. */
  readonly findings: readonly CompiledFinding[]
  /** SHA-256 of the artifact that it was read from; `null` where it comes straight from the files. */
  readonly sha256: string | null
}

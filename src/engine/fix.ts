import type { Diagnostic, Outcome } from '../model/diagnostic.ts'
import { kindOf } from '../rules/index.ts'
import type { ReadResult } from '../source/source.ts'
import { check, checkOne, type Run } from './check.ts'
import type { Checker } from './check-file.ts'
import type { FileResult } from './file-result.ts'
import { fixFile } from './fix-file.ts'
import { type Checked, checked } from './fix-judged.ts'
import type { Host } from './host.ts'
import { readSettings } from './read-settings.ts'
import { settle } from './settle.ts'

/** A file that was corrected: its text before and after, and how many places, by rule. */
export interface FixedFile {
  readonly file: string
  readonly before: string
  readonly after: string
  readonly made: ReadonlyMap<string, number>
}

/** All that could be corrected, and what is found once it is. */
export interface Fixed {
  readonly files: readonly FixedFile[]
  /** Files that could be corrected and are left alone: what they hold is to be copied nowhere. */
  readonly confidential: readonly string[]
  /** Findings that are set aside can't be known: no plan is touched. */
  readonly blind: boolean
  readonly outcome: Outcome
}

/** Passes until nothing is left to correct; texts that never come to an end do not exist, but a pass for each fault may. */
const passes = 200

/**
 * Makes the safe corrections of all files that were asked for, in their texts and not on the disk. What the configuration
 * switches off or a waiver sets aside is left as it is; so the repository's own papers come first, and plans only when its
 * waivers can be read.
 * @param load reads a file once more, for its correction: what it gives is what the edits are made in
 */
export function fix(run: Run, checker: Checker, host: Host, load: (file: string) => ReadResult): Fixed {
  const fixing = new Fixing(run, checker, host, load)
  let outcome = fixing.outcome()
  for (let pass = 0; pass < passes && fixing.pass(outcome); pass++) outcome = fixing.outcome()
  return { ...fixing.result(), outcome }
}

interface State {
  readonly before: string
  now: Checked
  readonly made: Map<string, number>
}

class Fixing {
  private readonly run: Run
  private readonly checker: Checker
  private readonly host: Host
  private readonly load: (file: string) => ReadResult
  private settings: Run['settings']
  private readonly results: Map<string, FileResult>
  private readonly states = new Map<string, State>()
  private readonly confidential = new Set<string>()
  /** What is no document of ours, or can't be read any more. */
  private readonly passedBy = new Set<string>()
  private blind = false

  constructor(run: Run, checker: Checker, host: Host, load: (file: string) => ReadResult) {
    this.run = run
    this.checker = checker
    this.load = load
    this.settings = run.settings
    const textOf = (file: string) => this.states.get(file)?.now.text
    this.host = {
      ...host,
      read(file) {
        const text = textOf(file)
        return text === undefined ? host.read(file) : { source: { file, text } }
      },
    }
    this.results = new Map(run.papers)
    for (const it of run.candidates) {
      if (!this.results.has(it.file)) this.results.set(it.file, checkOne(it, checker, host))
    }
  }

  outcome(): Outcome {
    return check({ ...this.run, settings: this.settings, papers: this.results }, this.checker, this.host)
  }

  result(): Omit<Fixed, 'outcome'> {
    const files = [...this.states].flatMap(([file, { before, now, made }]) =>
      now.text === before ? [] : [{ file, before, after: now.text, made }],
    )
    files.sort((a, b) => (a.file < b.file ? -1 : 1))
    return { files, confidential: [...this.confidential].sort(), blind: this.blind }
  }

  /** Corrects what can be corrected now; whether anything came of it. */
  pass({ diagnostics }: Outcome): boolean {
    const due = new Map<string, Diagnostic[]>()
    for (const it of diagnostics) {
      if (!it.fix || it.waived || this.passedBy.has(it.file) || this.confidential.has(it.file)) continue
      const others = due.get(it.file)
      if (others) others.push(it)
      else due.set(it.file, [it])
    }
    const isPaper = ([file]: readonly [string, unknown]) => this.run.papers.has(file)
    const papers = [...due].filter(isPaper)
    const plans = [...due].filter((it) => !isPaper(it))
    if (papers.map(([file, found]) => this.correct(file, found)).includes(true)) {
      this.readPapersAgain()
      return true
    }
    this.blind = this.settings.blind.waivers && plans.length > 0
    return !this.blind && plans.map(([file, found]) => this.correct(file, found)).includes(true)
  }

  private readPapersAgain(): void {
    const { configFile } = this.settings
    const read = configFile === null ? null : readSettings(configFile, this.checker, this.host)
    if (read && 'settings' in read) this.settings = read.settings
  }

  private correct(file: string, found: readonly Diagnostic[]): boolean {
    const known = this.states.get(file)
    const state = known ?? this.begin(file)
    if (!state) return false
    let due = known ? found : this.own(state.now)
    for (let turn = 0; turn < passes; turn++) {
      const { after, made } = fixFile(state.now, due, this.checker)
      if (!made.size) break
      state.now = after
      for (const [rule, places] of made) state.made.set(rule, (state.made.get(rule) ?? 0) + places)
      due = this.own(after)
    }
    const { result } = state.now
    if (result.findings.some((it) => kindOf(it.rule).confidential)) {
      this.confidential.add(file)
      this.states.delete(file)
      return false
    }
    const changed = result !== this.results.get(file)
    this.results.set(file, result)
    return changed
  }

  /** The file as it is on the disk now, if it is one of ours. */
  private begin(file: string): State | null {
    const read = this.load(file)
    const now = 'source' in read ? checked(file, read.source.text, this.checker) : null
    if (!now || !isOurs(now, this.checker)) {
      this.passedBy.add(file)
      return null
    }
    const state: State = { before: now.text, now, made: new Map() }
    this.states.set(file, state)
    return state
  }

  /** What is found in one file alone and is not set aside. */
  private own({ result }: Checked): readonly Diagnostic[] {
    const { settings } = this
    const { catalogue } = this.checker
    const settled = settle(result.findings, { settings, catalogue, asOf: this.run.asOf, hash: this.host.hash })
    return settled.filter((it) => it.fix && !it.waived)
  }
}

const schemaLine = /^["']?schema["']?[^\S\n]*:[^\S\n]*["']?(\w+\/\w+)/m

/** One that says by its `schema:` what it is, readable or not. */
const isOurs = ({ text, result }: Checked, { shapes }: Checker) =>
  result.kind !== null || shapes.has(schemaLine.exec(text)?.[1] ?? '')

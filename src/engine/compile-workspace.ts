import { compile } from '../compile/compile.ts'
import type { Compilation, CompilationMeta } from '../model/compilation.ts'
import { kindOf, ruleIds } from '../rules/index.ts'
import { type Checked, check, type Run } from './check.ts'
import type { Checker } from './check-file.ts'
import type { Host } from './host.ts'
import { partOf } from './part.ts'

/** What a compilation says of its making. */
interface Making {
  readonly tool: CompilationMeta['tool']
  /** SHA-256 of a file's bytes, in hexadecimal; `null` where it can't be read. */
  digest(file: string): string | null
}

/** The same checker, which also keeps what a compilation takes from the plans. */
export const forCompilation = (checker: Checker): Checker => ({ ...checker, part: partOf })

/** Checks a workspace and compiles it: everything in it, whatever was named. */
export function compileWorkspace(
  run: Run,
  checker: Checker,
  host: Host,
  { tool, digest }: Making,
): { readonly checked: Checked; readonly compilation: Compilation } {
  const candidates = run.candidates.map((it) => ({ ...it, shown: true }))
  const checked = check({ ...run, candidates }, forCompilation(checker), host)
  const { workspace, diagnostics, documents, parts } = checked
  const compilation = compile({
    workspace,
    catalogue: checker.catalogue,
    asOf: run.asOf,
    tool,
    diagnostics,
    documents: documents.map((it) => ({ ...it, sha256: digest(it.file) })),
    rulesOff: Object.entries(run.settings.rules).flatMap(([rule, setting]) => (setting === 'off' ? [rule] : [])),
    absenceRules: new Set(ruleIds.filter((it) => kindOf(it).absence)),
    part: parts.part,
    targets: parts.targets,
    tasks: parts.tasks,
  })
  return { checked, compilation }
}

import { checkedAhead, type SpeedAsked } from '../cli/ahead.ts'
import { digest, sha256 } from '../cli/hash.ts'
import type { Io } from '../cli/io.ts'
import { notes } from '../cli/notes.ts'
import { type Target, targetsOf, writeOut } from '../cli/output.ts'
import { writeFolder } from '../cli/output-folder.ts'
import type { ProductAsked, ReadingAsked } from '../cli/program/options.ts'
import { refuseNothing } from '../cli/workspace.ts'
import type { Checker } from '../engine/check-file.ts'
import { compileWorkspace, forCompilation } from '../engine/compile-workspace.ts'
import type { Compilation } from '../model/compilation.ts'
import type { CompilationRenderer } from '../model/compilation-renderer.ts'
import { weighsEnough } from '../model/diagnostic.ts'
import { Fault } from '../model/fault.ts'
import { printable } from '../model/printable.ts'
import { compilationRenderers } from '../renderers/compilation/index.ts'
import { compilationNotes } from '../reports/compilation-notes.ts'
import { readWhole } from '../source/read.ts'
import { openInput } from './input.ts'
import { knownForm } from './known-form.ts'

/** What `plan compile` was asked for. */
export interface CompileOptions extends ReadingAsked, ProductAsked {
  readonly stdinFilename: string
  readonly speed: SpeedAsked
}

/**
 * Makes one artifact of all documents of a workspace, whatever is found in them; says beside it what is left out.
 * @returns the exit code: 1 only where `--fail-on` asks for it
 */
export async function compile(options: CompileOptions, checker: Checker, io: Io): Promise<number> {
  const targets = targetsOf(options.formats, options.output, 'json')
  const forms = await Promise.all(targets.map(formOf))
  const { paths, quiet } = options
  const { opened, piped } = await openInput(options, checker, io)
  if (opened.unmatched.length) throw new Fault('noMatch', { paths: opened.unmatched })
  if (opened.wrong.length) throw new Fault('configWrong', { file: opened.configFile ?? '' })

  const locale = options.locale ?? opened.config?.language ?? options.fallbackLocale
  const results = await checkedAhead(opened, options.speed, forCompilation(checker), io, { quiet, locale })
  const run = { ...opened.run, asOf: options.asOf, ...(results && { results }) }
  const { checked, compilation } = compileWorkspace(run, checker, opened.host, {
    tool: { name: 'plan', version: options.version },
    digest: (file) => sha256Of(piped ? { bytes: piped } : readWhole(opened.root, file)),
  })
  if (!options.allowEmpty) refuseNothing(checked, paths, opened.leftOut)
  for (const [i, target] of targets.entries()) write(compilation, forms[i] as CompilationRenderer, target, io)
  results?.close()
  if (!quiet) {
    for (const line of compilationNotes(compilation, locale)) io.err.write(`${printable(line)}\n`)
    notes(opened, locale, io)
  }
  return options.failOn && weighsEnough(checked, options.failOn) ? 1 : 0
}

const sha256Of = (whole: { readonly bytes: Uint8Array } | object) => ('bytes' in whole ? sha256(whole.bytes) : null)

/** A format that is not known, or has nowhere to go, is said before anything is read. */
async function formOf({ format, file }: Target): Promise<CompilationRenderer> {
  const renderer = await knownForm('--format', format, compilationRenderers)()
  if (renderer.form === 'folder' && (file === null || file === '-')) throw new Fault('needFolder', { format })
  return renderer
}

function write(compilation: Compilation, renderer: CompilationRenderer, { file }: Target, io: Io): void {
  if (renderer.form === 'text') writeOut(file, renderer.render(compilation, digest()), io.out)
  else writeFolder(file ?? '', renderer.files, (sink) => renderer.render(compilation, sink))
}

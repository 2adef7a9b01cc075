import { compileWorkspace } from '../../src/engine/compile-workspace.ts'
import { readSettings } from '../../src/engine/read-settings.ts'
import { noSettings } from '../../src/engine/settings.ts'
import type { Compilation } from '../../src/model/compilation.ts'
import type { CompiledUnit } from '../../src/model/compiled-unit.ts'
import { sha256 } from './catalogue.ts'
import { fixtureText } from './fixture.ts'
import { checker, hostOf } from './memory.ts'

interface Asked {
  readonly asOf?: string
  /** The order in which files are found. */
  readonly order?: readonly string[]
  readonly others?: readonly string[]
}

/** Texts as a workspace in memory, compiled as the command line does it. */
export function compileTexts(
  texts: ReadonlyMap<string, string>,
  { asOf = '2026-11-22', order = [...texts.keys()].sort(), others = [] }: Asked = {},
): Compilation {
  const host = hostOf(texts, others)
  const read = texts.has('plan.config.yaml') ? readSettings('plan.config.yaml', checker, host) : null
  if (read && 'wrong' in read) throw new Error(`wrong configuration: ${JSON.stringify(read.wrong[0])}`)
  const { settings, papers } = read ?? { settings: noSettings, papers: new Map() }
  const candidates = order.map((file) => ({ file, expected: true, shown: true }))
  const making = {
    tool: { name: 'plan', version: '0.0.0' },
    digest: (file: string) => {
      const text = texts.get(file)
      return text === undefined ? null : sha256(text)
    },
  }
  return compileWorkspace({ candidates, faults: [], settings, papers, asOf }, checker, host, making).compilation
}

/**
 * The province Sông Lam (97) and its units as a repository: the commune Bến Sậy (99001) must file by a deadline of the
 * repository's own. `config` adds to its configuration, `files` to its files.
 */
export function songLam(
  files: Readonly<Record<string, string>>,
  { asOf, config = '' }: { readonly asOf?: string; readonly config?: string } = {},
): Compilation {
  const register = Object.hasOwn(files, 'register.yaml') ? 'register: [register.yaml]\n' : ''
  const waivers = Object.hasOwn(files, 'waivers.yaml') ? 'waivers: [waivers.yaml]\n' : ''
  const settings = `schema: config/v1
units: [units.yaml]
must_file: { units: ["97", "99001"] }
deadlines: [{ id: commune-plans, what: plan_issued, applies_to: { kinds: [commune] }, due: 2025-09-30 }]
${register}${waivers}${config}`
  const texts = { 'plan.config.yaml': settings, 'units.yaml': fixtureText('test/units.yaml'), ...files }
  return compileTexts(new Map(Object.entries(texts)), { ...(asOf && { asOf }) })
}

/** The commune's plan, changed where `edits` say so: each text is there, and is replaced. */
export function benSay(edits: Readonly<Record<string, string>> = {}): string {
  return Object.entries(edits).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the plan of Bến Sậy does not say: ${from}`)
    return text.replace(from, to)
  }, fixtureText('test/base/commune.yaml'))
}

/** A unit by its id. */
export function unitIn(compilation: Compilation, id: string): CompiledUnit {
  const found = compilation.units.find((it) => it.id === id)
  if (!found) throw new Error(`no unit ${id} among ${compilation.units.map((it) => it.id).join(', ')}`)
  return found
}

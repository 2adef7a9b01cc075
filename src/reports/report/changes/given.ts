import type { Compilation } from '../../../model/compilation.ts'
import type { CompiledUnit } from '../../../model/compiled-unit.ts'
import { fold } from '../../../model/names.ts'
import type { ChangesWords } from '../../../text/reports/changes-vi.ts'
import type { Asked } from '../maker.ts'
import type { Scope } from '../scope.ts'

/** What this report is made of. */
export interface ChangesGiven {
  readonly now: Scope
  readonly before: Scope
  readonly asked: Asked
  readonly words: ChangesWords
  /** The id that a unit of the earlier compilation has now: a unit that has ended since bears its last day in it. */
  idNow(id: string): string
  /** Units of either scope by the id that they have now, those of now first; each in the order of tables. */
  readonly units: ReadonlyMap<string, CompiledUnit>
}

/** What is said in the place of a value that is not there, before or now. */
export const absence = ({ words }: Pick<ChangesGiven, 'words'>) => ({
  before: { text: words.notYet, raw: null },
  now: { text: words.noLonger, raw: null },
})

/** Pairs the units of two compilations. */
export function pairedUnits(now: Scope, before: Scope): Pick<ChangesGiven, 'idNow' | 'units'> {
  const renamed = endedSince(now.compilation, before.compilation)
  const idNow = (id: string) => renamed.get(id) ?? id
  const units = new Map(now.units.map((it) => [it.id, it]))
  for (const it of before.units) if (!units.has(idNow(it.id))) units.set(idNow(it.id), it)
  return { idNow, units }
}

/**
 * Units that bore their bare code then and have ended by now: by that code the id they have now. A code is given again, so it
 * is the name that tells whose it was.
 */
function endedSince(now: Compilation, before: Compilation): ReadonlyMap<string, string> {
  const then = new Map(before.units.map((it) => [it.id, it]))
  const current = new Set(now.units.map((it) => it.id))
  const ended = now.units.filter((it) => {
    const own = it.ended === null ? undefined : then.get(it.code)
    return own && (!current.has(it.code) || fold(own.name) === fold(it.name))
  })
  return new Map(ended.map((it) => [it.code, it.id]))
}

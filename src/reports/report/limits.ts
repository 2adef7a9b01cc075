import type { Compilation, LeftOutReason } from '../../model/compilation.ts'
import { sayText } from '../../text/say.ts'
import { frameWords } from './frame-words.ts'
import type { Asked } from './maker.ts'
import type { Scope } from './scope.ts'

/** Names that stand in a sentence before the rest is only counted. */
const mostNamed = 10

/** What was looked at, in full sentences. */
export function checkedOf({ compilation, units }: Scope, asked: Asked): readonly string[] {
  const { checked } = frameWords(asked.locale)
  const say = (text: string, data: Parameters<typeof sayText>[1]) => sayText(text, data, asked.locale)
  const { meta, plans, sha256 } = compilation
  const inForce = plans.filter((it) => it.standing === 'in_force')
  const options = Object.entries(asked.filters).flatMap(([name, values]) => values.map((it) => `--${name} ${it}`))
  const tasks = inForce.reduce((sum, it) => sum + it.tasks, 0)
  return [
    say(checked.files, { files: meta.sources.length, plans: plans.length, inForce: inForce.length, tasks }),
    ...(sha256 === null ? [] : [say(checked.artifact, { sha256 })]),
    ...(options.length ? [say(checked.scope, { units: units.length, options })] : []),
    ...(asked.previous ? [say(checked.previous, { date: asked.previous.meta.asOf })] : []),
  ]
}

/** What nobody looked at, or could not be counted. `progress`: the report rests on what units reported. */
export function notCheckedOf(
  { compilation, units }: Scope,
  asked: Asked,
  { progress }: { readonly progress: boolean },
): readonly string[] {
  const words = frameWords(asked.locale).notChecked
  const say = (text: string, data: Parameters<typeof sayText>[1]) => sayText(text, data, asked.locale)
  const { blind, rulesOff, mustFile, catalogue } = compilation.meta
  const uncertain = progress ? units.filter((it) => it.progress.uncertain).map((it) => it.name) : []
  const sentences = [
    blind.units ? words.blindUnits : null,
    blind.register ? words.blindRegister : null,
    mustFile ? words.missing : words.nobody,
    catalogue.sha256 === asked.catalogue.sha256 ? null : words.catalogue,
    otherCatalogue(compilation, asked),
    rulesOff.length ? say(words.rulesOff, { rules: rulesOff }) : null,
    uncertain.length
      ? say(words.uncertain, { n: uncertain.length, units: named(uncertain, (n) => say(words.otherUnits, { n })) })
      : null,
  ]
  return [...leftOut(compilation, asked), ...sentences.filter((it) => it !== null), words.substance]
}

/** The earlier figures may rest on another catalogue: what is asked of units may differ, and not only what they did. */
function otherCatalogue({ meta }: Compilation, { previous, locale }: Asked): string | null {
  const words = frameWords(locale).notChecked
  if (!previous || previous.meta.catalogue.sha256 === meta.catalogue.sha256) return null
  const [earlier, current] = [previous.meta.catalogue.id, meta.catalogue.id]
  return earlier === current ? words.previousCatalogue : sayText(words.previousMovement, { earlier, current }, locale)
}

/** Files that no figure counts, by the reason. */
function leftOut({ meta }: Compilation, { locale }: Asked): readonly string[] {
  const words = frameWords(locale).notChecked
  return Object.entries(words.leftOut).flatMap(([why, text]) => {
    const files = meta.leftOut.filter((it) => it.why === (why as LeftOutReason)).map((it) => it.file)
    if (!files.length) return []
    return [
      sayText(text, { n: files.length, files: named(files, (n) => sayText(words.others, { n }, locale)) }, locale),
    ]
  })
}

/** The first names, and how many there are more. */
function named(all: readonly string[], more: (n: number) => string): readonly string[] {
  const shown = all.length > mostNamed + 1 ? all.slice(0, mostNamed) : all
  return shown.length < all.length ? [...shown, more(all.length - shown.length)] : shown
}

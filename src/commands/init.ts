import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Io } from '../cli/io.ts'
import { writeOut } from '../cli/output.ts'
import { openSettings } from '../cli/workspace.ts'
import type { Checker } from '../engine/check-file.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { Fault, isFault } from '../model/fault.ts'
import { readPeriod } from '../model/period.ts'
import { existsOn, findUnits, fullNameOf, nearestUnits, successorsOf, type UnitAsked } from '../model/registry.ts'
import { type Unit, type UnitKind, unitKinds } from '../model/unit.ts'
import type { IsoDate, Locale } from '../model/words.ts'
import { newPlan } from '../reports/new-plan.ts'
import { meantValue } from '../schema/meant.ts'
import { en } from '../text/en.ts'
import { say } from '../text/say.ts'
import { vi } from '../text/vi.ts'

/** What `plan init` was asked for. */
export interface InitOptions {
  /** Where to write; `null` prints. */
  readonly file: string | null
  readonly asOf: IsoDate
  readonly locale: Locale
  /** Nothing but the plan. */
  readonly quiet: boolean
  readonly unit?: string
  readonly kind?: string
  readonly parent?: string
  readonly name?: string
  readonly period?: string
  readonly config?: string
}

/** A new draft for a unit: from flags, or by asking where there is somebody to ask. An existing file is never overwritten. */
export async function init(options: InitOptions, checker: Checker, io: Io): Promise<void> {
  const { file, locale } = options
  if (file !== null && existsSync(file)) throw new Fault('exists', { file })
  const { catalogue } = checker
  const words = locale === 'vi' ? vi : en
  const asks = io.stdin.isTTY && options.unit === undefined
  const given = options.unit ?? (asks ? (await io.stdin.ask(words.init.askUnit)).trim() : '')
  if (!given) throw new Fault('needUnit')

  const units = [...catalogue.units, ...ownUnits(options, checker)]
  const within = { ...options, ...parentOf(options.parent, units, options) }
  const found = asks ? await unitAsked(given, units, within, checker, io) : unitOf(given, units, within, catalogue)
  const name = options.name ?? found.name
  const unit = { ...found, name, ...(within.parent !== undefined && { parent: within.parent }) }
  const confirmed = asks
    ? (await io.stdin.ask(say({ vi: vi.init.askName, en: en.init.askName }, { name }, locale))).trim()
    : ''
  const text = newPlan({
    catalogue,
    locale,
    unit: { ...unit, name: confirmed || name },
    period: periodAsked(options.period, catalogue),
    file: file ?? 'plan.yaml',
    schema: schemaFrom(file),
  })
  writeOut(file, text, io.out)
  if (file !== null && !options.quiet)
    io.err.write(`${say({ vi: vi.init.written, en: en.init.written }, { file }, locale)}\n`)
}

/** The unit that was named; where the registry lists none of its kind, what a plan has to say of it is asked for. */
async function unitAsked(
  given: string,
  units: Catalogue['units'],
  options: InitOptions,
  { catalogue }: Checker,
  io: Io,
): Promise<UnitAsked> {
  try {
    return unitOf(given, units, options, catalogue)
  } catch (fault) {
    if (!isFault(fault) || !fault.message.startsWith('noUnit')) throw fault
  }
  const { locale } = options
  const ask = async (pick: (it: typeof vi.init) => string) =>
    (await io.stdin.ask(say({ vi: pick(vi.init), en: pick(en.init) }, { kinds: unitKinds.join(', ') }, locale))).trim()
  const kind = kindAsked('kind', options.kind ?? (await ask((it) => it.askKind)), catalogue)
  const parent = options.parent ?? (await ask((it) => it.askParent))
  return { code: given, name: options.name ?? given, kind, ...(parent && parentOf(parent, units, options)) }
}

/** A kind of unit by its key, or by the Vietnamese words for it that plans may write too. */
function kindAsked(name: string, value: string, catalogue: Catalogue): UnitKind {
  const meant = meantValue(value, unitKinds, catalogue)
  const kind = unitKinds.find((it) => meant?.certain && it === meant.name)
  if (!kind) throw new Fault('wrongKind', { name, value, allowed: unitKinds })
  return kind
}

/** How codes of any registry look: one word without marks. */
const codeForm = /^[\w.-]+$/

/** The unit above by its code, or by a name that only one unit bears; units below a commune are named by their code. */
function parentOf(
  given: string | undefined,
  units: Catalogue['units'],
  { asOf }: InitOptions,
): { readonly parent?: string } {
  if (given === undefined) return {}
  const found = findUnits(given, units, asOf).filter((it) => !it.ended)
  const above = found.filter((it) => it.unit.kind !== 'commune').map((it) => it.unit)
  const meant = above.length ? above : found.map((it) => it.unit)
  const [unit] = meant
  if (new Set(meant.map((it) => it.code)).size > 1) {
    throw new Fault('parentAmbiguous', { unit: given, meant: meant.map((it) => placed(it, units, asOf)) })
  }
  if (unit) return { parent: unit.code }
  if (codeForm.test(given)) return { parent: given }
  const near = nearestUnits(given, units, asOf).map((it) => `${it.name} ("${it.code}")`)
  throw near.length ? new Fault('noParentMeant', { unit: given, meant: near }) : new Fault('noParent', { unit: given })
}

/** The schema's place seen from the file; `plan schema --write schemas` puts it there. */
function schemaFrom(file: string | null): string {
  return relative(dirname(file ?? 'plan.yaml'), join('schemas', 'plan.v1.schema.json')).replaceAll('\\', '/')
}

/** Units of the repository that the draft is for, where there is one. */
function ownUnits({ config }: InitOptions, checker: Checker): Catalogue['units'] {
  const { configFile, read } = openSettings([], config, checker)
  if (read && 'wrong' in read) throw new Fault('configWrong', { file: configFile ?? '' })
  return read?.settings.units ?? []
}

function unitOf(given: string, units: Catalogue['units'], options: InitOptions, catalogue: Catalogue): UnitAsked {
  const kind = options.kind === undefined ? undefined : kindAsked('--kind', options.kind, catalogue)
  const found = findUnits(given, units, options.asOf, options.parent)
  const current = found.filter((it) => !it.ended && (!kind || it.unit.kind === kind)).map((it) => it.unit)
  const [unit] = current
  if (new Set(current.map((it) => it.code)).size > 1) {
    throw new Fault('unitAmbiguous', { unit: given, meant: current.map((it) => placed(it, units, options.asOf)) })
  }
  if (unit) {
    return {
      code: unit.code,
      name: fullNameOf(unit, options.asOf),
      kind: unit.kind,
      level: unit.level,
      parent: unit.parent ?? undefined,
    }
  }
  if (kind && options.name !== undefined) return { code: given, name: options.name, kind }
  const [ended] = found
  if (ended?.ended) {
    const successors = successorsOf(ended.unit, units, options.asOf)
    throw new Fault('unitEnded', { unit: ended.unit.name, date: ended.ended, successors })
  }
  const meant = nearestUnits(given, units, options.asOf).map((it) => `${it.name} ("${it.code}")`)
  throw meant.length ? new Fault('noUnitMeant', { unit: given, meant }) : new Fault('noUnitKnown', { unit: given })
}

/** A unit with its code and the unit above it: names of communes recur in other provinces. */
function placed(unit: Unit, units: Catalogue['units'], day: IsoDate): string {
  const above = units.find((it) => it.code === unit.parent && existsOn(it, day))
  return `${fullNameOf(unit, day)}${above ? `, ${fullNameOf(above, day).replace(/^UBND /, '')}` : ''} ("${unit.code}")`
}

/** `2026`, `2025-2030`; the whole movement when nothing is said. */
function periodAsked(
  given: string | undefined,
  { movement }: Catalogue,
): { readonly from: string; readonly to: string } | null {
  if (given === undefined) return null
  const [from = '', to = from] = /^\d{4}-\d{4}$/.test(given) ? given.split('-') : [given]
  const readings = [readPeriod(from), readPeriod(to)]
  if (readings.some((it) => it.is !== 'canonical') || from > to) {
    const [first, last] = [movement.from.slice(0, 4), movement.to.slice(0, 4)]
    throw new Fault('wrongPeriod', { name: '--period', value: given, example: first, years: `${first}-${last}` })
  }
  return { from, to }
}

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
import { en } from '../text/en.ts'
import { say } from '../text/say.ts'
import { vi } from '../text/vi.ts'

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
  const found = asks ? await unitAsked(given, units, options, io) : unitOf(given, units, options)
  const name = options.name ?? found.name
  const unit = { ...found, name, ...(options.parent !== undefined && { parent: options.parent }) }
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
async function unitAsked(given: string, units: Catalogue['units'], options: InitOptions, io: Io): Promise<UnitAsked> {
  try {
    return unitOf(given, units, options)
  } catch (fault) {
    if (!isFault(fault) || !fault.message.startsWith('noUnit')) throw fault
  }
  const { locale } = options
  const ask = async (pick: (it: typeof vi.init) => string) =>
    (await io.stdin.ask(say({ vi: pick(vi.init), en: pick(en.init) }, { kinds: unitKinds.join(', ') }, locale))).trim()
  const value = options.kind ?? (await ask((it) => it.askKind))
  const kind = unitKinds.find((it) => it === value)
  if (!kind) throw new Fault('wrongValue', { name: 'kind', value, allowed: unitKinds })
  const parent = options.parent ?? (await ask((it) => it.askParent))
  return { code: given, name: options.name ?? given, kind, ...(parent && { parent }) }
}

/** The schema's place seen from the file; `plan schema --write schemas` puts it there. */
function schemaFrom(file: string | null): string {
  return relative(dirname(file ?? 'plan.yaml'), join('schemas', 'plan.v1.schema.json')).replaceAll('\\', '/')
}

/** Units of the repository that the draft is for, where there is one. */
function ownUnits({ config }: InitOptions, checker: Checker): Catalogue['units'] {
  const { read } = openSettings([], config, checker)
  return read && 'settings' in read ? read.settings.units : []
}

function unitOf(given: string, units: Catalogue['units'], options: InitOptions): UnitAsked {
  const kind = options.kind === undefined ? undefined : unitKinds.find((it) => it === options.kind)
  if (options.kind !== undefined && !kind) {
    throw new Fault('wrongValue', { name: '--kind', value: options.kind, allowed: unitKinds })
  }
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
  if (kind && options.name !== undefined) return { code: given, name: options.name, kind: kind as UnitKind }
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
    const years = `${movement.from.slice(0, 4)}-${movement.to.slice(0, 4)}`
    throw new Fault('wrongValue', { name: '--period', value: given, allowed: [movement.from.slice(0, 4), years] })
  }
  return { from, to }
}

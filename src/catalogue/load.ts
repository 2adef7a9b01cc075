import type { Catalogue } from '../model/catalogue.ts'
import { Fault } from '../model/fault.ts'
import type { Path } from '../model/path.ts'
import { isDay, readPeriod } from '../model/period.ts'
import { phraseLists, phrasesOf } from '../model/phrases.ts'
import type { Sourced } from '../model/source-document.ts'
import type { Unit } from '../model/unit.ts'
import type { Json } from '../model/words.ts'
import { compileCheck } from '../schema/compile.ts'
import { type ShapeFinding, validateShape } from '../schema/validate.ts'
import { readWithLibrary } from '../source/library.ts'
import { linesOf, rangeOf, spanOf } from '../source/locate.ts'
import { parse } from '../source/parse.ts'
import type { TreeNode } from '../source/tree.ts'
import { seedSchemas } from './seed-schema.ts'

/** A seed file: its path inside the folder of seeds, with `/`, and its text. */
export interface SeedFile {
  readonly path: string
  readonly text: string
}

interface Seed extends SeedFile {
  readonly value: { readonly [key: string]: Json }
  readonly tree: TreeNode
}

/** Where something in the seeds is wrong: thrown as a Fault with file and line. */
function refuse(
  seed: { readonly path: string; readonly text: string },
  offset: number,
  reason: string,
  data = {},
): never {
  const { line, column } = rangeOf(linesOf(seed.text), { start: offset, end: offset }).start
  throw new Fault('seedWrong', { file: seed.path, line, column, reason, ...data })
}

function refuseAt(seed: Seed, at: Path, reason: string, data = {}): never {
  return refuse(seed, spanOf(seed.tree, at).start, reason, data)
}

const noAliases = { key_aliases: {}, value_aliases: {}, loose_keys: [], loose_values: [] }

function readSeed(file: SeedFile): Seed {
  const parsed = parse(file.text, readWithLibrary)
  if ('faults' in parsed) {
    const [fault] = parsed.faults
    refuse(file, fault?.start ?? 0, 'syntax', { message: fault?.message ?? '' })
  }
  const { value } = parsed.document
  const seed = { ...file, value: value as Seed['value'], tree: parsed.document.tree() }
  const name = file.path.startsWith('units/') ? 'units/' : file.path
  const schema = seedSchemas[name]
  if (!schema) refuse(file, 0, 'unknownFile')
  const [finding] = validateShape(value, { check: compileCheck(schema), schema }, noAliases) as readonly ShapeFinding[]
  if (finding) refuseAt(seed, finding.at, finding.rule, { ...finding.data })
  return seed
}

/** An entry's own source, else the one its file gives for all. */
function withSource(seed: Seed, key: string, required = true): readonly Json[] {
  const list = (seed.value[key] ?? []) as readonly { readonly [key: string]: Json }[]
  return list.map((entry, i) => {
    const source = entry.source ?? seed.value.source
    if (required && (!Array.isArray(source) || !source.length)) refuseAt(seed, [key, i], 'noSource')
    return required ? { ...entry, source: source as Json } : entry
  })
}

/**
 * Seeds → catalogue. A wrong seed is refused with file and line.
 * @param hash SHA-256 of a text, in hexadecimal; a parameter, so that this runs in a browser too
 */
export function loadCatalogue(files: readonly SeedFile[], hash: (text: string) => string): Catalogue {
  const ordered = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  const seeds = new Map(ordered.map((file) => [file.path, readSeed(file)]))
  const seed = (path: string): Seed => seeds.get(path) ?? refuse({ path, text: '' }, 0, 'missingFile')
  const list = <T>(path: string, key: string, required = true) =>
    withSource(seed(path), key, required) as unknown as readonly T[]

  const unitFiles = [...seeds.values()].filter((it) => it.path.startsWith('units/'))
  const points = seed('determinations.yaml')
  const catalogue = {
    sha256: hash(ordered.map((it) => `${it.path}\n${it.text}`).join('\n')),
    sources: list('sources.yaml', 'sources', false),
    movement: seed('movement.yaml').value as unknown as Catalogue['movement'],
    deadlines: list('deadlines.yaml', 'deadlines'),
    obligations: list('obligations.yaml', 'obligations'),
    targets: list('targets.yaml', 'targets'),
    clears: list('clears.yaml', 'clears'),
    missions: list('missions.yaml', 'missions'),
    determinations: withSource(points, 'determinations') as unknown as Catalogue['determinations'],
    breakthroughs: withSource(points, 'breakthroughs') as unknown as Catalogue['breakthroughs'],
    dual_goal: withSource(points, 'dual_goal') as unknown as Catalogue['dual_goal'],
    programme: seed('programme.yaml').value as unknown as Catalogue['programme'],
    citations: list('citations.yaml', 'citations'),
    units: unitFiles.flatMap((it) => it.value.units as unknown as readonly Unit[]),
    // a country where nothing has ended needs no such file
    ended: seeds.has('ended.yaml') ? list('ended.yaml', 'ended') : [],
    words: (seed('words.yaml').value.words ?? {}) as Catalogue['words'],
    phrases: phrasesIn(
      (seed('words.yaml').value.words ?? {}) as Catalogue['words'],
      unitFiles.flatMap((it) => it.value.units as unknown as readonly Unit[]),
    ),
    key_aliases: (seed('words.yaml').value.key_aliases ?? {}) as Catalogue['key_aliases'],
    value_aliases: (seed('words.yaml').value.value_aliases ?? {}) as Catalogue['value_aliases'],
    loose_keys: (seed('words.yaml').value.loose_keys ?? []) as Catalogue['loose_keys'],
    loose_values: (seed('words.yaml').value.loose_values ?? []) as Catalogue['loose_values'],
    terms: list('terms.yaml', 'terms', false),
  } as Catalogue
  checkReferences(catalogue, seed)
  return freeze(catalogue)
}

/** The lists that are read as phrases; names of units that hold "và" or a comma are never to be cut. */
function phrasesIn(words: Catalogue['words'], units: readonly Unit[]): Catalogue['phrases'] {
  const named = units.flatMap((it) => [it.name, ...(it.aliases ?? [])]).filter((it) => /,| và /.test(it))
  const more = (name: string) => (name === 'unit_names_with_and' ? named : [])
  return Object.fromEntries(phraseLists.map((name) => [name, phrasesOf([...(words[name] ?? []), ...more(name)])]))
}

/** What no schema can say: ids that are named exist, dates are real, numbers run from 1. */
function checkReferences(catalogue: Catalogue, seed: (path: string) => Seed): void {
  const { movement, sources } = catalogue
  const sourceIds = new Set(sources.map((it) => it.id))
  const entries: readonly [string, string, readonly Sourced[]][] = [
    ['movement.yaml', 'contents', movement.contents],
    ['movement.yaml', 'phases', movement.phases],
    ['deadlines.yaml', 'deadlines', catalogue.deadlines],
    ['obligations.yaml', 'obligations', catalogue.obligations],
    ['targets.yaml', 'targets', catalogue.targets],
    ['citations.yaml', 'citations', catalogue.citations],
    ['ended.yaml', 'ended', catalogue.ended],
  ]
  for (const [path, key, list] of entries) {
    list.forEach((entry, i) => {
      if (!entry.source?.length) refuseAt(seed(path), [key, i], 'noSource')
      const missing = entry.source.find((id) => !sourceIds.has(id))
      if (missing !== undefined) refuseAt(seed(path), [key, i], 'unknownSource', { id: missing })
    })
  }
  const unknownBasis = Object.values(movement.legal_basis).find((id) => !sourceIds.has(id))
  if (unknownBasis) refuseAt(seed('movement.yaml'), ['legal_basis'], 'unknownSource', { id: unknownBasis })
  movement.contents.forEach((it, i) => {
    if (it.number !== i + 1) refuseAt(seed('movement.yaml'), ['contents', i, 'number'], 'numbering')
  })
  if (!isZone(movement.time_zone)) refuseAt(seed('movement.yaml'), ['time_zone'], 'noZone')
  for (const [key, date] of Object.entries({ launched: movement.launched, from: movement.from, to: movement.to })) {
    if (!isDay(date)) refuseAt(seed('movement.yaml'), [key], 'noDay')
  }
  const groups = new Set(movement.groups.map((it) => it.id))
  catalogue.deadlines.forEach((it, i) => {
    if (it.due !== undefined && readPeriod(it.due).is !== 'canonical')
      refuseAt(seed('deadlines.yaml'), ['deadlines', i, 'due'], 'noDay')
    const unknown = it.groups.find((id) => !groups.has(id))
    if (unknown) refuseAt(seed('deadlines.yaml'), ['deadlines', i, 'groups'], 'unknownGroup', { id: unknown })
  })
  catalogue.obligations.forEach((it, i) => {
    const unknown = it.binds.find((binding) => !groups.has(binding.group))
    if (unknown) refuseAt(seed('obligations.yaml'), ['obligations', i, 'binds'], 'unknownGroup', { id: unknown.group })
    if (!it.rules.length && !it.unchecked)
      refuseAt(seed('obligations.yaml'), ['obligations', i], 'neitherRuleNorReason')
  })
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null
  } catch {
    return false
  }
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const it of Object.values(value)) freeze(it)
  }
  return value
}

import type { Catalogue } from './catalogue.ts'
import { readDocumentNumber } from './document-number.ts'
import { groupedBy } from './grouped.ts'
import { identify } from './identity.ts'
import { fold, plainKey } from './names.ts'
import { existsOn } from './registry.ts'
import type { Unit, UnitKind } from './unit.ts'
import type { Bilingual, IsoDate } from './words.ts'
import type { PlanFacts, Workspace } from './workspace.ts'

/** A document number whose symbol is another's. */
export interface ForeignSymbol {
  readonly symbol: string
  /** Whose it is. */
  readonly owner: Bilingual
  /** The number with the unit's own symbol, where that is known. */
  readonly right: string | null
}

/** What people's committees put into their numbers. */
const office = { symbol: 'UBND', owner: { vi: 'Ủy ban nhân dân', en: "a people's committee" } }
const department = { vi: 'một sở', en: 'a provincial department' }

/** Kinds whose symbols are of one pattern; those of others may be like any. */
const judged: ReadonlySet<UnitKind> = new Set(['ministry', 'central_agency', 'province', 'department', 'commune'])

/**
 * Holds the symbol in a plan's number against its unit. Says something only where the symbol is surely that of another: one
 * that the registry lists, a people's committee, a department. Joint papers name their own unit as well.
 */
export function foreignSymbol(
  plan: PlanFacts,
  workspace: Workspace,
  catalogue: Catalogue,
  today: IsoDate,
): ForeignSymbol | null {
  const { unit, number } = plan
  if (number === null || !judged.has(unit.kind)) return null
  const { form, canonical } = readDocumentNumber(number, catalogue.words)
  if (form !== 'state') return null
  const symbols = canonical.slice(canonical.indexOf('-') + 1).split(/[-.&]/)
  const [symbol = ''] = symbols
  const own = ownSymbols(plan, workspace, today)
  if (own === null || symbols.some((it) => own.some((one) => isSame(one, it)))) return null
  const owner = ownerOf(symbol, plan, own.length > 0, workspace, catalogue, today)
  const [first] = own
  return owner && { symbol, owner, right: first ? canonical.replace(/-.*$/, `-${first}`) : null }
}

/** Marks apart: SGDDT is SGDĐT. */
const isSame = (a: string, b: string) => a === b || plainKey(a) === plainKey(b)

/** Symbols that a unit may put into its numbers; `null` where it isn't certain who it is. */
function ownSymbols(plan: PlanFacts, workspace: Workspace, today: IsoDate): readonly string[] | null {
  const identity = identify(plan, workspace, today)
  if (identity.is !== 'known' && identity.is !== 'unlisted') return null
  const listed = (workspace.unitsByCode.get(plan.unit.code) ?? []).flatMap((it) => (it.symbol ? [it.symbol] : []))
  const { kind } = plan.unit
  return kind === 'province' || kind === 'commune' ? [office.symbol, ...listed] : listed
}

function ownerOf(
  symbol: string,
  plan: PlanFacts,
  isOwnKnown: boolean,
  workspace: Workspace,
  { words }: Catalogue,
  today: IsoDate,
): Bilingual | null {
  const day = plan.issued ?? today
  const { kind } = plan.unit
  if (isSame(symbol, office.symbol)) return kind === 'department' && !signsItself(plan, words) ? null : office.owner
  const bearers = bearersOf(symbol, workspace).filter((it) => existsOn(it, day))
  // departments of other provinces have the same symbol
  const others = isOwnKnown ? bearers : bearers.filter((it) => it.kind !== kind)
  const [owner] = others
  if (others.some((it) => it.code === plan.unit.parent) && !signsItself(plan, words)) return null
  if (owner) return others.length > 1 && owner.kind === 'department' ? department : { vi: owner.name, en: owner.name }
  const isDepartment = (words.department_symbols ?? []).some((it) => isSame(it, symbol))
  return isDepartment && (kind !== 'department' || isOwnKnown) ? department : null
}

/** Its own post signs: not for another body, and not that body's. Where no signer is told, it isn't known. */
function signsItself({ signer }: PlanFacts, words: Catalogue['words']): boolean {
  if (signer === null) return false
  const post = fold(signer)
  return !(words.on_behalf ?? []).some((it) => post.startsWith(fold(it))) && !post.includes(fold(office.symbol))
}

const indexes = new WeakMap<readonly Unit[], ReadonlyMap<string, readonly Unit[]>>()

/** Who bears a symbol; indexed once. */
function bearersOf(symbol: string, { units, blind }: Workspace): readonly Unit[] {
  if (blind.units) return []
  let index = indexes.get(units)
  if (!index) {
    const symbols = units.filter((it) => it.symbol && it.symbol !== office.symbol)
    index = groupedBy(symbols, (it) => plainKey(it.symbol ?? ''))
    indexes.set(units, index)
  }
  return index.get(plainKey(symbol)) ?? []
}

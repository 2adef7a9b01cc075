import type { Bilingual, IsoDate } from './words.ts'

/** Kinds of unit a plan may come from (format.md, section 2). */
export const unitKinds = [
  'ministry',
  'central_agency',
  'party_body',
  'mass_organisation',
  'province',
  'department',
  'commune',
  'public_service_unit',
  'armed_force',
  'enterprise',
  'organisation',
] as const
export type UnitKind = (typeof unitKinds)[number]

/** The levels of administration, from above. */
export const unitLevels = ['central', 'provincial', 'commune', 'grassroots'] as const
export type UnitLevel = (typeof unitLevels)[number]

/** The type of an administrative unit as the law names it. */
export const unitTypes = ['province', 'city', 'commune', 'ward', 'special_zone'] as const
export type UnitType = (typeof unitTypes)[number]

/** The types in running text; the Vietnamese ones also stand before a unit's bare name. */
export const typeNames: Readonly<Record<UnitType, Bilingual>> = {
  province: { vi: 'tỉnh', en: 'a province' },
  city: { vi: 'thành phố', en: 'a city' },
  commune: { vi: 'xã', en: 'a commune' },
  ward: { vi: 'phường', en: 'a ward' },
  special_zone: { vi: 'đặc khu', en: 'a special zone' },
}

/** A unit of a registry (`units/v1`): dated, because names, types and units themselves come and go. */
export interface Unit {
  readonly code: string
  readonly name: string
  readonly kind: UnitKind
  readonly level?: UnitLevel
  readonly types?: readonly { readonly value: UnitType; readonly from?: IsoDate; readonly to?: IsoDate }[]
  /** In its document numbers: `UBND`, `BNV`. */
  readonly symbol?: string
  readonly aliases?: readonly string[]
  readonly parent?: string | null
  /** Emulation cluster or bloc. */
  readonly cluster?: string
  /** Heading in tables; `order` is the official place in it. */
  readonly group?: string
  readonly order?: number
  readonly valid?: { readonly from?: IsoDate; readonly to?: IsoDate }
  /** Codes of the units it went to when it ended. */
  readonly successors?: readonly string[]
  readonly contact?: { readonly office?: string; readonly email?: string; readonly phone?: string }
}

/** The level that a kind implies, where it does. */
const levelOfKind: Partial<Record<UnitKind, UnitLevel>> = {
  ministry: 'central',
  central_agency: 'central',
  province: 'provincial',
  commune: 'commune',
}

/** A unit's level: what it says, else what its kind implies. */
export function levelOf(unit: {
  readonly kind: UnitKind
  readonly level?: UnitLevel | undefined
}): UnitLevel | undefined {
  return unit.level ?? levelOfKind[unit.kind]
}

import type { ConfigFile, OwnDeadline, RuleSetting, Selector, Waiver } from '../model/config-file.ts'
import type { Located } from '../model/diagnostic.ts'
import type { Listed } from '../model/path.ts'
import type { Unit } from '../model/unit.ts'
import type { Json } from '../model/words.ts'
import type { RegisterEntry } from '../model/workspace.ts'
import { dateRules } from '../rules/index.ts'
import type { FileResult } from './file-result.ts'

/** A repository's own papers, read: what its configuration names. */
export interface Settings {
  readonly configFile: string | null
  readonly rules: Readonly<Record<string, RuleSetting>>
  readonly mustFile: Selector | 'bound' | null
  readonly deadlines: readonly (OwnDeadline & Listed)[]
  readonly units: readonly (Unit & Listed)[]
  readonly register: readonly (RegisterEntry & Listed)[]
  readonly waivers: readonly (Waiver & Listed)[]
  readonly blind: { readonly units: boolean; readonly register: boolean; readonly waivers: boolean }
}

/** The settings of a workspace without a configuration. */
export const noSettings: Settings = {
  configFile: null,
  rules: {},
  mustFile: null,
  deadlines: [],
  units: [],
  register: [],
  waivers: [],
  blind: { units: false, register: false, waivers: false },
}

/** A value without the blank items of its lists: they are absent (format.md, section 2). */
export function withoutBlankItems(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.flatMap((it) => (it === null ? [] : [withoutBlankItems(it as Json)]))
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, withoutBlankItems(it as Json)]))
}

/** A date that could not be read as one: what depends on it can't be known. */
const isUndated = ({ rule, data }: Located) => data.iso === undefined && dateRules.some((it) => it.id === rule)

/** The items of a list of a document, each with its place; blank ones are absent. */
export function listed<T>(file: string, name: string, value: Json): readonly T[] {
  const list = (value as { readonly [key: string]: readonly (Json | null)[] } | null)?.[name] ?? []
  return list.flatMap((it, i) =>
    it ? [{ ...(withoutBlankItems(it) as object), place: { file, at: [name, i] } } as T] : [],
  )
}

/** What the files that a configuration names are to be. */
export const paperKinds = { units: 'units/v1', register: 'register/v1', waivers: 'waivers/v1' } as const

type ListKey = keyof typeof paperKinds

/**
 * The configuration and the papers it names → settings. What could not be read is left out, and the rules that need it go
 * blind. `papers` are by the names that the configuration gives them; two names of one file are one paper.
 */
export function settingsOf(
  config: ConfigFile,
  { file: configFile, value: written }: FileResult,
  papers: ReadonlyMap<string, FileResult>,
): Settings {
  const values = (key: ListKey) => {
    const named = (config[key] ?? []).flatMap((name) => papers.get(name) ?? [])
    return [...new Map(named.map((it) => [it.file, it])).values()].map((paper) => ({
      file: paper.file,
      value: paper.kind === paperKinds[key] ? paper.value : null,
      undated: paper.findings.some(isUndated),
    }))
  }
  const lists = <T>(key: ListKey, name: string): readonly T[] =>
    values(key).flatMap(({ file, value }) => listed<T>(file, name, value))
  const broken = (key: ListKey) => values(key).some((it) => !it.value || it.undated)
  return {
    configFile,
    rules: config.rules ?? {},
    mustFile: config.must_file ?? null,
    deadlines: listed(configFile, 'deadlines', written),
    units: lists('units', 'units'),
    register: lists('register', 'entries'),
    waivers: lists('waivers', 'waivers'),
    blind: { units: broken('units'), register: broken('register'), waivers: broken('waivers') },
  }
}

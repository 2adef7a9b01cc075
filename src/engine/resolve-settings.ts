import { groupOf } from '../model/bound.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { ConfigFile } from '../model/config-file.ts'
import { isSelected, mustFile } from '../model/in-force.ts'
import type { Path } from '../model/path.ts'
import { readPeriod } from '../model/period.ts'
import { dueOf } from '../model/plan.ts'
import { existsOn } from '../model/registry.ts'
import type { Origin, ResolvedDeadline, ResolvedSettings, Setting } from '../model/resolved-settings.ts'
import type { IsoDate, Locale } from '../model/words.ts'
import type { Workspace } from '../model/workspace.ts'
import { linesOf, rangeOf, spanOf } from '../source/locate.ts'
import { parse } from '../source/parse.ts'
import { assemble } from './assemble.ts'
import type { Checker } from './check-file.ts'
import type { Host } from './host.ts'
import type { Settings } from './settings.ts'

/** What the command line and its surroundings say of the settings; what is missing was not said. */
export interface Said {
  readonly workspace: string
  readonly configFlag: boolean
  readonly catalogueFlag: boolean
  readonly language: Locale | null
  readonly environment: { readonly language: Locale; readonly variable: string | null }
  readonly asOf: IsoDate
  readonly asOfFlag: boolean
  /** What a walk through the workspace came to. */
  readonly files: number
  readonly ignoreFiles: readonly string[]
  readonly leftOut: number
}

const byDefault: Origin = { from: 'default' }
const flag = (by: string): Origin => ({ from: 'flag', by })

/** The settings of a repository as they come to hold, each with where it comes from. */
export function resolveSettings(
  config: ConfigFile | null,
  settings: Settings,
  said: Said,
  checker: Checker,
  host: Host,
): ResolvedSettings {
  const { catalogue } = checker
  const { configFile } = settings
  const inConfig = configFile === null ? () => byDefault : originsIn(configFile, checker, host)
  const origin = (key: keyof ConfigFile) => (config?.[key] === undefined ? byDefault : inConfig([key]))
  const setting = <T>(value: T, from: Origin, count: number | null = null): Setting<T> => ({
    value,
    origin: from,
    count,
  })
  const list = (key: 'units' | 'register' | 'waivers') =>
    setting(config?.[key] ?? [], origin(key), config?.[key] ? settings[key].length : null)
  const workspace = assemble([], settings, catalogue, new Map())
  const { id, version } = catalogue.movement
  return {
    workspace: said.workspace,
    config_file: setting(configFile, said.configFlag ? flag('--config') : byDefault),
    catalogue: setting(`${id} ${version}`, said.catalogueFlag ? flag('--catalogue') : byDefault),
    language: languageOf(config, said, origin('language')),
    as_of: setting(said.asOf, said.asOfFlag ? flag('--as-of') : byDefault),
    fail_on: setting(config?.fail_on ?? 'error', origin('fail_on')),
    include: setting(config?.include ?? null, origin('include'), said.files),
    exclude: setting(config?.exclude ?? [], origin('exclude')),
    planignore: setting(said.ignoreFiles, byDefault, said.ignoreFiles.length ? said.leftOut : null),
    units: list('units'),
    register: list('register'),
    waivers: list('waivers'),
    must_file: setting(settings.mustFile, origin('must_file'), unitsAsked(workspace, catalogue, said.asOf)),
    deadlines: deadlinesOf(workspace, catalogue, said.asOf, inConfig),
    rules: Object.entries(settings.rules).map(([rule, level]) =>
      setting({ id: rule, level }, inConfig(['rules', rule])),
    ),
  }
}

function languageOf(config: ConfigFile | null, said: Said, configured: Origin): Setting<Locale> {
  const { language, variable } = said.environment
  if (said.language) return { value: said.language, origin: flag('--lang'), count: null }
  if (config?.language) return { value: config.language, origin: configured, count: null }
  return { value: language, origin: variable ? { from: 'environment', by: variable } : byDefault, count: null }
}

/** Lines of the configuration by the path that stands there. */
function originsIn(file: string, { library }: Checker, host: Host): (at: Path) => Origin {
  const read = host.read(file)
  const text = 'source' in read ? read.source.text : ''
  const parsed = parse(text, library)
  const lines = linesOf(text)
  const tree = 'document' in parsed ? parsed.document.tree() : { start: 0 }
  return (at) => ({ from: 'config', file, line: rangeOf(lines, spanOf(tree, at, true, lines)).start.line })
}

const unitsAsked = (workspace: Workspace, catalogue: Catalogue, day: IsoDate) =>
  workspace.mustFile === null || workspace.blind.units ? null : mustFile(workspace, catalogue, day).length

/** The repository's own deadlines first: they go before those of the catalogue. */
function deadlinesOf(
  { deadlines, units, blind }: Workspace,
  catalogue: Catalogue,
  day: IsoDate,
  inConfig: (at: Path) => Origin,
): readonly Setting<ResolvedDeadline>[] {
  const existing = units.filter((it) => existsOn(it, day))
  const counted = (concerns: (it: (typeof units)[number]) => boolean) =>
    blind.units ? null : existing.filter(concerns).length
  const own = deadlines.map(({ id, what, due, applies_to = {}, source, place }): Setting<ResolvedDeadline> => {
    const reading = readPeriod(due)
    return {
      value: {
        id,
        what,
        due: 'period' in reading ? reading.period : null,
        concerns: { units: applies_to },
        source: source?.number === undefined ? [] : [source.number],
      },
      origin: inConfig(place.at),
      count: counted((it) => isSelected(applies_to, it)),
    }
  })
  const general = catalogue.deadlines.map(
    (it): Setting<ResolvedDeadline> => ({
      value: { id: it.id, what: it.what, due: dueOf(it), concerns: { groups: it.groups }, source: it.source },
      origin: { from: 'catalogue' },
      count: counted((unit) => it.groups.includes(groupOf(catalogue, unit) ?? '')),
    }),
  )
  return [...own, ...general]
}

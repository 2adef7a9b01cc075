import type { Catalogue } from '../model/catalogue.ts'
import type { Cell } from '../model/cell.ts'
import type { Selector } from '../model/config-file.ts'
import type { Report } from '../model/report.ts'
import type { Origin, ResolvedDeadline, ResolvedSettings, Setting } from '../model/resolved-settings.ts'
import { type Column, oneGroup, type RowGroup, type Table, table } from '../model/table.ts'
import type { Locale } from '../model/words.ts'
import { en } from '../text/en.ts'
import { labelsOf } from '../text/locale-format.ts'
import { settingsEn } from '../text/settings-en.ts'
import { type SettingsWords, settingsVi } from '../text/settings-vi.ts'
import { vi } from '../text/vi.ts'

interface Options {
  readonly catalogue: Catalogue
  readonly locale: Locale
  readonly version: string
}

/** The settings of a repository in one language: what holds, and where each comes from. */
export function settingsReport(settings: ResolvedSettings, { catalogue, locale, version }: Options): Report {
  const words = locale === 'vi' ? settingsVi : settingsEn
  const tables = [
    generalTable(settings, words),
    deadlinesTable(settings, words, catalogue, locale),
    rulesTable(settings, words, locale),
  ]
  const { id, version: edition } = catalogue.movement
  return {
    name: 'config',
    title: words.title,
    locale,
    asOf: settings.as_of.value,
    tool: { name: 'plan', version },
    catalogue: { id, version: edition, sha256: catalogue.sha256 },
    parameters: {},
    sections: [
      {
        key: 'settings',
        title: words.title,
        blocks: [
          { kind: 'facts', facts: [{ key: 'workspace', label: words.workspace, value: text(settings.workspace) }] },
          ...tables.map((it) => ({ kind: 'table', table: it }) as const),
        ],
      },
    ],
    checked: [],
    notChecked: [],
    labels: labelsOf(locale, settings.as_of.value),
  }
}

const text = (it: string | null): Cell => (it === null ? null : { text: it })
const number = (it: number | null, unit?: string): Cell => (it === null ? null : { number: it, ...(unit && { unit }) })

/** Columns on where a setting comes from: apart for machines, in one for people. */
const originColumns = (words: SettingsWords) =>
  [
    { key: 'origin', title: words.source, kind: 'state', only: 'machines' },
    { key: 'by', title: words.source, kind: 'text', only: 'machines' },
    { key: 'place', title: words.source, kind: 'place', only: 'machines' },
    { key: 'from', title: words.source, kind: 'text', only: 'people' },
  ] as const

function originCells(origin: Origin, words: SettingsWords) {
  const label = words.origins[origin.from]
  const place = origin.from === 'config' ? { file: origin.file, line: origin.line } : null
  const by = 'by' in origin ? origin.by : null
  return {
    origin: { state: origin.from, label },
    by: text(by),
    place: place && { place },
    from: text(place ? `${place.file}:${place.line}` : by === null ? label : `${label} ${by}`),
  }
}

const asTable = <K extends string>(
  key: string,
  title: string,
  whenEmpty: string,
  columns: readonly Column<K>[],
  rows: RowGroup<K>['rows'],
): Table =>
  table<K>({
    key,
    name: title,
    title,
    columns,
    ordinal: null,
    numerals: null,
    groups: oneGroup(rows),
    totals: [],
    totalsAt: 'last',
    numbered: false,
    notes: [],
    whenEmpty,
  })

function generalTable(settings: ResolvedSettings, words: SettingsWords): Table {
  const values: Readonly<Record<keyof SettingsWords['names'], Cell>> = {
    config_file: text(settings.config_file.value),
    catalogue: text(settings.catalogue.value),
    language: text(settings.language.value),
    as_of: { date: settings.as_of.value },
    fail_on: text(settings.fail_on.value),
    include: settings.include.value ? { list: settings.include.value } : { state: 'all', label: words.allFiles },
    exclude: { list: settings.exclude.value },
    planignore: { list: settings.planignore.value },
    units: { list: settings.units.value },
    register: { list: settings.register.value },
    waivers: { list: settings.waivers.value },
    must_file: asked(settings.must_file, words),
  }
  const units: Readonly<Record<string, string>> = words.counted
  const rows = Object.entries(values).map(([key, value]) => {
    const { origin, count } = settings[key as keyof SettingsWords['names']]
    const name = words.names[key as keyof SettingsWords['names']]
    return {
      key: text(key),
      setting: text(name),
      value,
      count: number(count, units[key]),
      ...originCells(origin, words),
    }
  })
  const columns = [
    { key: 'key', title: words.id, kind: 'text', only: 'machines' },
    { key: 'setting', title: words.setting, kind: 'text', only: 'people', width: 30 },
    { key: 'value', title: words.value, kind: 'text', width: 40 },
    { key: 'count', title: words.count, kind: 'number', width: 14 },
    ...originColumns(words),
  ] as const
  return asTable('settings', words.settings, '', columns, rows)
}

function asked({ value }: ResolvedSettings['must_file'], words: SettingsWords): Cell {
  if (value === null) return { state: 'nobody', label: words.nobody }
  return value === 'bound' ? { state: value, label: words.bound } : text(selectorText(value, words))
}

/** A choice of units as the configuration writes it. */
function selectorText(selector: Selector, words: SettingsWords): string {
  const parts = Object.entries(selector).map(([key, list]) => `${key}: ${(list as readonly string[]).join(', ')}`)
  return parts.join('; ') || words.everybody
}

function deadlinesTable(
  { deadlines }: ResolvedSettings,
  words: SettingsWords,
  catalogue: Catalogue,
  locale: Locale,
): Table {
  const concerned = ({ value: { concerns } }: Setting<ResolvedDeadline>) =>
    'units' in concerns
      ? selectorText(concerns.units, words)
      : concerns.groups.map((id) => catalogue.movement.groups.find((it) => it.id === id)?.name[locale] ?? id).join('; ')
  const rows = deadlines.map((it) => {
    const { id, what, due, source } = it.value
    const numberOf = (name: string) => catalogue.sources.find((s) => s.id === name)
    const documents = source.flatMap((it) => {
      const known = numberOf(it)
      return known ? (known.number ?? []) : it
    })
    return {
      id: text(id),
      what: { state: what, label: words.whats[what] },
      due: due ? { period: due } : { state: 'yearly', label: words.everyYear },
      concerns: text(concerned(it)),
      units: number(it.count),
      document: { list: documents },
      ...originCells(it.origin, words),
    }
  })
  const columns = [
    { key: 'id', title: words.id, kind: 'text', width: 20 },
    { key: 'what', title: words.what, kind: 'state', width: 20 },
    { key: 'due', title: words.due, kind: 'period' },
    { key: 'concerns', title: words.concerns, kind: 'text', width: 36 },
    { key: 'units', title: words.units, kind: 'number', width: 12 },
    { key: 'document', title: words.document, kind: 'list', width: 20 },
    ...originColumns(words),
  ] as const
  return asTable('deadlines', words.deadlines, words.noDeadlines, columns, rows)
}

function rulesTable({ rules }: ResolvedSettings, words: SettingsWords, locale: Locale): Table {
  const { severity } = locale === 'vi' ? vi : en
  const rows = rules.map(({ value: { id, level }, origin }) => ({
    rule: text(id),
    level: { state: level, label: level === 'off' ? words.off : severity[level] },
    ...originCells(origin, words),
  }))
  const columns = [
    { key: 'rule', title: words.rule, kind: 'text', width: 30 },
    { key: 'level', title: words.level, kind: 'state' },
    ...originColumns(words),
  ] as const
  return asTable('rules', words.rules, words.noRules, columns, rows)
}

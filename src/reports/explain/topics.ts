import type { Catalogue } from '../../model/catalogue.ts'
import type { Examples } from '../../model/example.ts'
import type { Family, Kind } from '../../model/finding.ts'
import type { Section } from '../../model/page.ts'
import type { Locale } from '../../model/words.ts'
import { en } from '../../text/en.ts'
import { explainEn } from '../../text/explain-en.ts'
import { explainVi } from '../../text/explain-vi.ts'
import { vi } from '../../text/vi.ts'

/** What can be explained, and by which words. */
export interface Topics {
  readonly catalogue: Catalogue
  readonly rules: readonly Kind[]
  readonly examples: Examples
  readonly locale: Locale
}

/** The words of pages, with those of severities. */
export const wordsOf = (locale: Locale) =>
  locale === 'vi' ? { ...explainVi, severities: vi.severity } : { ...explainEn, severities: en.severity }

/** A labelled section, or none where there is nothing to say. */
export const section = (label: string, lines: readonly string[]): readonly Section[] =>
  lines.length ? [{ label, lines }] : []

/** The rules of a family, in the order of their ids. */
export const rulesOf = (family: Family, rules: readonly Kind[]): readonly Kind[] =>
  rules.filter((it) => it.family === family).sort((a, b) => (a.id < b.id ? -1 : 1))

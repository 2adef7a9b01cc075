import { obligationsOf } from '../model/bound.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Kind } from '../model/finding.ts'
import type { RuleInWords } from '../model/findings-report.ts'
import type { Bilingual, Locale } from '../model/words.ts'
import { en } from '../text/en.ts'
import { say } from '../text/say.ts'
import { vi } from '../text/vi.ts'

/** A text with its placeholders as blanks. */
export const blanks = (text: string) => text.replace(/\{\w+(?::[\w ]+)*\}/g, '…').replace(/…(?: ?…)*\.?/g, '…')

/** Rules as formats tell of them that keep a list of rules beside the findings, in the order of their ids. */
export function rulesNamed(kinds: readonly Kind[], catalogue: Catalogue, locale: Locale): readonly RuleInWords[] {
  const inWords = (kind: Kind): RuleInWords => {
    const { title, help } = kind.words()
    const helps = 'vi' in help ? [help as Bilingual] : Object.values(help as Readonly<Record<string, Bilingual>>)
    return {
      id: kind.id,
      title: title[locale],
      help: [...new Set(helps.map((it) => blanks(it[locale])))],
      more: say({ vi: vi.formats.explain, en: en.formats.explain }, { id: kind.id }, locale),
      severity: kind.severity,
      family: kind.family,
      confidential: kind.confidential === true,
      obligations: obligationsOf(catalogue, kind.id).map((it) => ({ id: it.id, name: it.name[locale] })),
    }
  }
  return kinds.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(inWords)
}

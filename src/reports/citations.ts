import type { Catalogue } from '../model/catalogue.ts'
import type { Sourced } from '../model/source-document.ts'
import type { Locale } from '../model/words.ts'

/** How prose cites the sources of a fact, the passage with the first. */
export function citations(
  { source, passage }: Sourced,
  { catalogue, locale }: { readonly catalogue: Catalogue; readonly locale: Locale },
): readonly string[] {
  const cited = source.flatMap((id) => catalogue.sources.find((it) => it.id === id)?.citation[locale] ?? [])
  return passage && cited[0] ? [`${cited[0]}, ${passage[locale]}`, ...cited.slice(1)] : cited
}

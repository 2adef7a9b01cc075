import type { Catalogue } from '../model/catalogue.ts'
import { Fault } from '../model/fault.ts'
import type { Locale } from '../model/words.ts'
import { renderListing, renderPage } from '../renderers/page.ts'
import { nearTopics, explain as pagesOf, topicList } from '../reports/explain.ts'
import { kindOf, ruleIds } from '../rules/index.ts'

/** What a rule, obligation, content, deadline, target or field means; without an id, the list of all. */
export function explain(
  id: string | null,
  catalogue: Catalogue,
  locale: Locale,
  screen: { readonly width: number | null },
): string {
  const topics = { catalogue, locale, rules: ruleIds.map(kindOf) }
  if (id === null) return renderListing(topicList(topics), screen.width)
  const pages = pagesOf(id, topics)
  if (!pages.length) {
    const meant = nearTopics(id, topics)
    throw meant.length ? new Fault('unknownTopicMeant', { id, meant }) : new Fault('unknownTopic', { id })
  }
  return pages.map(renderPage).join('\n')
}

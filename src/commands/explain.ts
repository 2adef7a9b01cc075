import type { Catalogue } from '../model/catalogue.ts'
import type { Examples } from '../model/example.ts'
import { Fault } from '../model/fault.ts'
import type { Screen } from '../model/screen.ts'
import type { Locale } from '../model/words.ts'
import { renderListing, renderPage } from '../renderers/page.ts'
import { nearTopics, explain as pagesOf, topicList } from '../reports/explain.ts'
import { kindOf, ruleIds } from '../rules/index.ts'

/** What a rule, obligation, content, deadline, target or field means; without an id, the list of all. */
export async function explain(
  id: string | null,
  { catalogue, examples }: { readonly catalogue: Catalogue; readonly examples: Examples },
  locale: Locale,
  screen: Screen,
): Promise<string> {
  const topics = { catalogue, examples, locale, rules: ruleIds.map(kindOf) }
  if (id === null) return renderListing(topicList(topics), screen.width)
  const pages = await pagesOf(id, topics)
  if (!pages.length) {
    const meant = nearTopics(id, topics)
    throw meant.length ? new Fault('unknownTopicMeant', { id, meant }) : new Fault('unknownTopic', { id })
  }
  return pages.map((it) => renderPage(it, screen)).join('\n')
}

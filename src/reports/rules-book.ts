import { families } from '../model/finding.ts'
import type { Book } from '../model/page.ts'
import { rulePage } from './explain/rule.ts'
import { rulesOf, type Topics, wordsOf } from './explain/topics.ts'

/** The pages of all rules as one document, by family. */
export async function rulesBook(topics: Topics): Promise<Book> {
  const { locale, rules } = topics
  const words = wordsOf(locale)
  const chapters = families.map(async (family) => ({
    id: family,
    title: words.families[family],
    pages: await Promise.all(
      rulesOf(family, rules).map(async (it) => ({
        page: await rulePage(it, topics),
        row: [words.severities[it.severity], it.words().title[locale]],
      })),
    ),
  }))
  return { ...words.book, columns: [words.id, words.severity, words.title], chapters: await Promise.all(chapters) }
}

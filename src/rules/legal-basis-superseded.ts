import type { Citation } from '../model/catalogue.ts'
import { cites, legalBasisOf } from '../model/citing.ts'
import { fileRule } from '../model/finding.ts'
import { fold, hasPhrase } from '../model/names.ts'

/** A plan does not rest on a text that another had replaced before the plan was issued. */
export default fileRule({
  id: 'legal-basis-superseded',
  severity: 'warning',
  about: 'plan',
  family: 'unit',
  words: () => ({
    title: { vi: 'Căn cứ đã được thay thế', en: 'Legal basis since replaced' },
    help: {
      vi: 'Bỏ {numbers:codes}, hoặc ghi thay bằng văn bản đang có hiệu lực khi ban hành kế hoạch, ví dụ `{now}`.',
      en: 'Drop {numbers:codes}, or write the text in force when the plan is issued instead, e.g. `{now}`.',
    },
    messages: {
      superseded: {
        vi: 'Kế hoạch viện dẫn {numbers:list}, đã được thay thế bằng {by} từ ngày {from:date}, trước khi kế hoạch ban hành.',
        en: 'The plan cites {numbers:list}, replaced by {by} from {from:date}, before the plan was issued.',
      },
      draft: {
        vi: 'Dự thảo viện dẫn {numbers:list}, đã được thay thế bằng {by} từ ngày {from:date}.',
        en: 'The draft cites {numbers:list}, replaced by {by} from {from:date}.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    const written = plan.issued ?? catalogue.movement.launched
    const past = catalogue.citations.filter((it) => it.replaced && it.replaced.from <= written)
    const over = past.filter((it) => it.certain)
    for (const { at, text } of over.length ? legalBasisOf(plan) : []) {
      const named = over.filter((it) => cites(text, it) || titles(text, it))
      const replaced = named[0]?.replaced
      if (!replaced || cites(text, { number: replaced.by })) continue
      const numbers = named.filter((it) => it.replaced?.by === replaced.by).map((it) => it.number)
      const data = { numbers, ...replaced, now: successor(replaced.by, past) }
      say({ at, message: plan.issued ? 'superseded' : 'draft', data })
    }
  },
})

/** The end of the chain of replacements; advice only, so a link that is not certain counts too. */
function successor(number: string, past: readonly Citation[]): string {
  const next = past.find((it) => it.number === number)?.replaced?.by
  return next ? successor(next, past) : number
}

/** "Luật Thi đua, khen thưởng năm 2003": a title alone tells a text from its successor only where it holds the year. */
function titles(text: string, { title: { vi: title } }: Citation): boolean {
  const year = /\d{4}/.exec(title)?.[0]
  return year !== undefined && text.includes(year) && hasPhrase(fold(text), fold(title))
}

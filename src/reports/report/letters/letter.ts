import type { PlanDeadline } from '../../../model/compiled-unit.ts'
import type { Block, Section } from '../../../model/report.ts'
import { type Data, sayText } from '../../../text/say.ts'
import { sayMessage } from '../../../text/say-finding.ts'
import { citations } from '../../citations.ts'
import { frameWords } from '../frame-words.ts'
import type { ToComplete } from '../to-complete.ts'
import type { Addressed } from './addressed.ts'
import { type LettersGiven, planNamed, plansNamed } from './given.ts'

/** Places named under one requirement before the rest is only counted: a letter is a page, not a list of faults. */
const mostNamed = 3

/** What one unit is asked to complete, on pages of its own. */
export function letterTo(it: Addressed, given: LettersGiven): Section {
  const { asked, words } = given
  const { locale, letter, catalogue, signed } = asked
  const { recipients, nation } = words
  return {
    key: `letter-${it.unit.id}`,
    letterhead: {
      sender: [words.blank, letter.sender ?? words.blank],
      number: words.number,
      nation: [nation.country, nation.motto],
      date: frameWords(locale).signatures.date,
    },
    title: it.instead ? words.withoutPlan : words.title,
    subtitles: [sayText(words.about, { movement: catalogue.movement.name[locale] }, locale)],
    blocks: [
      said(sayText(words.to, { unit: it.unit.name }, locale), { style: 'bold', align: 'center' }),
      ...(it.instead ? insteadBlocks(it, it.instead, given) : []),
      ...completingBlocks(it, given),
      replyBlock(given),
    ],
    ...(signed && { signatures: [{ titles: [words.signatory], hint: words.signatoryHint }] }),
    recipients: { title: recipients.title, lines: [recipients.above, recipients.file] },
  }
}

type Paragraph = Extract<Block, { kind: 'paragraph' }>

const said = (text: string, look: Omit<Paragraph, 'kind' | 'text'> = {}): Paragraph => ({
  kind: 'paragraph',
  text,
  align: 'justify',
  ...look,
})

/** The words for a unit that has no plan in force. */
function insteadBlocks(
  { unit }: Addressed,
  instead: NonNullable<Addressed['instead']>,
  given: LettersGiven,
): readonly Block[] {
  const { scope, words, asked } = given
  const { filing } = unit
  const say = (text: string, data: Data) => sayText(text, data, asked.locale)
  const data = { asOf: scope.compilation.meta.asOf, plan: planNamed(filing, given), files: filing.unreadable }
  const asks = instead === 'drafting' || instead === 'no_information'
  return [
    said(say(words.instead[instead], data)),
    ...(asks && filing.deadline ? [said(dueText(filing.deadline, given))] : []),
  ]
}

/** The last day for its plan, by the text that set it as far as that is known here. */
function dueText({ due, from, id, extension }: PlanDeadline, { words, asked }: LettersGiven): string {
  const own = from === 'catalogue' ? asked.catalogue.deadlines.find((it) => it.id === id) : undefined
  const basis = extension ? extension.document : own && citations(own, asked)[0]
  return sayText(basis ? words.dueBy : words.due, { due, basis }, asked.locale)
}

/** What it must complete, then what it should, numbered through. */
function completingBlocks(it: Addressed, given: LettersGiven): readonly Block[] {
  const { scope, words, asked } = given
  const must = it.completing.filter(({ force }) => force === 'must')
  const should = it.completing.filter(({ force }) => force === 'should')
  if (!it.completing.length) return []
  const data = { plans: plansNamed(it, given), asOf: scope.compilation.meta.asOf }
  const opening = sayText(must.length ? words.reviewed : words.advised, data, asked.locale)
  return [
    said(opening),
    ...must.flatMap((own, i) => itemBlocks(own, i + 1, given)),
    ...(must.length && should.length ? [said(words.also)] : []),
    ...should.flatMap((own, i) => itemBlocks(own, must.length + i + 1, given)),
    said(words.signed),
  ]
}

function itemBlocks(it: ToComplete, n: number, given: LettersGiven): readonly Block[] {
  const { asked, words } = given
  const [basis] = citations(it.obligation, asked)
  const text = basis === undefined ? words.itemWithoutBasis : words.item
  const found = foundIn(it, given)
  const rest = found.length - mostNamed
  const shown = rest > 1 ? [...found.slice(0, mostNamed), sayText(words.more, { n: rest }, asked.locale)] : found
  return [
    said(sayText(text, { n, request: it.request, basis }, asked.locale)),
    ...(shown.length ? [{ kind: 'list', items: shown, numbered: false } as const] : []),
  ]
}

/**
 * What was found, each once. A message without values says no more than the request does; what is confidential is
 * repeated nowhere.
 */
function foundIn({ findings }: ToComplete, { asked }: LettersGiven): readonly string[] {
  const texts = findings.flatMap(({ rule, message, data }) => {
    const kind = asked.kindOf(rule)
    const words = kind && !kind.confidential ? kind.words() : null
    if (!words?.messages[message]?.[asked.locale].includes('{')) return []
    return [sayMessage(words, message, data, asked.locale)]
  })
  return [...new Set(texts)]
}

function replyBlock({ words, asked: { locale, letter } }: LettersGiven): Block {
  const { sender = words.blank, 'reply-by': date } = letter
  return said(sayText(date ? words.reply : words.replyUndated, { sender, date }, locale))
}

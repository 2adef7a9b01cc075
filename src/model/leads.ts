import type { Catalogue } from './catalogue.ts'
import { fold } from './names.ts'
import { phraseAt, phraseList, type Token, tokensOf } from './phrases.ts'
import type { Plan, Task } from './plan.ts'

/** Who leads a task, read from the text as it is written. */
export interface Lead {
  /** Units that are said to lead; the first is the one to keep. Where there is no unit, the vague words or the group. */
  readonly leads: readonly string[]
  /** Whom the same text names as well, to coordinate. */
  readonly beside: readonly string[]
  /** Why nobody can be made out: words that name no one, or a group of units. */
  readonly nobody: 'vague' | 'group' | null
}

interface Piece {
  readonly name: string
  readonly sort: 'unit' | 'vague' | 'group'
  readonly role: 'lead' | 'coordinating' | null
}

/** The word lists that reading a lead needs. */
function listsOf(catalogue: Catalogue) {
  const list = (name: string) => phraseList(catalogue, name)
  const registry = () => catalogue.units.flatMap((it) => [it.name, ...(it.aliases ?? [])]).filter((it) => /,| và /.test(it))
  return {
    units: list('unit_words'),
    notUnits: list('unit_words_not'),
    names: phraseList(catalogue, 'unit_names_with_and', registry),
    vague: list('vague_leads'),
    groups: list('group_leads'),
    tails: list('lead_tails'),
    leading: list('lead_marks'),
    coordinating: list('coordinating_marks'),
  }
}

const isBreak = (it: Token | undefined) => it === undefined || /^[,;:()\n]$/.test(it.folded)
const joins = (it: Token | undefined) => it?.folded === 'và' || it?.folded === ','
const bullet = /^(?:[-+*•–]|\d+[.)]?)$/

/**
 * Cuts a text into the units it names. " và " and commas cut only between two that both begin like a unit, and never
 * inside a name that is known; so "Sở Khoa học và Công nghệ" is one, whoever wrote it.
 */
function piecesOf(written: string, catalogue: Catalogue, own: readonly string[]): readonly Piece[] {
  const known = listsOf(catalogue)
  const text = withoutBrackets(written.normalize('NFC'), catalogue)
  const tokens = tokensOf(text)
  const ownTokens = own.map((it) => tokensOf(it.normalize('NFC')))
  const pieces: Piece[] = []
  let from = 0
  let keep = 0
  let carried: Piece['role'] = null
  let afterMark = false

  const beginsUnit = (at: number): boolean => {
    const length = phraseAt(tokens, at, known.units)
    if (!length || phraseAt(tokens, at, known.notUnits)) return false
    const next = tokens[at + length]
    return !isBreak(next) && !joins(next)
  }
  const isVague = (at: number, to: number) => to > at && phraseAt(tokens, at, known.vague) === to - at
  const beginsOthers = (at: number) => phraseAt(tokens, at, known.tails) > 0
  const beginsAny = (at: number) =>
    beginsUnit(at) || beginsOthers(at) || phraseAt(tokens, at, known.groups) > 0 || phraseAt(tokens, at, known.vague) > 0
  const isLower = (at: number) => /^\p{Ll}/u.test(text.slice(tokens[at]?.start))

  const begin = (at: number) => {
    from = at
    while (isBreak(tokens[from]) && from < tokens.length) from++
    if (bullet.test(tokens[from]?.folded ?? '')) from++
    const owned = ownTokens.find((it) => it.every((word, i) => word.folded === tokens[from + i]?.folded))
    keep = from + Math.max(phraseAt(tokens, from, known.groups), owned?.length ?? 0)
  }
  const end = (to: number, role: Piece['role'] = carried) => {
    let last = to
    while (last > from && (isBreak(tokens[last - 1]) || joins(tokens[last - 1]))) last--
    if (last <= from || (afterMark && !beginsAny(from))) return
    const sort = isVague(from, last) ? 'vague' : phraseAt(tokens, from, known.groups) ? 'group' : 'unit'
    pieces.push({ name: text.slice(tokens[from]?.start, tokens[last - 1]?.end).replace(/\s+/g, ' '), sort, role })
  }

  begin(0)
  for (let i = from; i < tokens.length; ) {
    keep = Math.max(keep, i + phraseAt(tokens, i, known.names))
    const word = tokens[i]?.folded
    const wholeVague = i === from && phraseAt(tokens, i, known.vague)
    if (wholeVague) keep = Math.max(keep, i + wholeVague)
    if (i < keep) {
      i++
      continue
    }
    const coordinating = phraseAt(tokens, i, known.coordinating)
    const leading = coordinating ? 0 : phraseAt(tokens, i, known.leading)
    if (coordinating) {
      const next = i + coordinating
      const last = isBreak(tokens[next])
      const begins = beginsAny(next) || (last && tokens[next]?.folded === ':') || isBreak(tokens[i - 1])
      if (last && tokens[next]?.folded !== ':') end(i, 'coordinating')
      else if (begins && (i === from || beginsUnit(from) || afterMark)) {
        end(i)
        carried = 'coordinating'
      } else {
        i = next
        continue
      }
      afterMark = false
      begin(next)
      i = Math.max(next, from)
    } else if (leading) {
      if (i === from) carried = 'lead'
      else {
        end(i, 'lead')
        afterMark = true
        carried = carried === 'lead' ? null : carried
      }
      begin(i + leading)
      i = Math.max(i + leading, from)
    } else if (word === ';' || (word === '\n' && startsLine(i)) || (joins(tokens[i]) && cuts(i))) {
      end(i)
      afterMark = false
      begin(i + 1)
      i = Math.max(i + 1, from)
    } else i++
  }
  end(tokens.length)
  return pieces

  function startsLine(at: number): boolean {
    if (joins(tokens[at - 1])) return false
    return bullet.test(tokens[at + 1]?.folded ?? '') || beginsAny(at + 1)
  }
  function cuts(at: number): boolean {
    if (phraseAt(tokens, from, known.units) === 0 && !afterMark && carried !== 'coordinating') return false
    if (beginsOthers(at + 1)) return true
    return beginsUnit(from) && beginsUnit(at + 1) && (!isLower(at + 1) || isLower(from))
  }
}

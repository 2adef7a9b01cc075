import type { Catalogue } from './catalogue.ts'
import { fold } from './names.ts'
import { phraseAt, phraseList, type Token, tokensOf } from './phrases.ts'

/** One body that a lead text names, and what the text says it does. */
export interface Piece {
  readonly name: string
  readonly sort: 'unit' | 'vague' | 'group'
  readonly role: 'lead' | 'coordinating' | null
}

const isBreak = (it: Token | undefined) => it === undefined || /^[,;:()\n]$/.test(it.folded)
const and = fold('và')
const joins = (it: Token | undefined) => it?.folded === and || it?.folded === ',' || it?.folded === '/'
const isBullet = (it: Token | undefined) => it !== undefined && /^(?:[-+*•]|\d+)$/.test(it.folded)

/** The word lists that reading a lead needs. */
function listsOf(catalogue: Catalogue) {
  const list = (name: Parameters<typeof phraseList>[1]) => phraseList(catalogue, name)
  return {
    units: list('unit_words'),
    notUnits: list('unit_words_not'),
    alone: list('unit_words_alone'),
    names: list('unit_names_with_and'),
    vague: list('vague_leads'),
    groups: list('group_leads'),
    others: list('lead_tails'),
    leading: list('lead_marks'),
    coordinating: list('coordinating_marks'),
  }
}

type Lists = ReturnType<typeof listsOf>

function nextClose(tokens: readonly Token[], from: number): number {
  let at = from + 1
  while (tokens[at]?.folded !== ')') at++
  return at
}

/** An aside in brackets is no part of a name; one that says who leads or coordinates is read with the rest. */
function withoutAsides(tokens: readonly Token[], lists: Lists): readonly Token[] {
  const kept: Token[] = []
  const lastClose = tokens.findLastIndex((it) => it.folded === ')')
  for (let i = 0; i < tokens.length; i++) {
    const open = tokens[i] as Token
    if (open.folded !== '(') {
      if (open.folded !== ')') kept.push(open)
      continue
    }
    const close = i < lastClose ? nextClose(tokens, i) : -1
    if (close < 0) continue
    const inside = tokens.slice(i + 1, close)
    if (inside.some((_, at) => phraseAt(inside, at, lists.coordinating))) {
      kept.push({ ...open, folded: ',' }, ...inside, { ...open, folded: ';' })
    } else if (inside.length && phraseAt(inside, 0, lists.leading) === inside.length) kept.push(...inside)
    i = close
  }
  return kept
}

/**
 * Cuts a text into the bodies it names. " và " and commas cut only between two that both begin like a unit, and never
 * inside a known name, so that "Sở Khoa học và Công nghệ" is one. `own` is the name of the unit whose plan it is.
 */
export function piecesOf(written: string, catalogue: Catalogue, own: readonly Token[] = []): readonly Piece[] {
  const lists = listsOf(catalogue)
  const text = written.normalize('NFC')
  const tokens = withoutAsides(tokensOf(text), lists)
  const at = (i: number, list: keyof Lists) => phraseAt(tokens, i, lists[list])
  const isOwn = (i: number) => own.length > 0 && own.every((it, n) => it.folded === tokens[i + n]?.folded)
  const isUnit = (i: number) => {
    const next = tokens[i + at(i, 'units')]
    const goesOn = !isBreak(next) && !joins(next)
    return at(i, 'units') > 0 && !at(i, 'notUnits') && (goesOn || at(i, 'alone') > 0)
  }
  const isAnyone = (i: number) => isUnit(i) || [at(i, 'others'), at(i, 'groups'), at(i, 'vague')].some((it) => it > 0)
  const isLower = (i: number) => /^\p{Ll}/u.test(text.slice(tokens[i]?.start, tokens[i]?.end))

  const pieces: Piece[] = []
  let role: Piece['role'] = null
  let from = start(0)
  for (let i = from; i < tokens.length; ) {
    const name = whole(i)
    const coordinating = mark(i, 'coordinating', name)
    const leading = mark(i, 'leading', name)
    const after = i + Math.max(coordinating, leading)
    const colon = tokens[after]?.folded === ':'
    if (coordinating && isBreak(tokens[after]) && !colon) {
      close(i, 'coordinating')
      from = i = start(after)
    } else if (coordinating && (colon || isBreak(tokens[i - 1]) || isAnyone(after))) {
      close(i, role)
      role = 'coordinating'
      from = i = start(after)
    } else if (leading && i === from) {
      role = 'lead'
      from = i = start(after)
    } else if (leading) {
      close(i, 'lead')
      from = i = nextBody(after)
    } else if (!name && isCut(i)) {
      close(i, role)
      from = i = start(i + 1)
    } else i += Math.max(name, 1)
  }
  close(tokens.length, role)
  return pieces

  /** Where a body begins, past breaks and the marks of a list. */
  function start(i: number): number {
    while (i < tokens.length && (isBreak(tokens[i]) || joins(tokens[i]) || isBullet(tokens[i]))) i++
    return i
  }

  /** Words at a place that are never cut apart. */
  function whole(i: number): number {
    const known = at(i, 'names')
    return i === from ? Math.max(known, at(i, 'groups'), at(i, 'vague'), isOwn(i) ? own.length : 0) : known
  }

  function mark(i: number, list: 'leading' | 'coordinating', name: number): number {
    const length = at(i, list)
    return length > name || tokens[i + length]?.folded === ':' ? length : 0
  }

  /** After "Sở A chủ trì": what is said further of A is passed over. */
  function nextBody(i: number): number {
    while (i < tokens.length && !at(i, 'coordinating')) {
      const before = tokens[i - 1]
      if ((isBreak(before) || joins(before)) && isAnyone(i)) break
      i++
    }
    return i
  }

  function isCut(i: number): boolean {
    const sign = tokens[i]?.folded
    if (sign === ';') return true
    if (sign === '\n') return !joins(tokens[i - 1]) && (isBullet(tokens[i + 1]) || isAnyone(i + 1))
    if (!joins(tokens[i])) return false
    if (at(i + 1, 'others')) return at(from, 'units') > 0
    return isUnit(from) && isUnit(i + 1) && (!isLower(i + 1) || isLower(from))
  }

  function close(to: number, said: Piece['role']): void {
    let last = to
    while (last > from && (isBreak(tokens[last - 1]) || joins(tokens[last - 1]))) last--
    if (last === from) return
    const vague = at(from, 'vague') === last - from
    const name = text.slice(tokens[from]?.start, tokens[last - 1]?.end).replace(/\s+/g, ' ')
    pieces.push({ name, sort: vague ? 'vague' : at(from, 'groups') ? 'group' : 'unit', role: said })
  }
}

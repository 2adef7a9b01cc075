import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { word } from './yaml-scalars.ts'

/** Texts of the sound plans. */
export const basePlans: readonly string[] = readdirSync('test/base').map((it) =>
  readFileSync(`test/base/${it}`, 'utf8'),
)

const inserted = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...' -:#,[]{}\'"&*!|>%@`?\\\n\t0aĐ'.split(''), ': ', ' #', '- ', '\n  ', '\n\n', '  '),
  },
  { weight: 1, arbitrary: word },
)

interface Edit {
  readonly what: 'delete' | 'insert' | 'replace' | 'doubleLine' | 'dropLine' | 'indent' | 'outdent' | 'swap' | 'trail'
  readonly where: number
  readonly text: string
}

const edit: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom('delete', 'insert', 'replace', 'doubleLine', 'dropLine', 'indent', 'outdent', 'swap', 'trail'),
  where: fc.noBias(fc.nat(1_000_000)).map((it) => it / 1_000_001),
  text: inserted,
})

export const edits = (most: number): fc.Arbitrary<readonly Edit[]> => fc.array(edit, { minLength: 1, maxLength: most })

/** A text with edits made to it: characters and lines deleted, inserted, doubled, moved. */
export const edited = (text: string, made: readonly Edit[]): string => made.reduce(applied, text)

function applied(text: string, { what, where, text: added }: Edit): string {
  const at = Math.floor(where * text.length)
  const start = text.lastIndexOf('\n', at - 1) + 1
  const newline = text.indexOf('\n', at)
  const end = newline < 0 ? text.length : newline + 1
  const line = text.slice(start, end)
  const next = text.indexOf('\n', end)
  const below = text.slice(end, next < 0 ? text.length : next + 1)
  const results = {
    delete: [at, at + 1, ''],
    insert: [at, at, added],
    replace: [at, at + 1, added],
    doubleLine: [start, end, line + line],
    dropLine: [start, end, ''],
    indent: [start, start, ' '.repeat(added.length)],
    outdent: [start, start + (line[0] === ' ' ? 1 : 0), ''],
    swap: [start, end + below.length, below + line],
    trail: [end - 1, end - 1, added],
  } as const
  const [from, to, between] = results[what]
  return text.slice(0, from) + between + text.slice(to)
}

const sections = basePlans.flatMap((it) => it.split(/^(?=\w)/m))

/** Parts of sound plans, edited: a third of them stay readable. */
export const editedSections: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.nat(sections.length - 1), { minLength: 1, maxLength: 2 }), fc.nat(99), edits(3))
  .map(([chosen, place, made]) => {
    const text = chosen.map((it) => excerpt(sections[it] ?? '', place / 100)).join('')
    return edited(text, made)
  })

/** At most thirty lines of a section: its head, and lines from somewhere inside. */
function excerpt(section: string, place: number): string {
  const lines = section.split('\n')
  if (lines.length < 32) return section
  const from = 1 + Math.floor(place * (lines.length - 30))
  return [lines[0], ...lines.slice(from, from + 28), ''].join('\n')
}

import fc from 'fast-check'

const anyOf = fc.constantFrom<string[]>

/** The usual, and now and then the odd. */
export const mostly = <T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>, times = 30): fc.Arbitrary<T> =>
  fc.oneof({ weight: times, arbitrary: usual }, { weight: 1, arbitrary: odd })

export const names = anyOf('Sở Nội vụ', 'Phòng Văn hóa - Xã hội', 'các sở ban ngành', '“Cả nước thi đua”', 'Đoàn/Hội')

const typed = anyOf(
  ...'0b101 -0x1F 0x1F 1e3 1E-3 0o17 017 08 .5 1. +1 -1 -0 +.5 -1.5e+3 1_000 12e 1:30 0x 0o8 99001 1.10'.split(' '),
  ...'9007199254740993 123456789012345678901 1e999 .inf -.Inf +.INF .NaN .nan .Nan ._1 -- +'.split(' '),
  ...'~ null Null NULL nULL true True TRUE yes no on off False FALSE y n Y'.split(' '),
  ...'2025-09-12 2026-Q3 2026-H2 2025 31/12/2026 2026-12 12:30:45 2026-12-31T00:00:00Z'.split(' '),
)

const signs = anyOf(
  ...'- -- --- ... : :: ? # ## , [ ] { } & * ! | > |- >+ % @ ` \' " \'\' "" \\ \\" \\n \\u0110 \\x41 \\/ = << ; /'.split(
    ' ',
  ),
  ...['\u00a0', '😀', '\ufeff', 'e\u0301', '\u2028', '\u0085', '\u200b', '\t', '\r', '\u0001'],
)

/** A word of a sentence, a number, a sign. */
export const word = fc.oneof(
  { weight: 5, arbitrary: names },
  { weight: 2, arbitrary: typed },
  { weight: 2, arbitrary: signs },
)

/** Words with whatever may stand between them. */
export const sentence = fc
  .array(fc.tuple(word, anyOf(' ', ' ', ' ', '', '  ', ': ', ' #', ' # ', ', ', ',')), { minLength: 1, maxLength: 3 })
  .map((words) => words.flat().join('').trim())

const single = (it: string) => `'${it.replaceAll("'", "''")}'`
const quoted = fc.oneof(
  names.map((it) => `"${it}"`),
  sentence.map((it) => `"${it}"`),
  sentence.map((it) => JSON.stringify(it)),
  sentence.map(single),
)

/** A scalar on one line: mostly as people type it, sometimes anything. */
export const scalar = mostly(
  fc.oneof(names, typed, names, quoted),
  fc.oneof(sentence, anyOf('', '""', "''", '&a x', '*a', '!!str 1', '|', '>-', '? a')),
  25,
)

export const key = mostly(
  anyOf(...'schema unit code name tasks work lead due start id to from A _x a-b'.split(' ')),
  fc.oneof(
    anyOf(...'null true __proto__ constructor toString 1 "due" \'due\' hạn ~ << -a - ?'.split(' '), 'hai chữ'),
    anyOf('k'.repeat(1000), 'k'.repeat(1023), 'k'.repeat(1024), 'k'.repeat(1025)),
  ),
  60,
)

/** Lists and maps in brackets. */
export const { flow } = fc.letrec<{ flow: string }>((tie) => ({
  flow: fc.oneof(
    { maxDepth: 3 },
    mostly(names, scalar, 4),
    fc
      .tuple(fc.array(tie('flow'), { maxLength: 3 }), mostly(anyOf(', '), anyOf(',', ' , ', ',\n    ', ', , '), 12))
      .map(([items, comma]) => `[${items.join(comma)}]`),
    fc
      .tuple(
        fc.array(fc.tuple(key, mostly(anyOf(': '), anyOf(':', ':  ', ' : ', ''), 20), tie('flow')), { maxLength: 3 }),
        anyOf('', ' '),
      )
      .map(([pairs, pad]) => `{${pad}${pairs.map((it) => it.join('')).join(', ')}${pad}}`),
  ),
}))

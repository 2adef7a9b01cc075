import fc from 'fast-check'
import { flow, key, mostly, names, scalar, sentence } from './yaml-scalars.ts'

/** A part of a document, to be drawn at an indentation. */
type Draw = (indent: number) => string

const spaces = (count: number) => ' '.repeat(Math.max(count, 0))
const anyOf = fc.constantFrom<string[]>
const nothing = fc.constant('')

/** What stands after a value. */
const tail = mostly(nothing, anyOf(' ', ' # ghi chú', '  #', ' #a: b', '#', '\t'))
/** What stands between two entries. */
const between = mostly(nothing, anyOf('\n', '\n\n', '  \n', '# ghi chú\n', '      # ghi chú: x\n', ' # a\n\n#b\n'), 12)
/** How much further right the inside of a collection stands. */
const step = mostly(fc.constant(2), mostly(fc.constantFrom(1, 3, 4), fc.constantFrom(0, -1), 2), 12)

const line = fc.tuple(fc.oneof(scalar, scalar, flow), tail).map(
  ([it, end]): Draw =>
    () =>
      ` ${it}${end}\n`,
)

/** A scalar over several lines. */
const lines = fc
  .tuple(fc.array(mostly(names, scalar, 6), { minLength: 2, maxLength: 4 }), tail, step, anyOf('', '', '', '"', "'"))
  .map(
    ([all, end, more, quote]): Draw =>
      (indent) =>
        ` ${quote}${all.join(`${end}\n${spaces(indent + more)}`)}${quote}\n`,
  )

/** A block scalar: its header; its lines, sometimes further right; what follows. */
const block = fc
  .tuple(
    mostly(anyOf('|', '>', '|-', '>-'), anyOf('|+', '>+', '|2', '>1-', '>- # ghi chú', '|  ', '| x'), 6),
    fc.array(
      fc.tuple(
        mostly(nothing, anyOf(' ', '  ', '\t')),
        mostly(names, fc.oneof(sentence, anyOf('', '- mục', '# mục', 'a: b', '---')), 4),
        mostly(nothing, anyOf(' ')),
      ),
      { maxLength: 4 },
    ),
    step,
    mostly(nothing, anyOf('\n', '\n\n', ' \n', '   \n\n', '# ghi chú\n', '  # ghi chú\n'), 6),
  )
  .map(
    ([header, all, more, rest]): Draw =>
      (indent) => {
        const drawn = all.map(([extra, it, end]) => (it && spaces(indent + more) + extra + it) + end)
        return ` ${header}\n${drawn.map((it) => `${it}\n`).join('')}${rest}`
      },
  )

const { node } = fc.letrec<{ node: Draw; map: Draw; list: Draw }>((tie) => ({
  map: fc
    .tuple(
      fc.array(fc.tuple(between, key, mostly(anyOf(':'), anyOf(' :', ''), 30), tie('node')), {
        minLength: 1,
        maxLength: 4,
      }),
      step,
      tail,
    )
    .map(
      ([pairs, more, end]): Draw =>
        (indent) => {
          const inner = indent + more
          const drawn = pairs.map(([gap, name, colon, value]) => gap + spaces(inner) + name + colon + value(inner))
          return `${end}\n${drawn.join('')}`
        },
    ),
  list: fc
    .tuple(
      fc.array(fc.tuple(between, tie('node'), fc.boolean()), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(2, 2, 2, 0, 4),
      tail,
    )
    .map(
      ([items, more, end]): Draw =>
        (indent) => {
          const inner = indent + more
          const drawn = items.map(([gap, value, compact]) => {
            // a map inside a list mostly begins on the line of the dash
            const text = compact ? value(inner).replace(/^\n +(?=\S)/, ' ') : value(inner)
            return `${gap}${spaces(inner)}-${text}`
          })
          return `${end}\n${drawn.join('')}`
        },
    ),
  node: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    { weight: 5, arbitrary: line },
    { weight: 1, arbitrary: lines },
    { weight: 1, arbitrary: block },
    { weight: 2, arbitrary: tie('map') },
    { weight: 2, arbitrary: tie('list') },
    {
      weight: 1,
      arbitrary: tail.map(
        (end): Draw =>
          () =>
            `${end}\n`,
      ),
    },
  ),
}))

const entry = fc.tuple(between, key, node).map(([gap, name, value]) => `${gap}${name}:${value(0)}`)

/** Documents in the shape of plans, in every style and with every slip. */
export const documentText: fc.Arbitrary<string> = fc
  .tuple(
    mostly(nothing, anyOf('\ufeff', '---\n', '%YAML 1.2\n---\n', '\n', ' '), 20),
    fc.array(entry, { minLength: 1, maxLength: 5 }),
    mostly(nothing, anyOf('...\n', '# hết', '---\n', '\n\n', 'x')),
    mostly(anyOf('\n'), anyOf('\r\n'), 30),
    fc.boolean(),
  )
  .map(([head, entries, foot, newline, cut]) => {
    const text = head + entries.join('') + foot
    return (cut ? text.replace(/\n$/, '') : text).replaceAll('\n', newline)
  })

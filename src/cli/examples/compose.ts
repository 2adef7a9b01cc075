import type { ExcerptLine } from '../../model/example.ts'

/** Path (`contents.security.tasks[0]`) → the lines to stand there, as they are typed; `null`: the plan does not have it. */
export type Parts = Readonly<Record<string, string | null>>

interface Line {
  readonly text: string
  readonly shown: boolean
  readonly lacks?: string
}

const columnOf = (text: string) => text.search(/\S/)
/** Where a line begins; a blank one nowhere, what is left out where it would stand. */
const beginOf = ({ text, lacks }: Line) => (lacks === undefined ? columnOf(text) : text.length)

/** `contents.security.tasks[0].due` → its steps. */
const stepsOf = (path: string): readonly string[] => path.split(/[.[\]]+/).filter(Boolean)

/**
 * Puts parts in their places in the text of a plan in block style, word for word, however faulty they are. Gives the whole
 * text, and the lines to show: the parts but for the unseen ones, below the keys that they stand in.
 */
export function compose(
  base: string,
  parts: Parts,
  unseen: Parts = {},
): { readonly text: string; readonly excerpt: readonly ExcerptLine[] } {
  let lines: readonly Line[] = base
    .trimEnd()
    .split('\n')
    .map((text) => ({ text, shown: false }))
  for (const [path, part] of Object.entries(unseen)) lines = withPart(lines, path, part, false)
  for (const [path, part] of Object.entries(parts)) lines = withPart(lines, path, part, true)
  const present = lines.filter((it) => it.lacks === undefined).map((it) => `${it.text}\n`)
  return { text: present.join(''), excerpt: excerptOf(lines) }
}

function withPart(lines: readonly Line[], path: string, part: string | null, shown: boolean): readonly Line[] {
  const { from, to, column } = placeOf(lines, path)
  const name = stepsOf(path).at(-1) ?? path
  // the first key of an item keeps its dash
  const before = from < to ? (lines[from]?.text ?? '').slice(0, column) : ' '.repeat(column)
  const indented = part
    ?.trimEnd()
    .split('\n')
    .map((it, i) => ({ text: it && (i === 0 ? before : ' '.repeat(column)) + it, shown }))
  const put = indented ?? [{ text: ' '.repeat(column), shown, lacks: name }]
  return [...lines.slice(0, from), ...put, ...lines.slice(to)]
}

/** The lines that a path stands for, and the column it begins at; a last step that is not there yet stands at the end of what holds it. */
function placeOf(lines: readonly Line[], path: string) {
  const steps = stepsOf(path)
  let place = { from: 0, to: lines.length, column: 0 }
  let within = place
  for (const [i, step] of steps.entries()) {
    const found = childOf(lines, within, step)
    if (!found && (i < steps.length - 1 || /^\d+$/.test(step))) throw new Error(`nothing stands at ${path}`)
    if (!found) return { from: within.to, to: within.to, column: within.column }
    place = found
    within = insideOf(lines, found, /^\d+$/.test(step))
  }
  return place
}

type Place = ReturnType<typeof insideOf>

/** Where the children of a key or of an item stand; the first key of an item stands beside its dash. */
function insideOf(
  lines: readonly Line[],
  { from, to, column }: { from: number; to: number; column: number },
  isItem: boolean,
) {
  if (isItem) return { from, to, column: column + 2 }
  const first = lines.slice(from + 1, to).find((it) => it.text.trim())
  return { from: from + 1, to, column: first ? columnOf(first.text) : column + 2 }
}

function childOf(lines: readonly Line[], { from, to, column }: Place, step: string): Place | null {
  const nth = /^\d+$/.test(step) ? Number(step) : null
  const isChild = ({ text }: Line) =>
    nth === null
      ? text.startsWith(`${step}:`, column) && /^[\s-]*$/.test(text.slice(0, column))
      : columnOf(text) === column && text.startsWith('- ', column)
  const starts = lines.flatMap((it, i) => (i >= from && i < to && isChild(it) ? [i] : []))
  const start = starts[nth ?? 0]
  if (start === undefined) return null
  const end = lines.findIndex((it, i) => i > start && i < to && beginOf(it) >= 0 && beginOf(it) <= column)
  return { from: start, to: end < 0 ? to : end, column }
}

/** What is shown, and the keys that it stands in. */
function excerptOf(lines: readonly Line[]): readonly ExcerptLine[] {
  const shown = new Set<number>()
  for (const [i, line] of lines.entries()) {
    if (!line.shown) continue
    shown.add(i)
    let column = beginOf(line)
    for (let above = i - 1; above >= 0 && column > 0; above--) {
      const at = columnOf(lines[above]?.text ?? '')
      if (at < 0 || at >= column || lines[above]?.lacks !== undefined) continue
      shown.add(above)
      column = at
    }
  }
  return lines.flatMap((it, i) =>
    shown.has(i) ? [it.lacks === undefined ? it.text : { indent: it.text.length, lacks: it.lacks }] : [],
  )
}

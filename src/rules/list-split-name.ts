import type { Catalogue } from '../model/catalogue.ts'
import { fileRule } from '../model/finding.ts'
import { fold, foldName } from '../model/names.ts'
import type { Path } from '../model/path.ts'
import type { Plan } from '../model/plan.ts'
import { wordList } from '../model/word-list.ts'

/** A name with a comma that a list in brackets has cut into several: `[Phòng Kinh tế, Hạ tầng và Đô thị]`. */
export default fileRule({
  id: 'list-split-name',
  severity: 'warning',
  about: 'file',
  family: 'reading',
  words: () => ({
    title: { vi: 'Tên có dấu phẩy không bị tách', en: 'Names with a comma stay whole' },
    help: {
      vi: 'Đặt tên trong dấu ngoặc kép: `"{name}"`, hoặc ghi mỗi đơn vị một dòng, mở đầu bằng dấu gạch và dấu cách.',
      en: 'Put the name in double quotes: `"{name}"`, or write one unit a line, each after a dash and a space.',
    },
    messages: {
      split: {
        vi: 'Dấu phẩy trong danh sách tách “{name}” thành {count:count} mục.',
        en: 'A comma in the list cuts "{name}" into {count} items.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    const known = splitNames(catalogue)
    for (const { list, at } of listsOf(plan)) {
      for (let i = 0; i + 1 < list.length; i++) {
        const count = piecesAt(list, i, known)
        if (!count) continue
        const name = list.slice(i, i + count).join(', ')
        const fix = [{ op: 'join', path: at, from: i, count, value: name }] as const
        say({ at: at.at(-1) === 'lead' ? at : [...at, i], message: 'split', data: { name, count }, fix })
      }
    }
  },
})

type List = readonly (string | null)[]

/** The lists of a plan that hold names of units. */
function* listsOf({ file, tasks }: Plan): Iterable<{ list: List; at: Path }> {
  if (Array.isArray(file.participants)) yield { list: file.participants, at: ['participants'] }
  for (const { file: task, at } of tasks) {
    if (Array.isArray(task.lead)) yield { list: task.lead, at: [...at, 'lead'] }
    if (Array.isArray(task.coordinating)) yield { list: task.coordinating, at: [...at, 'coordinating'] }
    if (task.addressed_to?.units) yield { list: task.addressed_to.units, at: [...at, 'addressed_to', 'units'] }
  }
}

interface SplitNames {
  /** Lengths of first pieces: most items are passed by on them. */
  readonly lengths: ReadonlySet<number>
  /** First piece → the others, longest names first. */
  readonly rests: ReadonlyMap<string, readonly (readonly string[])[]>
  /** What may follow a name: of a province, of a commune. */
  readonly places: readonly string[]
}

const known = new WeakMap<Catalogue, SplitNames>()

/** Known names in pieces between commas; without those of which a piece could be a unit of its own. */
function splitNames(catalogue: Catalogue): SplitNames {
  let names = known.get(catalogue)
  if (!names) {
    const units = [...wordList(catalogue, 'unit_words')].map((it) => `${it} `)
    const lengths = new Set<number>()
    const rests = new Map<string, string[][]>()
    for (const name of catalogue.words.unit_names_with_and ?? []) {
      const [first = '', ...rest] = name.split(', ')
      const folded = rest.map(fold)
      if (!rest.length || folded.some((it) => units.some((unit) => `${it} `.startsWith(unit)))) continue
      lengths.add(first.length)
      rests.set(
        fold(first),
        [...(rests.get(fold(first)) ?? []), folded].sort((a, b) => b.length - a.length),
      )
    }
    names = { lengths, rests, places: [...wordList(catalogue, 'place_words')] }
    known.set(catalogue, names)
  }
  return names
}

/** How many items from here on are one name; 0 where they are several. */
function piecesAt(list: List, at: number, { lengths, rests, places }: SplitNames): number {
  const first = list[at]
  if (!first || !lengths.has(first.length)) return 0
  const found = rests.get(foldName(first))?.find((rest) =>
    rest.every((piece, i) => {
      const item = foldName(list[at + 1 + i] ?? '')
      return item === piece || (i === rest.length - 1 && places.some((it) => `${item} `.startsWith(`${piece} ${it} `)))
    }),
  )
  return found ? found.length + 1 : 0
}

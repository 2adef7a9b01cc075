import type { Catalogue, Content } from '../model/catalogue.ts'
import { fileRule } from '../model/finding.ts'
import { inOrder, syllables } from '../model/likeness.ts'
import { shorten } from '../model/names.ts'
import type { Task } from '../model/plan.ts'

interface Wording {
  readonly text: string
  /** Folded only where a text comes near it. */
  syllables(): readonly string[]
  /** Its syllables unfolded, for a first look. */
  readonly plain: ReadonlySet<string>
  /** Their shapes, for a look before that. */
  readonly shapes: ReadonlySet<number>
}

/** A shorter wording is a term rather than a sentence: whoever names the same thing writes the same. */
const shortest = 12
/** Two sentences joined: from here on a task may repeat several of a content. */
const joined = 2 * shortest
/** Of the task, and of the wording: how much must stand in the other, in the same order. */
const ofTask = 0.85
const ofWording = 0.7

const split = (text: string) => text.toLowerCase().split(' ')

const [space, zero, nine] = [32, 48, 57]

/**
 * A word as one number, from its letters of ASCII, whatever their case, and the count of the others: equal words have
 * equal shapes. Sums them up letter by letter.
 */
const shapeWith = (shape: number, code: number) => (shape * 31 + (code < 128 ? code | 32 : 1)) & 0xffffff

function shapeOf(word: string): number {
  let shape = 0
  for (let i = 0; i < word.length; i++) shape = shapeWith(shape, word.charCodeAt(i))
  return shape
}

/** The shapes of the words that were read last: one list for all texts. */
const shapes: number[] = []

/** So many words are enough to see that a text of so many letters at most is nobody's but the author's. */
const [early, short] = [8, 160]

/**
 * Reads the shapes of a text's words and says how many there are; none where a digit stands, or where half of them do not
 * pass the sieve. A copy has nearly all of its words from the wording, so half of the first ones already.
 */
function readShapes(text: string, passed: Uint8Array): number {
  let shape = 0
  let words = 0
  let found = 0
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : space
    if (code !== space) {
      if (code >= zero && code <= nine) return 0
      shape = shapeWith(shape, code)
      continue
    }
    shapes[words++] = shape
    found += passed[shape & (slots - 1)] ?? 0
    shape = 0
    if (words <= early && (words - found) * 2 > early && text.length <= short) return 0
  }
  return found * 2 < words ? 0 : words
}

/** A power of two. */
const slots = 4096
/** A table that passes the words of some texts, and few others. */
function sieve(texts: readonly string[]): Uint8Array {
  const passed = new Uint8Array(slots)
  for (const text of texts) {
    let shape = 0
    for (let i = 0; i <= text.length; i++) {
      const code = i < text.length ? text.charCodeAt(i) : space
      if (code === space) passed[shape & (slots - 1)] = 1
      shape = code === space ? 0 : shapeWith(shape, code)
    }
  }
  return passed
}

/** Whether a share of the words that were read, half of them unless told, have the shape of one of these. */
function areAmong(words: number, known: ReadonlySet<number>, share = 0.5): boolean {
  let found = 0
  for (let i = 0; i < words; i++) if (known.has(shapes[i] ?? 0)) found++
  return found >= words * share
}

/** The sentences that say what a content is, each by itself and all together. */
interface Sentences {
  readonly each: readonly Wording[]
  readonly all: Wording
}

interface Wordings {
  /** Of the words of any of them. */
  readonly sieve: Uint8Array
  /** Read only where a task passes. */
  sentences(): Sentences
}

const cache = new WeakMap<Catalogue, ReadonlyMap<string, Wordings>>()

/** The sentences of the catalogue that say what each content is. */
function wordingsOf(catalogue: Catalogue): ReadonlyMap<string, Wordings> {
  let wordings = cache.get(catalogue)
  if (!wordings) {
    const { contents } = catalogue.movement
    wordings = new Map(contents.map((it): [string, Wordings] => [it.key, wordingsOfOne(it)]))
    cache.set(catalogue, wordings)
  }
  return wordings
}

function wordingsOfOne({ name, scope }: Content): Wordings {
  const parts = scope.map((it) => it.vi)
  let known: Sentences | undefined
  return {
    sieve: sieve([name.vi, ...parts]),
    sentences() {
      known ??= {
        each: [name.vi, ...parts].map((it) => readWording(it)).filter((it) => it.syllables().length >= shortest),
        all: readWording(parts.join(' '), parts.join('; ')),
      }
      return known
    },
  }
}

function readWording(text: string, shown = text): Wording {
  const plain = new Set(split(text))
  return { text: shown, syllables: () => syllables(text), plain, shapes: new Set([...plain].map(shapeOf)) }
}

/** The wording that a task repeats: nearly all of its syllables in the same order, and no number of its own. */
function repeated({ work }: Task, { sieve: passed, sentences }: Wordings): Wording | undefined {
  const words = readShapes(work, passed)
  if (words === 0) return undefined
  const { each, all } = sentences()
  for (const it of each) {
    if (work.length >= it.text.length * 1.3 || work.length <= it.text.length * 0.6) continue
    if (areAmong(words, it.shapes) && repeats(work, it)) return it
  }
  return repeatsSeveral(work, words, all) ? all : undefined
}

/** Sentences of the content one after the other, and nothing else. */
function repeatsSeveral(work: string, words: number, all: Wording): boolean {
  if (words < joined || !areAmong(words, all.shapes, 0.7)) return false
  const own = syllables(work)
  return inOrder(own, all.syllables()) >= own.length * ofTask
}

function repeats(work: string, it: Wording): boolean {
  const words = split(work)
  const shared = words.reduce((sum, word) => sum + (it.plain.has(word) ? 1 : 0), 0)
  if (shared < words.length * 0.5) return false
  const own = syllables(work)
  const wording = it.syllables()
  const same = inOrder(own, wording)
  return same >= own.length * ofTask && same >= wording.length * ofWording
}

/** A task is the unit's own work, not the movement's wording over again. */
export default fileRule({
  id: 'content-copied',
  severity: 'warning',
  about: 'plan',
  family: 'contents',
  practice: true,
  words: () => ({
    title: { vi: 'Cụ thể hóa nội dung thi đua', en: "Contents made the unit's own" },
    help: {
      vi: 'Nêu việc của chính đơn vị: làm gì, cho đối tượng nào, ở đâu, đến mức nào, ví dụ `work: Mở 12 lớp kỹ năng số cho thành viên Tổ công nghệ số cộng đồng các thôn`. Câu đối chiếu: “{wording}”.',
      en: "State the unit's own work: what, for whom, where, how much, e.g. `work: Mở 12 lớp kỹ năng số cho thành viên Tổ công nghệ số cộng đồng các thôn`. Compared with: “{wording}”.",
    },
    messages: {
      copied: {
        vi: 'Nhiệm vụ {task} nhắc lại nội dung chung của phong trào (nội dung thi đua số {number}), chưa cụ thể hóa thành việc của đơn vị.',
        en: "Task {task} repeats the movement's general wording (emulation content {number}) and doesn't say what the unit will do.",
      },
    },
  }),
  *check({ plan, catalogue }) {
    const wordings = wordingsOf(catalogue)
    for (const task of plan.tasks) {
      if (task.local) continue
      const known = wordings.get(task.content)
      const wording = known && repeated(task, known)
      if (!wording) continue
      const number = catalogue.movement.contents.find((it) => it.key === task.content)?.number ?? 0
      yield {
        at: [...task.at, 'work'],
        message: 'copied',
        data: { task: task.id, number, wording: shorten(wording.text, 200) },
      }
    }
  },
})

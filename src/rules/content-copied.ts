import type { Catalogue, Content } from '../model/catalogue.ts'
import { fileRule } from '../model/finding.ts'
import { inOrder, syllables } from '../model/likeness.ts'
import { shorten } from '../model/names.ts'
import type { Task } from '../model/plan.ts'
import { areAmong, readShapes, shapeOf, sieve } from '../model/word-shapes.ts'

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
        each: [name.vi, ...parts].map((it) => readWording(it)),
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
    if (areAmong(words, it.shapes) && it.syllables().length >= shortest && repeats(work, it)) return it
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
  check({ plan, catalogue }, say) {
    const wordings = wordingsOf(catalogue)
    for (const task of plan.tasks) {
      if (task.local) continue
      const known = wordings.get(task.content)
      const wording = known && repeated(task, known)
      if (!wording) continue
      const number = catalogue.movement.contents.find((it) => it.key === task.content)?.number ?? 0
      say({
        at: [...task.at, 'work'],
        message: 'copied',
        data: { task: task.id, number, wording: shorten(wording.text, 200) },
      })
    }
  },
})

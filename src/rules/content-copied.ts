import type { Catalogue } from '../model/catalogue.ts'
import { fileRule } from '../model/finding.ts'
import { inOrder, syllables } from '../model/likeness.ts'
import type { Task } from '../model/plan.ts'

interface Wording {
  readonly text: string
  readonly syllables: readonly string[]
  /** Its syllables unfolded, for a first look. */
  readonly plain: ReadonlySet<string>
}

/** A shorter wording is a term rather than a sentence: whoever names the same thing writes the same. */
const shortest = 12
/** Of the task, and of the wording: how much must stand in the other, in the same order. */
const ofTask = 0.85
const ofWording = 0.7

const split = (text: string) => text.toLowerCase().split(' ')

const cache = new WeakMap<Catalogue, ReadonlyMap<string, readonly Wording[]>>()

/** The sentences of the catalogue that say what each content is. */
function wordingsOf(catalogue: Catalogue): ReadonlyMap<string, readonly Wording[]> {
  const known = cache.get(catalogue)
  if (known) return known
  const read = (text: string): Wording => ({ text, syllables: syllables(text), plain: new Set(split(text)) })
  const wordings = new Map(
    catalogue.movement.contents.map(({ key, name, scope }) => [
      key,
      [name, ...scope].map((it) => read(it.vi)).filter((it) => it.syllables.length >= shortest),
    ]),
  )
  cache.set(catalogue, wordings)
  return wordings
}

/** The wording that a task repeats: nearly all of its syllables in the same order, and no number of its own. */
function repeated({ work }: Task, wordings: readonly Wording[]): Wording | undefined {
  const near = wordings.filter((it) => work.length < it.text.length * 1.3 && work.length > it.text.length * 0.6)
  if (!near.length || /\d/.test(work)) return undefined
  const words = split(work)
  return near.find((it) => {
    const shared = words.reduce((sum, word) => sum + (it.plain.has(word) ? 1 : 0), 0)
    if (shared < words.length * 0.5) return false
    const own = syllables(work)
    const same = inOrder(own, it.syllables)
    return same >= own.length * ofTask && same >= it.syllables.length * ofWording
  })
}

/** A task is the unit's own work, not the movement's wording over again. */
export default fileRule({
  id: 'content-copied',
  severity: 'warning',
  about: 'plan',
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
      const wording = repeated(task, wordings.get(task.content) ?? [])
      if (!wording) continue
      const number = catalogue.movement.contents.find((it) => it.key === task.content)?.number ?? 0
      yield { at: [...task.at, 'work'], message: 'copied', data: { task: task.id, number, wording: wording.text } }
    }
  },
})

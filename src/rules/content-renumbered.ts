import type { Catalogue, Content } from '../model/catalogue.ts'
import { fileRule } from '../model/finding.ts'
import { likeness, syllables } from '../model/likeness.ts'
import { fold } from '../model/names.ts'
import { holdsAny, wordList } from '../model/word-list.ts'
import type { Bilingual } from '../model/words.ts'

const alike = 0.6

/** A content of the movement or a task group of the resolution, with the syllables of its names. */
interface Named<T> {
  readonly item: T
  readonly names: readonly (readonly string[])[]
}

/** What of a catalogue is read once for all plans. */
interface Ready {
  readonly contents: readonly Named<Content>[]
  readonly groups: readonly Named<Catalogue['programme']['groups'][number]>[]
  /** What sends a reader to a content: "vào nội dung số 3". */
  readonly mergers: ReadonlyMap<Content, readonly string[]>
}

const cache = new WeakMap<Catalogue, Ready>()

function readyOf(catalogue: Catalogue): Ready {
  let ready = cache.get(catalogue)
  if (!ready) {
    const named = <T>(item: T, ...names: readonly Bilingual[]) => ({ item, names: names.map((it) => syllables(it.vi)) })
    const { contents } = catalogue.movement
    const leads = [...wordList(catalogue, 'merged_into')]
    ready = {
      contents: contents.map((it) => named(it, it.name, it.short)),
      groups: catalogue.programme.groups.map((it) => named(it, it.name, ...(it.what ? [it.what] : []))),
      mergers: new Map(contents.map((it) => [it, leads.flatMap((l) => [`${l} ${it.number}`, `${l} 0${it.number}`])])),
    }
    cache.set(catalogue, ready)
  }
  return ready
}

/** The best match of a name among the given, where one is alike. */
function best<T>(name: string, items: readonly Named<T>[]): { item: T; is: number } | null {
  const own = syllables(name)
  const matches = items.map(({ item, names }) => ({ item, is: Math.max(...names.map((it) => likeness(own, it))) }))
  const first = matches.sort((a, b) => b.is - a.is)[0]
  return first && first.is >= alike ? first : null
}

/** The content that a reason sends its reader to: "đã gộp vào nội dung số 3". */
function mergedInto(reason: string, own: Content, { mergers }: Ready): Content | undefined {
  const text = fold(reason)
  for (const [content, phrases] of mergers) if (content !== own && holdsAny(text, phrases)) return content
  return undefined
}

/** The contents are those of the movement, each by itself, and not the task groups of the resolution behind it. */
export default fileRule({
  id: 'content-renumbered',
  severity: 'warning',
  about: 'file',
  family: 'contents',
  words: () => ({
    title: { vi: 'Đúng các nội dung của phong trào', en: "The movement's own contents" },
    help: {
      merged: {
        vi: 'Tách các nhiệm vụ thuộc nội dung số {number} ra khỏi `contents.{into}`, ghi vào `contents.{key}.tasks` và bỏ `{excuse}`. Việc trùng nhau chỉ cần ghi ở nội dung phù hợp nhất, mỗi nội dung có ít nhất 01 nhiệm vụ.',
        en: 'Move the tasks of content {number} from `contents.{into}` to `contents.{key}.tasks` and drop `{excuse}`. Work that fits both stands where it fits best; each content has at least one task.',
      },
      national: {
        vi: 'Chuyển các nhiệm vụ vào `contents.{key}.tasks`; `local_contents` chỉ dùng cho nội dung đơn vị đề ra thêm, ví dụ `name: Hoàn thiện thể chế, cơ chế, chính sách của tỉnh`.',
        en: 'Move the tasks to `contents.{key}.tasks`; `local_contents` is for contents that the unit adds, e.g. `name: Hoàn thiện thể chế, cơ chế, chính sách của tỉnh`.',
      },
      group: {
        vi: 'Chuyển các nhiệm vụ vào `contents.{key}.tasks`: các nội dung thi đua không trùng thứ tự và tên với các nhóm nhiệm vụ của văn bản nêu trên.',
        en: 'Move the tasks to `contents.{key}.tasks`: the emulation contents have neither the order nor the names of those task groups.',
      },
    },
    messages: {
      merged: {
        vi: 'Nội dung thi đua số {number} ({name}) được gộp vào nội dung số {other} ({otherName}).',
        en: 'Emulation content {number} ({name}) is merged into content {other} ({otherName}).',
      },
      national: {
        vi: 'Nội dung riêng “{local}” trùng tên với nội dung thi đua số {number} ({name}), hiện chưa có nhiệm vụ.',
        en: 'The local content “{local}” bears the name of emulation content {number} ({name}), which has no task.',
      },
      group: {
        vi: 'Nội dung riêng “{local}” đặt theo nhóm nhiệm vụ {group} của {resolution}; trong phong trào, việc này thuộc nội dung thi đua số {number} ({name}), hiện chưa có nhiệm vụ.',
        en: 'The local content “{local}” is named after task group {group} of {resolution}; in the movement this belongs to emulation content {number} ({name}), which has no task.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    const { contents, legal_basis } = catalogue.movement
    const empty = contents.filter((it) => !plan.contents.find(({ key }) => key === it.key)?.tasks.length)
    if (!empty.length) return
    for (const content of empty) {
      const planned = plan.contents.find((it) => it.key === content.key)
      const into =
        planned?.reason && /\d/.test(planned.reason) && mergedInto(planned.reason, content, readyOf(catalogue))
      if (!planned?.excuse || !into) continue
      const { key, number, short: name } = content
      const data = {
        key,
        number,
        name,
        other: into.number,
        otherName: into.short,
        into: into.key,
        excuse: planned.excuse,
      }
      say({ at: [...planned.at, planned.excuse, 'reason'], message: 'merged', data })
    }
    const resolution = catalogue.sources.find((it) => it.id === legal_basis.resolution)?.citation
    for (const [i, local] of (plan.file.local_contents ?? []).entries()) {
      if (!local?.name || !local.tasks?.some((it) => it !== null)) continue
      const at = ['local_contents', i, 'name']
      const ready = readyOf(catalogue)
      const same = best(local.name, ready.contents)
      const group = best(local.name, ready.groups)
      const byName = same && same.is >= (group?.is ?? 0) ? same.item : null
      const content = empty.find((it) =>
        byName ? it === byName : group && it.resolution_groups.includes(group.item.number),
      )
      if (!content) continue
      const data = { local: local.name, key: content.key, number: content.number, name: content.short }
      if (byName) say({ at, message: 'national', data })
      else if (group && resolution)
        say({ at, message: 'group', data: { ...data, group: group.item.number, resolution } })
    }
  },
})

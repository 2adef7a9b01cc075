import { fileRule, type Path } from '../model/finding.ts'
import { idsOf, looseId } from '../model/ids.ts'
import { nearest } from '../model/nearest.ts'
import { present } from '../model/plan-file.ts'

/** An id that is referred to is one that this plan, or for national targets the catalogue, defines. */
export default fileRule({
  id: 'reference-unknown',
  severity: 'error',
  about: 'file',
  words: () => ({
    title: { vi: 'Mã dẫn chiếu có trong kế hoạch', en: 'References lead somewhere' },
    help: {
      vi: 'Ghi đúng từng ký tự của mã đã có: chữ hoa, chữ thường, số 0, dấu ngăn cách. `targets` dẫn chiếu chỉ tiêu của kế hoạch này, `tasks` dẫn chiếu nhiệm vụ của kế hoạch này; `national` và `contributes_to` dẫn chiếu mục tiêu quốc gia trong danh mục, ví dụ `{example}`.',
      en: 'Write an existing id character by character, with its case, zeros and separators. `targets` and `tasks` refer to targets and tasks of this plan; `national` and `contributes_to` to national targets of the catalogue, e.g. `{example}`.',
    },
    messages: {
      target: {
        vi: 'Kế hoạch không có chỉ tiêu {id}.',
        en: 'The plan has no target {id}.',
      },
      targetNear: {
        vi: 'Kế hoạch không có chỉ tiêu {id}; có thể là `{meant}`.',
        en: 'The plan has no target {id}; `{meant}` may be meant.',
      },
      task: {
        vi: 'Kế hoạch không có nhiệm vụ {id}.',
        en: 'The plan has no task {id}.',
      },
      taskNear: {
        vi: 'Kế hoạch không có nhiệm vụ {id}; có thể là `{meant}`.',
        en: 'The plan has no task {id}; `{meant}` may be meant.',
      },
      national: {
        vi: 'Danh mục không có mục tiêu quốc gia {id}.',
        en: 'The catalogue has no national target {id}.',
      },
      nationalNear: {
        vi: 'Danh mục không có mục tiêu quốc gia {id}; có thể là `{meant}`.',
        en: 'The catalogue has no national target {id}; `{meant}` may be meant.',
      },
    },
  }),
  *check({ plan, catalogue }) {
    const ids = idsOf(plan)
    const known = {
      task: new Set(ids.tasks.map((it) => it.id)),
      target: new Set(ids.targets.map((it) => it.id)),
      national: new Set(catalogue.targets.map((it) => it.id)),
    }
    const example = catalogue.targets.find((it) => it.comparable)?.id ?? ''

    function* unknown(to: keyof typeof known, at: Path, list: readonly (string | null)[] | undefined) {
      // what an excerpt refers to may stand in the part that isn't known
      if (plan.excerpt && to !== 'national') return
      for (const [i, id] of present(list)) {
        if (known[to].has(id)) continue
        const meant = meantBy(id, known[to])
        const data = { id, example, ...(meant !== undefined && { meant }) }
        yield { at: [...at, i], message: meant === undefined ? to : (`${to}Near` as const), data }
      }
    }

    for (const { at, file } of plan.tasks) {
      yield* unknown('target', [...at, 'targets'], file.targets)
      yield* unknown('national', [...at, 'contributes_to'], file.contributes_to)
    }
    for (const { target, at } of plan.targets) {
      for (const it of unknown('national', at, [target.national ?? null])) yield { ...it, at: [...at, 'national'] }
    }
    for (const [g, { items }] of present(plan.file.criteria?.groups)) {
      for (const [i, it] of present(items)) {
        yield* unknown('target', ['criteria', 'groups', g, 'items', i, 'targets'], it.targets)
      }
    }
    for (const [i, it] of present(plan.file.key_projects))
      yield* unknown('task', ['key_projects', i, 'tasks'], it.tasks)
  },
})

/** The id that a hasty reader would take for it, else the nearest one. */
function meantBy(id: string, known: ReadonlySet<string>): string | undefined {
  const loose = looseId(id)
  for (const it of known) if (looseId(it) === loose) return it
  return nearest(id, known)[0]
}

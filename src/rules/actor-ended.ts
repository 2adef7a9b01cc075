import { actorPath } from '../model/actors.ts'
import { type EndedActor, endedActors } from '../model/ended-actors.ts'
import { workspaceRule } from '../model/finding.ts'
import { fold } from '../model/names.ts'
import type { Path } from '../model/path.ts'
import { isReplaced } from '../model/replacements.ts'
import { provinceOf } from '../model/superior.ts'
import type { PlanFacts } from '../model/workspace.ts'

/** Whoever leads or coordinates existed when the plan was issued; each body that did not is named once a plan. */
export default workspaceRule({
  id: 'actor-ended',
  severity: 'warning',
  about: 'file',
  family: 'unit',
  words: () => ({
    title: { vi: 'Cơ quan được giao việc còn hoạt động', en: 'Bodies with tasks are in existence' },
    help: {
      merged: {
        vi: 'Ghi cơ quan đang hoạt động, ví dụ `{example}`. Nếu bản đã ký ghi tên cũ, ghi kèm tên mới, ví dụ `{name} (nay là {example})`.',
        en: 'Name a present body, e.g. `{example}`. Where the signed copy has the old name, add the new one, e.g. `{name} (nay là {example})`.',
      },
      ended: {
        vi: 'Ghi cơ quan đang hoạt động được giao nhiệm vụ này. Nếu bản đã ký ghi tên cũ, ghi kèm tên mới: `{name} (nay là …)`.',
        en: 'Name the present body that has this work. Where the signed copy has the old name, add the new one: `{name} (nay là …)`.',
      },
      province: {
        vi: 'Ghi cơ quan của tỉnh, thành phố, xã, phường hiện nay. Nếu bản đã ký ghi tên cũ, ghi kèm tên mới: `{actor} (nay là …)`.',
        en: 'Name the body of the present province, city, commune or ward. Where the signed copy has the old name, add the new one: `{actor} (nay là …)`.',
      },
      level: {
        vi: 'Ghi {now:list} hoặc cơ quan cấp tỉnh được giao nhiệm vụ này. Nếu bản đã ký ghi tên cũ, ghi kèm tên mới: `{actor} (nay là …)`.',
        en: 'Name {now:list}, or the provincial body that has this work. Where the signed copy has the old name, add the new one: `{actor} (nay là …)`.',
      },
    },
    messages: {
      merged: {
        vi: '{name} kết thúc hoạt động từ ngày {from:date}, nay thuộc {now:list}, nhưng còn được giao việc ({count:count} lần).',
        en: '{name} ended on {from:date} and is now part of {now:list}, but is given work ({count:plural:time}).',
      },
      ended: {
        vi: '{name} kết thúc hoạt động từ ngày {from:date}, nhưng còn được giao việc ({count:count} lần).',
        en: '{name} ended on {from:date}, but is given work ({count:plural:time}).',
      },
      province: {
        vi: '“{actor}” được giao việc ({count:count} lần), nhưng {name} kết thúc hoạt động từ ngày {from:date}, nay thuộc {now:list}.',
        en: '"{actor}" is given work ({count:plural:time}), but {name} ended on {from:date} and is now part of {now:list}.',
      },
      level: {
        vi: '“{actor}” được giao việc ({count:count} lần), nhưng {name} kết thúc hoạt động từ ngày {from:date}.',
        en: '"{actor}" is given work ({count:plural:time}), but {name} ended on {from:date}.',
      },
    },
  }),
  check({ workspace, catalogue, today }, say) {
    const units = workspace.blind.units ? catalogue.units : workspace.units
    const find = endedActors(units, catalogue)
    for (const plan of workspace.plans) {
      const day = plan.issued ?? (plan.draft ? today : null)
      if (day === null || isReplaced(plan, workspace.plans)) continue
      const province = () => provinceOf(plan, workspace, day)
      for (const { found, at } of endedIn(plan, (text) => find(text, day, province))) {
        const [first, ...others] = at
        if (!first) continue
        const { name, actor, from, now } = found
        const [example] = now
        const place = { file: plan.file, at: first, related: others.map((it) => ({ at: it })) }
        const data = { name, from, count: at.length }
        if (found.sort === 'other') say({ ...place, message: 'level', data: { ...data, actor, now } })
        else if (example === undefined) say({ ...place, message: 'ended', data })
        else if (found.sort !== 'body') say({ ...place, message: 'province', data: { ...data, actor, now } })
        else say({ ...place, message: 'merged', data: { ...data, now, example: example.replace(/ \(".*/, '') } })
      }
    }
  },
})

/** Each ended body of a plan with all its places. */
function endedIn({ actors, tasks }: PlanFacts, find: (text: string) => readonly EndedActor[]) {
  const ended = new Map<string, { readonly found: EndedActor; readonly at: Path[] }>()
  for (const { name, at } of actors) {
    for (const found of find(name)) {
      const key = found.sort === 'body' ? String(found.name) : fold(found.actor)
      const known = ended.get(key)
      const paths = at.map((it) => actorPath(it, tasks))
      if (known) known.at.push(...paths)
      else ended.set(key, { found, at: paths })
    }
  }
  return ended.values()
}

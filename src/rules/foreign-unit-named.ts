import { actorPath, isLead, taskAt } from '../model/actors.ts'
import { workspaceRule } from '../model/finding.ts'
import { foreignUnits } from '../model/foreign-units.ts'
import { identify } from '../model/identity.ts'
import { fold, hasPhrase } from '../model/names.ts'
import type { Path } from '../model/path.ts'
import { isReplaced } from '../model/replacements.ts'
import { bareName } from '../model/unit-names.ts'
import type { PlanFacts } from '../model/workspace.ts'

/** A plan names its own unit in its title and its own bodies in the lead: not those of the neighbour it was copied from. */
export default workspaceRule({
  id: 'foreign-unit-named',
  severity: 'warning',
  about: 'file',
  family: 'unit',
  words: () => ({
    title: { vi: 'Không ghi nhầm đơn vị khác', en: "No other unit in one's own place" },
    help: {
      title: {
        vi: 'Ghi tên kế hoạch theo bản đã ký, ví dụ `title: Kế hoạch triển khai phong trào thi đua của {unit}`. Nếu tên kế hoạch đúng, kiểm tra lại mã và tên đơn vị ở `unit`.',
        en: 'Write the title as the signed copy has it, e.g. `title: Kế hoạch triển khai phong trào thi đua của {unit}`. If it is right, check code and name under `unit`.',
      },
      lead: {
        vi: 'Ghi cơ quan, đơn vị của mình ở `lead`. Nếu “{actor}” thực sự chủ trì, ghi đơn vị mình ở `coordinating` của nhiệm vụ đó, ví dụ `coordinating: [{unit}]`.',
        en: 'Name a body of your own in `lead`. If "{actor}" does lead, name your unit in `coordinating` of that task, e.g. `coordinating: [{unit}]`.',
      },
    },
    messages: {
      title: {
        vi: 'Tên kế hoạch nêu “{actor}”, trong khi kế hoạch là của {unit}.',
        en: 'The title names "{actor}", but the plan is that of {unit}.',
      },
      lead: {
        vi: '“{actor}” được giao chủ trì ({count:count} nhiệm vụ) trong kế hoạch của {unit}.',
        en: '"{actor}" is given the lead ({count:plural:task}) in the plan of {unit}.',
      },
    },
  }),
  check({ workspace, catalogue, today }, say) {
    const find = foreignUnits(workspace, catalogue)
    for (const plan of workspace.plans) {
      const { file, unit } = plan
      const day = plan.issued ?? (plan.draft ? today : null)
      if (day === null || isReplaced(plan, workspace.plans) || !isCertain(identify(plan, workspace, today).is)) continue
      const inTitle = find.inTitle(plan, day)
      if (inTitle)
        say({ file, at: ['document', 'title'], message: 'title', data: { actor: inTitle.actor, unit: unit.name } })
      const leads = new Map<string, { readonly actor: string; readonly at: Path[] }>()
      for (const { name, at } of plan.actors) {
        const found = at.some(isLead) ? find.inLead(name, plan, day) : null
        const places = found ? at.filter((it) => isLead(it) && !isShared(taskAt(it), plan)) : []
        if (!found || !places.length) continue
        const own = places.map((it) => actorPath(it, plan.tasks))
        const known = leads.get(found.unit.code)
        if (known) known.at.push(...own)
        else leads.set(found.unit.code, { actor: found.actor, at: own })
      }
      for (const { actor, at } of leads.values()) {
        const [first, ...others] = at
        if (!first) continue
        const data = { actor, count: at.length, unit: unit.name }
        say({ file, at: first, message: 'lead', data, related: others.map((it) => ({ at: it })) })
      }
    }
  },
})

/** A code and a name that do not belong together are another finding. */
const isCertain = (is: ReturnType<typeof identify>['is']) => is === 'known' || is === 'unlisted'

/** A task that each of several units leads in its own place, or in which the plan's own unit takes part. */
function isShared(task: number, { tasks, actors, unit }: PlanFacts): boolean {
  if (tasks[task]?.addressed) return true
  const own = bareName(unit.name.replace(/\(.*/s, ''))
  return actors.some(
    ({ name, at }) => at.some((it) => taskAt(it) === task && !isLead(it)) && hasPhrase(fold(name), own),
  )
}

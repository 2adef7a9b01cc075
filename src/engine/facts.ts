import { groupOf } from '../model/bound.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Path } from '../model/finding.ts'
import { yearOf } from '../model/period.ts'
import type { Plan } from '../model/plan.ts'
import { present } from '../model/plan-file.ts'
import type { ActorFacts, PlanFacts } from '../model/workspace.ts'

/** What the workspace is to know of a plan: a few KB, never the plan itself. */
export function factsOf(file: string, plan: Plan, catalogue: Catalogue): PlanFacts {
  const { unit, document } = plan.file
  return {
    file,
    unit,
    group: groupOf(catalogue, unit),
    draft: plan.draft,
    excerpt: plan.excerpt,
    number: document.number ?? null,
    issued: plan.issued,
    firstIssued: plan.firstIssued,
    replaces: document.replaces?.number ?? null,
    period: plan.period,
    title: document.title ?? null,
    launches: launchesOf(plan),
    tasks: plan.tasks.map(({ id, at, content, due, leads }) => ({ id, at, content, due, leads })),
    actors: actorsOf(plan),
  }
}

/** A year may stand in the date alone. */
function launchesOf({ file: { launches }, dates }: Plan): PlanFacts['launches'] {
  if (!isList(launches)) return launches?.every_year ? 'every' : []
  return present(launches).map(([i, { year }]) => {
    if (year !== undefined) return year
    const read = dates.find((it) => it.at[0] === 'launches' && it.at[1] === i)?.reading
    return read && 'period' in read ? yearOf(read.period.from) : null
  })
}

const isList = <T>(it: T): it is Extract<T, readonly unknown[]> => Array.isArray(it)

function actorsOf({ tasks }: Plan): readonly ActorFacts[] {
  const places = new Map<string, Path[]>()
  for (const { at, file } of tasks) {
    for (const key of ['lead', 'coordinating'] as const) {
      const written = file[key]
      const texts = typeof written === 'string' ? [written] : (written ?? [])
      texts.forEach((name, i) => {
        if (name === null) return
        const place = typeof written === 'string' ? [...at, key] : [...at, key, i]
        const known = places.get(name)
        if (known) known.push(place)
        else places.set(name, [place])
      })
    }
  }
  return [...places].map(([name, at]) => ({ name, at }))
}

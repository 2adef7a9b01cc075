import type { Compilation } from './compilation.ts'

/** What a compilation comes to, in figures. */
export interface CompilationSummary {
  readonly files: number
  /** Files that could be read as plans, and those among them that are in force. */
  readonly plans: number
  readonly inForce: number
  readonly units: number
  readonly tasks: number
  readonly targets: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly waived: number
}

/** The figures by which a compilation is told. */
export function summaryOf({ meta, units, plans, targets, findings }: Compilation): CompilationSummary {
  const inForce = plans.filter((it) => it.standing === 'in_force')
  const counted = findings.filter((it) => !it.waived)
  const of = (severity: string) => counted.filter((it) => it.severity === severity).length
  return {
    files: meta.sources.length,
    plans: plans.length,
    inForce: inForce.length,
    units: units.length,
    tasks: inForce.reduce((sum, it) => sum + it.tasks, 0),
    targets: targets.length,
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
    waived: findings.length - counted.length,
  }
}

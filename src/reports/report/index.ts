import type { ReportMaker } from './maker.ts'

type Load = () => Promise<ReportMaker>

/** One report by one name; each is loaded only when it is asked for. */
const single: Readonly<Record<string, Load>> = {
  units: async () => (await import('./units.ts')).units,
  coverage: async () => (await import('./coverage.ts')).coverage,
  progress: async () => (await import('./progress.ts')).progress,
  deadlines: async () => (await import('./deadlines.ts')).deadlines,
  compliance: async () => (await import('./compliance.ts')).compliance,
  letters: async () => (await import('./letters.ts')).letters,
  targets: async () => (await import('./targets.ts')).targets,
  changes: async () => (await import('./changes.ts')).changes,
  briefing: async () => (await import('./briefing.ts')).briefing,
}

/** All reports by name. */
export const reports: Readonly<Record<string, Load>> = {
  ...single,
  summary: async () => {
    const { summaryOf } = await import('./summary.ts')
    return summaryOf(await Promise.all(Object.values(single).map((load) => load())))
  },
}

import type { ReportMaker } from './maker.ts'

/** All reports by name; each is loaded only when it is asked for. */
export const reports: Readonly<Record<string, () => Promise<ReportMaker>>> = {
  units: async () => (await import('./units.ts')).units,
  coverage: async () => (await import('./coverage.ts')).coverage,
  progress: async () => (await import('./progress.ts')).progress,
  deadlines: async () => (await import('./deadlines.ts')).deadlines,
  targets: async () => (await import('./targets.ts')).targets,
  changes: async () => (await import('./changes.ts')).changes,
}

import type { FindingsRenderer } from '../model/findings-report.ts'

/** Forms of findings by name; each is loaded only when it is asked for. */
export const findingsRenderers: Readonly<Record<string, () => Promise<FindingsRenderer>>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  compact: async () => (await import('./compact.ts')).compact,
  json: async () => (await import('./json.ts')).json,
}

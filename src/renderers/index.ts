import type { FindingsRenderer } from '../model/findings-report.ts'
import { compact } from './compact.ts'

/** Forms of findings by name; each is loaded only when it is asked for. */
export const findingsRenderers: Readonly<Record<string, () => Promise<FindingsRenderer>>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  compact: async () => compact,
  json: async () => (await import('./json.ts')).json,
}

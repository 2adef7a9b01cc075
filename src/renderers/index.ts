import type { FindingsRenderer } from '../model/findings-report.ts'
import { compact } from './compact.ts'

/** Forms of findings by name; each is loaded only when it is asked for. */
export const findingsRenderers: Readonly<Record<string, () => Promise<FindingsRenderer>>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  compact: async () => compact,
  json: async () => (await import('./json.ts')).json,
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
}

import type { ReportRenderer } from '../../model/report.ts'

/** Forms of reports by name; each is loaded only when it is asked for. */
export const reportRenderers: Readonly<Record<string, () => Promise<ReportRenderer>>> = {
  table: async () => (await import('./table.ts')).table,
  json: async () => (await import('./json.ts')).json,
  csv: async () => (await import('./csv.ts')).csv,
  markdown: async () => (await import('./markdown.ts')).markdown,
  xlsx: async () => (await import('./xlsx.ts')).xlsx,
  docx: async () => (await import('./docx.ts')).docx,
  html: async () => (await import('./html.ts')).html,
}

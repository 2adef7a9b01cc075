import type { CompilationRenderer } from '../../model/compilation-renderer.ts'

/** Forms of a compilation by name; each is loaded only when it is asked for. */
export const compilationRenderers: Readonly<Record<string, () => Promise<CompilationRenderer>>> = {
  json: async () => (await import('./json.ts')).json,
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
  parquet: async () => (await import('./parquet.ts')).parquet,
}

import { fields } from '../model/fields/index.ts'
import type { Json } from '../model/words.ts'

/** Fields that consist of others, as they are most often meant; the rest is made of the examples of what they consist of. */
const samples: Readonly<Record<string, string>> = {
  leadership: '{ head: { position: Chủ tịch UBND xã } }',
  launches: '{ every_year: true }',
  addressed_to: '{ kinds: [commune] }',
  criteria: '{ adopted_from: { number: 130/KH-UBND, issued: 2025-06-27 } }',
  'tasks.funding': '{ source: ngân sách tỉnh, amount: 2500000000 }',
  'plan.funding': '{ sources: [ngân sách tỉnh, nguồn xã hội hóa] }',
}

const flow = (it: unknown): string =>
  Array.isArray(it) ? `[${it.map(flow).join(', ')}]` : /[,:[\]{}#]/.test(String(it)) ? `"${it}"` : String(it)

/** The examples of the first two fields within a field: `{ year: 2024, value: 61.5 }`. */
function ofParts(key: string): string | null {
  const parts = Object.entries(fields).flatMap(([id, { examples }]) =>
    id.startsWith(`${key}.`) && examples ? [`${id.slice(key.length + 1)}: ${flow(examples[0])}`] : [],
  )
  return parts.length ? `{ ${parts.slice(0, 2).join(', ')} }` : null
}

/** How a field that consists of others is written on one line; `null` where the format gives no example of what is in it. */
export function sampleOf(key: string, within: Json | undefined): string | null {
  const sample = samples[`${within}.${key}`] ?? samples[key] ?? ofParts(key)
  return sample && `${key}: ${sample}`
}

/** A number as it stands in a field of a name: its own example, so that none is given that the field does not take. */
export const numberIn = (key: string, within: Json | undefined): number =>
  [fields[`${within}.${key}`], ...Object.entries(fields).flatMap(([id, it]) => (id.endsWith(`.${key}`) ? [it] : []))]
    .flatMap((it) => it?.examples ?? [])
    .find((it) => typeof it === 'number') ?? 85

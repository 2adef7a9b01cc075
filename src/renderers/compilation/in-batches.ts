import { escaped } from '../../model/printable.ts'

/** Lines that are joined before they are encoded; one by one they would take longer. */
const atOnce = 256

/** Lines → their bytes, in parts that are neither small nor large; what steers a terminal is written as escapes. */
export function* inBatches(lines: Iterable<string>): Iterable<Uint8Array> {
  const encoder = new TextEncoder()
  let batch: string[] = []
  for (const line of lines) {
    if (batch.push(line) < atOnce) continue
    yield encoder.encode(escaped(batch.join('')))
    batch = []
  }
  yield encoder.encode(escaped(batch.join('')))
}

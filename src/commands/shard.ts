import { checkedAhead, type SpeedAsked, type Told } from '../cli/ahead.ts'
import type { Io } from '../cli/io.ts'
import type { Shard } from '../cli/program/shard.ts'
import type { Opened } from '../cli/workspace.ts'
import type { Checker } from '../engine/check-file.ts'
import { Fault } from '../model/fault.ts'
import { gateNote } from '../reports/gate-notes.ts'

/**
 * Checks one n-th of the files and keeps the results for the run that looks at the whole: only that one can judge, so
 * nothing is printed and findings make no difference here.
 */
export async function fillShare(
  opened: Opened,
  { number, of }: Shard,
  speed: SpeedAsked,
  checker: Checker,
  io: Io,
  told: Told,
): Promise<string> {
  const { candidates, papers } = opened.run
  const files = candidates.filter((it) => !papers.has(it.file)).toSorted((a, b) => (a.file < b.file ? -1 : 1))
  const share = files.filter((_, i) => i % of === number - 1)
  const run = { ...opened.run, candidates: share }
  const results = await checkedAhead({ root: opened.root, run }, { ...speed, always: true }, checker, io, told)
  if (!results?.kept) throw new Fault('shardLost', { folder: speed.cacheDir ?? '' }, 3)
  return gateNote('shardDone', { number, of, n: share.length, total: files.length }, told.locale)
}

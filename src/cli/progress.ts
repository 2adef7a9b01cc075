import type { Locale } from '../model/words.ts'
import { progressText } from '../reports/gate-notes.ts'
import type { Io } from './io.ts'

/** One line on a terminal that says how far the work is; gone when it is done. */
export interface ProgressLine {
  tick(done: number, total: number): void
  end(): void
}

/** Work that lasts no longer needs no line, in milliseconds. */
const patience = 1000
/** So long a line stays before the next. */
const pause = 100

const erase = '\r\u001b[2K'

/** Only for somebody who looks: a terminal that can take a line back, and nobody asked for quiet. */
export function progressLine(io: Pick<Io, 'err' | 'env' | 'clock'>, quiet: boolean, locale: Locale): ProgressLine {
  const { err, env } = io
  if (quiet || !err.isTTY || env.TERM === 'dumb') return { tick: () => {}, end: () => {} }
  const start = io.clock()
  let next = start + patience
  let isShown = false
  return {
    tick(done, total) {
      const now = io.clock()
      if (now < next) return
      next = now + pause
      const rate = (done * 1000) / Math.max(now - start, 1)
      const text = progressText({ done, total, rate, left: (total - done) / Math.max(rate, 0.001) }, locale)
      // a line that is broken can't be taken back
      err.write(erase + text.slice(0, (err.columns ?? 80) - 1))
      isShown = true
    },
    end() {
      if (isShown) err.write(erase)
      isShown = false
    },
  }
}

/** Work that nothing interrupts hears no signal: now and then it has to stop for a moment. */
export function breathing({ clock }: Pick<Io, 'clock'>): () => Promise<void> | null {
  let last = clock()
  return () => {
    if (clock() - last < pause) return null
    return new Promise((resolve) =>
      setImmediate(() => {
        last = clock()
        resolve()
      }),
    )
  }
}

import { appendFileSync, statSync } from 'node:fs'
import { Fault } from '../model/fault.ts'
import type { Io } from './io.ts'

/** Bytes that GitHub takes for the summary of a step; with more it shows none of it. */
const most = 1024 * 1024

/** The file that becomes the summary of a step of GitHub Actions; `null` where there is none. */
export const stepSummary = (env: Io['env']): string | null => env.GITHUB_STEP_SUMMARY || null

/** Bytes that are left of it by what wrote to it before. */
export function roomIn(file: string): number {
  try {
    return most - (statSync(file, { throwIfNoEntry: false })?.size ?? 0)
  } catch (error) {
    throw cannotWrite(file, error)
  }
}

/** Puts a text below what stands there; nothing if there is no room for it. */
export function appendSummary(file: string, text: string): boolean {
  try {
    if (Buffer.byteLength(text) > roomIn(file)) return false
    appendFileSync(file, text)
    return true
  } catch (error) {
    throw error instanceof Fault ? error : cannotWrite(file, error)
  }
}

const cannotWrite = (file: string, error: unknown) =>
  new Fault('cannotWrite', { file, reason: (error as NodeJS.ErrnoException).code ?? String(error) }, 3)

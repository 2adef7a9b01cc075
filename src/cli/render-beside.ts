import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type Report, tablesOf } from '../model/report.ts'
import { rowsOf } from '../model/table.ts'
import type { Order, Rendered } from './render-worker.ts'

/** A report of fewer rows is made sooner than a thread is at work. */
const many = 5000

/** Whether a thread of its own is worth it for one form of a report, beside the others. */
export const isWorthThread = (report: Report, threads: number | null): boolean =>
  (threads ?? availableParallelism()) > 1 && tablesOf(report).flatMap(rowsOf).length >= many

/** A report in a form for files, made by a thread. Rejects where the thread could not: then it is to be made here. */
export function renderBeside(report: Report, format: string): Promise<Rendered> {
  const order: Order = { report: JSON.stringify(report), format }
  const worker = new Worker(new URL('./render-worker.cjs', import.meta.url), { workerData: order })
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the thread ended')))
  })
}

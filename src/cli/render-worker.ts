import { parentPort, workerData } from 'node:worker_threads'
import type { Report } from '../model/report.ts'
import { reportRenderers } from '../renderers/report/index.ts'
import { formatOf } from '../text/locale-format.ts'

/** What a thread is to render, and how. */
export interface Order {
  /** The report as JSON, which crosses from thread to thread faster than as objects. */
  readonly report: string
  readonly format: string
}

export type Rendered = string | Uint8Array

const { format, ...order } = workerData as Order
const report = JSON.parse(order.report) as Report

void (async () => {
  const renderer = await reportRenderers[format]?.()
  const rendered = await renderer?.render(report, { color: false, width: null, format: formatOf(report.locale) })
  parentPort?.postMessage(rendered)
})()

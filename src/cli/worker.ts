import { parentPort, workerData } from 'node:worker_threads'
import { checkFile } from '../engine/check-file.ts'
import type { PartBytes } from '../engine/file-result.ts'
import { partOf } from '../engine/part.ts'
import type { Answer, Batch, Sent } from '../engine/pool-messages.ts'
import { catalogueAndShapes, library } from './kit.ts'

/** What the threads of a pool are told at their start. */
export interface WorkerData {
  /** The folder of another catalogue than the one that is built in. */
  readonly catalogue: string | null
  readonly parts: boolean
}

/** The tasks lie in a large piece of memory, which would cross as a whole. */
const ownBytes = (part: PartBytes): PartBytes => ({ ...part, tasks: part.tasks.slice() })

const { catalogue, parts } = workerData as WorkerData
const kit = catalogueAndShapes(catalogue ?? undefined)

parentPort?.on('message', async ({ id, files }: Batch) => {
  const checker = { ...(await kit), library, ...(parts && { part: partOf }) }
  let answer: Answer
  try {
    const results = files.map(({ file, text, expected }): Sent => {
      const { part, ...result } = checkFile({ file, text }, expected, checker)
      return { json: JSON.stringify({ ...result, part: null }), part: part && ownBytes(part) }
    })
    answer = { id, results }
  } catch (error) {
    const { message, stack = message } = error as Error
    answer = { id, error: { message, stack } }
  }
  parentPort?.postMessage(answer)
})

import { Worker } from 'node:worker_threads'
import type { PlanFacts } from '../model/workspace.ts'
import type { Hands, Job } from './check-files.ts'
import type { FileResult } from './file-result.ts'
import type { Answer, Batch, Sent } from './pool-messages.ts'

/** What a pool is made of. */
export interface PoolPlan {
  readonly threads: number
  /** The program that a thread runs, and what it is told at its start. */
  readonly program: URL
  readonly data: unknown
  /** So many files are checked here before any thread is started: fewer are not worth it. */
  readonly before: number
  /** Whoever checks what no thread does. */
  readonly here: Hands
  /** Lets files that say the same share their texts. */
  keep(facts: PlanFacts): PlanFacts
}

/** Files that go to a thread together. */
const perBatch = 16
/** So many batches wait in front of a thread, so that it never has to. */
const ahead = 2
/** Several times what a thread ever needed: one that wants more is stopped before the machine is. */
const limits = { maxOldGenerationSizeMb: 512 }

interface Thread {
  readonly worker: Worker
  readonly batches: Map<number, readonly Job[]>
}

/** Several threads that check files. A thread that dies takes nothing with it: its files are checked here. */
export class Pool implements Hands {
  private readonly plan: PoolPlan
  private readonly threads: Thread[] = []
  private started = false
  private gathered: Job[] = []
  private checkedHere = 0
  private next = 0
  private waiting: (() => void) | null = null
  private failure: Error | null = null

  constructor(plan: PoolPlan) {
    this.plan = plan
  }

  check(job: Job): Promise<void> | null {
    if (this.checkedHere < this.plan.before) {
      this.checkedHere++
      return this.plan.here.check(job)
    }
    this.gathered.push(job)
    return this.gathered.length < perBatch ? null : this.dispatch()
  }

  async finish(): Promise<void> {
    if (this.gathered.length) await this.dispatch()
    while (this.threads.some((it) => it.batches.size)) await this.news()
    await Promise.all(this.threads.map((it) => it.worker.terminate()))
    await this.plan.here.finish()
    if (this.failure) throw this.failure
  }

  private async dispatch(): Promise<void> {
    if (!this.started) for (let i = 0; i < this.plan.threads; i++) this.start()
    this.started = true
    const jobs = this.gathered
    this.gathered = []
    for (;;) {
      const idle = this.threads.toSorted((a, b) => a.batches.size - b.batches.size)[0]
      if (!idle || this.failure) return this.checkHere(jobs)
      if (idle.batches.size < ahead) return this.send(idle, jobs)
      await this.news()
    }
  }

  private send({ worker, batches }: Thread, jobs: readonly Job[]): void {
    const id = this.next++
    batches.set(id, jobs)
    const files = jobs.map(({ file, text, expected }) => ({ file, text, expected }))
    worker.postMessage({ id, files } satisfies Batch)
  }

  private start(): void {
    const { program, data } = this.plan
    const thread: Thread = {
      worker: new Worker(program, { workerData: data, resourceLimits: limits }),
      batches: new Map(),
    }
    this.threads.push(thread)
    thread.worker.on('message', (answer: Answer) => this.hear(thread, answer))
    // out of memory, or a program that can't be loaded: what it had to do is done here
    thread.worker.on('error', () => this.lose(thread))
    thread.worker.on('exit', () => this.lose(thread))
  }

  private hear({ batches }: Thread, answer: Answer): void {
    const jobs = batches.get(answer.id) ?? []
    batches.delete(answer.id)
    if ('error' in answer) {
      this.failure ??= Object.assign(new Error(answer.error.message), { stack: answer.error.stack })
    } else {
      for (const [i, job] of jobs.entries()) {
        const sent = answer.results[i]
        if (sent) job.done(this.received(sent))
      }
    }
    this.tell()
  }

  private received({ json, part }: Sent): FileResult {
    const result = JSON.parse(json) as FileResult
    return { ...result, facts: result.facts && this.plan.keep(result.facts), part }
  }

  private lose(thread: Thread): void {
    const at = this.threads.indexOf(thread)
    if (at < 0) return
    this.threads.splice(at, 1)
    try {
      for (const jobs of thread.batches.values()) this.checkHere(jobs)
    } catch (error) {
      // whoever waits for the pool hears of it
      this.failure ??= error as Error
    }
    thread.batches.clear()
    this.tell()
  }

  private checkHere(jobs: readonly Job[]): void {
    for (const job of jobs) this.plan.here.check(job)
  }

  /** Until something has changed. */
  private news(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting = resolve
    })
  }

  private tell(): void {
    this.waiting?.()
    this.waiting = null
  }
}

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
}

/** The real YAML language server over its standard streams, spoken to as an editor does. */
export class LanguageServer {
  private readonly process: ChildProcessWithoutNullStreams
  private readonly waiting = new Map<number, (result: unknown) => void>()
  private readonly heard = new Map<string, (params: unknown) => void>()
  private rest = Buffer.alloc(0)
  private count = 0

  /** @param settings what the editor's settings say of `yaml` */
  constructor(settings: object) {
    const manifest = createRequire(import.meta.url).resolve('yaml-language-server/package.json')
    this.process = spawn(process.execPath, [join(dirname(manifest), 'bin', 'yaml-language-server'), '--stdio'])
    this.process.stdout.on('data', (chunk: Buffer) => this.read(chunk, settings))
  }

  request(method: string, params: object): Promise<unknown> {
    const id = ++this.count
    this.send({ id, method, params })
    return new Promise((resolve) => this.waiting.set(id, resolve))
  }

  notify(method: string, params: object): void {
    this.send({ method, params })
  }

  /** The next notification of a method. */
  hear(method: string): Promise<unknown> {
    return new Promise((resolve) => this.heard.set(method, resolve))
  }

  stop(): void {
    this.process.kill()
  }

  private send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    this.process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }

  private read(chunk: Buffer, settings: object): void {
    this.rest = Buffer.concat([this.rest, chunk])
    for (;;) {
      const head = this.rest.indexOf('\r\n\r\n')
      const length = Number(/Content-Length: (\d+)/.exec(this.rest.subarray(0, Math.max(head, 0)).toString())?.[1])
      if (head < 0 || this.rest.length < head + 4 + length) return
      const body = this.rest.subarray(head + 4, head + 4 + length).toString()
      this.rest = this.rest.subarray(head + 4 + length)
      this.take(JSON.parse(body) as Message, settings)
    }
  }

  private take({ id, method, params, result }: Message, settings: object): void {
    if (method === undefined) {
      this.waiting.get(id ?? 0)?.(result)
    } else if (id !== undefined) {
      // the server asks: for its settings, and for other things that need no answer here
      const answer = method === 'workspace/configuration' ? [settings, {}, {}, {}, {}] : null
      this.send({ id, result: answer })
    } else {
      this.heard.get(method)?.(params)
    }
  }
}

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'

interface Message {
  readonly id?: number | undefined
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
}

/** Editors' YAML language server, spoken to as an editor does, over its standard input and output. */
export class LanguageServer {
  private readonly process: ChildProcessWithoutNullStreams
  private readonly waiting = new Map<string, (value: unknown) => void>()
  private received = Buffer.alloc(0)
  private requests = 0

  constructor() {
    const program = 'node_modules/yaml-language-server/bin/yaml-language-server'
    this.process = spawn(process.execPath, [program, '--stdio'])
    this.process.stdout.on('data', (chunk: Buffer) => {
      this.received = Buffer.concat([this.received, chunk])
      for (let it = this.next(); it; it = this.next()) this.take(it)
    })
  }

  async start(): Promise<void> {
    const capabilities = {
      workspace: { configuration: true },
      textDocument: { hover: { contentFormat: ['markdown'] } },
    }
    await this.request('initialize', { processId: process.pid, rootUri: null, capabilities })
    this.send({ method: 'initialized', params: {} })
  }

  stop(): void {
    this.process.kill()
  }

  request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.requests
    this.send({ id, method, params })
    return new Promise((resolve) => this.waiting.set(`answer ${id}`, resolve))
  }

  /** What it says of a text once it is opened. */
  open(uri: string, text: string): Promise<unknown> {
    const said = new Promise((resolve) => this.waiting.set(`said of ${uri}`, resolve))
    this.send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
    })
    return said
  }

  private send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    this.process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }

  /** The next message that has arrived as a whole. */
  private next(): Message | null {
    const headEnd = this.received.indexOf('\r\n\r\n')
    if (headEnd < 0) return null
    const length = Number(/Content-Length: (\d+)/.exec(this.received.toString('utf8', 0, headEnd))?.[1])
    const start = headEnd + 4
    if (this.received.length < start + length) return null
    const body = this.received.toString('utf8', start, start + length)
    this.received = this.received.subarray(start + length)
    return JSON.parse(body) as Message
  }

  private take({ id, method, params, result }: Message): void {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: unknown }
      this.waiting.get(`said of ${uri}`)?.(diagnostics)
    } else if (method === 'workspace/configuration') {
      // nothing is fetched: the only schema is the one that the text names
      const { items } = params as { items: readonly { section?: string }[] }
      const settings = {
        schemaStore: { enable: false },
        kubernetesCRDStore: { enable: false },
        validate: true,
        hover: true,
        completion: true,
      }
      this.send({ id, result: items.map((it) => (it.section === 'yaml' ? settings : null)) })
    } else if (method !== undefined && id !== undefined) {
      this.send({ id, result: null })
    } else if (id !== undefined) {
      this.waiting.get(`answer ${id}`)?.(result)
    }
  }
}

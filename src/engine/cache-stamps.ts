import { hash } from 'node:crypto'
import { readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolder } from '../source/make-folder.ts'
import type { Stamp } from '../source/on-disk.ts'

/** A file that was written to so shortly before a run, in ms, may be written to again without a trace: clocks of disks are coarse. */
const tooFresh = 3000
/** So many files that a run did not ask about stay noted, beside as many as it asked about. */
const others = 1000

/** As it lies on the disk, behind a sum of it. */
interface Written {
  readonly files: readonly string[]
  readonly marks: readonly string[]
  readonly digests: readonly string[]
}

/** What is noted of a file. */
interface Note {
  readonly mark: string
  readonly digest: string
}

/**
 * The sums of files as they were, by what the disk says of them: a file that was not touched need not be read to know what it
 * holds. Results are found by these sums, so this may lose everything at any time.
 */
export class Stamps {
  private readonly path: string
  private readonly now: number
  private readonly notes: Map<string, Note>
  private readonly asked = new Set<string>()
  private isNew = false

  constructor(path: string, now: number) {
    this.path = path
    this.now = now
    this.notes = notesIn(path)
  }

  /** The sum of a file that was not touched since it was noted. */
  digest(file: string, { mark }: Stamp): string | null {
    this.asked.add(file)
    const note = this.notes.get(file)
    return note?.mark === mark ? note.digest : null
  }

  /** @param stamp taken before the file was read */
  note(file: string, { mark, changed }: Stamp, digest: string): void {
    if (changed > this.now - tooFresh) return
    this.notes.set(file, { mark, digest })
    this.isNew = true
  }

  /** What is new is there for the next run; where it can't be written, nothing is lost. */
  keep(): void {
    if (!this.isNew) return
    const left = [...this.notes].filter(([file]) => !this.asked.has(file))
    if (left.length > this.asked.size + others) for (const [file] of left) this.notes.delete(file)
    const notes = [...this.notes.values()]
    const written: Written = {
      files: [...this.notes.keys()],
      marks: notes.map((it) => it.mark),
      digests: notes.map((it) => it.digest),
    }
    const text = JSON.stringify(written)
    const temporary = `${this.path}.${crypto.randomUUID()}.tmp`
    try {
      makeFolder(dirname(this.path))
      writeFileSync(temporary, `${sumOf(text)}\n${text}`, { mode: 0o600 })
      renameSync(temporary, this.path)
    } catch {
      remove(temporary)
    }
  }
}

const sumOf = (text: string) => hash('sha256', text, 'base64url')

function notesIn(path: string): Map<string, Note> {
  try {
    const text = readFileSync(path, 'utf8')
    const end = text.indexOf('\n')
    const json = text.slice(end + 1)
    if (sumOf(json) !== text.slice(0, end)) return new Map()
    const { files, marks, digests } = JSON.parse(json) as Written
    return new Map(files.map((file, i) => [file, { mark: marks[i] ?? '', digest: digests[i] ?? '' }]))
  } catch {
    return new Map()
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path)
  } catch {
    // it was not there
  }
}

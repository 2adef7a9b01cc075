import type { Io } from '../cli/io.ts'
import type { ReadingAsked } from '../cli/program/options.ts'
import type { Piped } from '../cli/program/piped.ts'
import { type Opened, openWorkspace, pipedWorkspace } from '../cli/workspace.ts'
import type { Checker } from '../engine/check-file.ts'
import { Fault } from '../model/fault.ts'

/** What a command is to read. */
export interface Input {
  readonly opened: Opened
  /** The one text that came by the pipe; `null` where files are read. */
  readonly piped: Uint8Array | null
}

/** Opens the files that were asked for, or reads what comes by the pipe: that text is a workspace of its own. */
export async function openInput(
  { paths, config, stdinFilename }: Pick<ReadingAsked, 'paths' | 'config'> & Piped,
  checker: Checker,
  io: Io,
): Promise<Input> {
  if (!paths.includes('-')) return { opened: openWorkspace(paths, config, checker), piped: null }
  if (paths.length > 1) throw new Fault('stdinAlone')
  if (io.stdin.isTTY) throw new Fault('stdinTerminal')
  const piped = await io.stdin.read()
  return { opened: pipedWorkspace(stdinFilename, piped), piped }
}

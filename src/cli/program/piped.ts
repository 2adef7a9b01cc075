import { Fault } from '../../model/fault.ts'
import type { Words } from '../../text/vi.ts'
import type { LocalCommand } from '../command.ts'
import { type Common, refuseBoth } from './options.ts'

/** The name under which standard input is read. */
export interface Piped {
  readonly stdinFilename: string
}

/** For commands that read standard input too. */
export const piped = (command: LocalCommand, { cli }: Words): LocalCommand =>
  command.option('--stdin-filename <ten>', cli.stdinFilename, 'stdin.yaml') as LocalCommand

/** What a command was asked about standard input: a text from there is in no workspace, and other files have their names. */
export function pipedAsked(paths: readonly string[], options: Common & Piped, command: LocalCommand): Piped {
  const { stdinFilename } = options
  if (paths.includes('-')) refuseBoth('-', '', { '--config': options.config })
  else if (command.getOptionValueSource('stdinFilename') === 'cli') {
    throw new Fault('stdinFilenameAlone', { command: command.name(), name: stdinFilename })
  }
  return { stdinFilename }
}

import ignore, { type Ignore } from 'ignore'

/** Says in a folder what walks are to leave out, in the way of `.gitignore`. */
export const ignoreName = '.planignore'

/**
 * What the `.planignore` files read so far leave out. Each speaks for its own folder and what is below it, the one further
 * down has the last word, and nothing comes back out of a folder that is left out: as git does it.
 */
export class Ignored {
  private readonly patterns: Ignore = ignore({ ignorecase: false })
  private empty = true

  /** @param folder relative to the workspace, with `/`; empty for the workspace itself */
  add(folder: string, text: string): void {
    this.patterns.add(text.split('\n').flatMap((line) => below(folder, line.normalize('NFC'))))
    this.empty = false
  }

  /** @param path of a file, or of a folder with a `/` at its end; relative to the workspace */
  has(path: string): boolean {
    return !this.empty && this.patterns.ignores(path.normalize('NFC'))
  }
}

/** A pattern of a folder as a pattern of the workspace. */
function below(folder: string, line: string): readonly string[] {
  if (!folder || /^\s*(?:#|$)/.test(line)) return [line]
  const [, not = '', pattern = ''] = /^(!?)(.*)$/.exec(line) ?? []
  const here = folder.replace(/[\\*?[\]!#\s]/g, '\\$&')
  const isPath = /\/\s*\S/.test(pattern)
  return [`${not}/${here}/${isPath ? pattern.replace(/^\//, '') : `**/${pattern}`}`]
}

/** Where a path leads: to something in the workspace, out of it, or to nothing. */
export type Whereabouts = 'inside' | 'outside' | 'missing'

/**
 * The paths, relative to the workspace, at which a file named as evidence may stand: from the workspace's own folder, or
 * from that of the progress file; authors write both. `null` for one that leads out of the workspace; none for an address
 * on a network, which nobody looks up.
 * @param file the progress file, relative to the workspace
 */
export function evidencePaths(file: string, written: string): readonly (string | null)[] {
  const path = written.trim().replaceAll('\\', '/')
  if (/^(?:\/|~|file:|[a-z]:(?!\/\/))/i.test(path)) return [null]
  if (/^[a-z][a-z\d+.-]*:/i.test(path)) return []
  const folder = file.slice(0, file.lastIndexOf('/') + 1)
  return folder ? [walk(path), walk(folder + path)] : [walk(path)]
}

const roundabout = /(?:^|\/)\.{0,2}(?:\/|$)/

/** A path without its steps to the same folder and to the one above; `null` where it leaves where it began. */
function walk(path: string): string | null {
  if (!roundabout.test(path)) return path
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.pop() === undefined) return null
  }
  return steps.join('/')
}

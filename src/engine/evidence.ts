import { evidencePaths } from '../model/evidence.ts'
import type { Workspace } from '../model/workspace.ts'
import type { FileResult } from './file-result.ts'
import type { Host } from './host.ts'

/** Looks where the files are that progress files name as evidence, each path once: rules never touch a disk. */
export function findEvidence(results: readonly FileResult[], host: Host): Workspace['evidence'] {
  const found: Map<string, ReturnType<Host['whereabouts']>> = new Map()
  for (const { progress } of results) {
    for (const { file } of progress?.evidence ?? []) {
      for (const path of evidencePaths(progress?.file ?? '', file)) {
        if (path !== null && !found.has(path)) found.set(path, host.whereabouts(path))
      }
    }
  }
  return found
}

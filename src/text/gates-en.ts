import type { gatesVi } from './gates-vi.ts'

/** What `plan validate` says beside its result, in English. */
export const gatesEn: typeof gatesVi = {
  baselineMade: '{n:plural:finding} written to the baseline `{file}`.',
  baselineLowered: 'The baseline `{file}` was lowered by {mended}; it holds {n:plural:finding} now.',
  baselineSame: 'The baseline `{file}` stays as it is ({n:plural:finding}).',
  baselineRefused:
    'Not added, because a baseline only goes down: {n:plural:finding} that `{file}` does not have. To begin anew, delete the file and run the command again.',
  baselineMended:
    'No longer there: {n:plural:finding} of the baseline `{file}`. To lower it, run the command again with `--update-baseline`.',
  exceeded: '{file}: {rule} found {found} times, more than the {known} of the baseline, so all of them count{where}.',
  exceededAt: ' (new: line {lines:list})',
  tooManyWarnings: '{n:plural:warning}, more than allowed (`--max-warnings {most}`).',
  changed:
    'Shown are only findings of what changed since `{since}` ({n:plural:file}), and those that the change caused elsewhere ({others:plural:file}).',
  changedNone: 'No file of the repository changed since `{since}`.',
  changedAll: 'Findings of all files are shown, because `{file}` changed since `{since}`.',
  shardDone:
    'Share {number}/{of}: checked {n:count} of {total:count} files and kept the results. The run without `--shard` uses them and judges the whole.',
  leftOut: '{n:count} more not in the result ({formats:list}), because of `--max-problems {most}` (0 gives all).',
  cacheLost:
    'The results can not be kept in `{folder}`, so the next run will not have them. Name a folder that can be written with `--cache-dir`.',
  progress: 'Checking {done:number}/{total:number} files ({rate:number}/s, about {left:number} s left)',
  watching: '[{time}] Waiting for changes; Ctrl+C ends it.',
}

import type { compileVi } from './compile-vi.ts'

/** The words of `plan compile` in English. */
export const compileEn: typeof compileVi = {
  made: 'Compiled {files:plural:file}: {units:plural:unit}, {inForce:plural:plan} in force, {tasks:plural:task}, {targets:plural:target}. As of {date:date}.',
  leftOut: 'Not counted, {n:plural:file}:',
  file: '  {file}: {why}',
  more: '  and {n} more (see `leftOut` in the json result)',
  why: {
    unreadable: 'no plan could be read from it; see `plan validate`',
    not_ours: 'it has no `schema:` line',
    draft: 'a draft, not issued yet',
    issued_later: 'issued after the as-of date',
    excerpt: "an excerpt; what it doesn't say is not judged",
    replaced: 'another plan replaces it',
    unit_ended: 'its unit has ended; its tasks are in the result and count for no unit',
  },
  blindUnits: "The repository's registry of units has faults: who must file a plan is not known. See `plan validate`.",
  blindRegister: "The repository's register could not be read: extensions are not counted. See `plan validate`.",
  findings: 'The files have {errors:plural:error} and {warnings:plural:warning} left: `plan validate`.',
}

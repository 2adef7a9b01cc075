import type { fixVi } from './fix-vi.ts'

/** The words of `plan fix` in English. */
export const fixEn: typeof fixVi = {
  fixed: '{file}: {places:plural:place} corrected',
  fixable: '{file}: {places:plural:place} to correct',
  left: 'Left in this file: {errors:plural:error}, {warnings:plural:warning}.',
  leftNone: 'No errors or warnings are left in this file.',
  changed: '{file}: not written, because the file changed meanwhile. Run the command again.',
  unwritten: "{file}: can't be written ({reason:cause}); the file is as it was.",
  confidential: '{file}: not corrected, because the file seems to hold State-secret material. See: `plan validate`.',
  blind:
    "No plan is corrected: the waivers of the repository can't be read, so what they set aside is not known. See: `plan validate`.",
  doneAll: '{places:plural:place} in {files:plural:file} corrected.',
  wouldAll: '{places:plural:place} in {files:plural:file} to correct; no file is written.',
  nothing: 'There is nothing for this command to correct.',
  rest: '{errors:plural:error}, {warnings:plural:warning} left to look at and mend by hand: `plan validate`.',
}

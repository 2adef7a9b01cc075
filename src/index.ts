/** The public API: the same check that the command line runs, free of files and streams. */
export { loadCatalogue } from './catalogue/load.ts'
export { check } from './engine/check.ts'
export { checkFile } from './engine/check-file.ts'
export { compileWorkspace } from './engine/compile-workspace.ts'
export { findings } from './reports/findings.ts'
export { generate } from './schema/generate.ts'

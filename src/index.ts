/**
 * The public API: the same check that the command line runs, free of files and streams, in a browser page too.
 *
 * 1. `loadCatalogue` reads the texts of `seeds/`, `checkerOf` makes a checker of it.
 * 2. `checkFile` checks one text by itself. `check` checks a repository: what it needs of the outside is a `Host`, which may
 *    read from memory; `readSettings` reads its `plan.config.yaml` before that, `noSettings` is for one without.
 * 3. `findings` puts an outcome into words, in one language (`kindOf`: the rules by their ids).
 * 4. `compileWorkspace` checks a repository and makes the compilation of which `reports` are made, by their names.
 *
 * `generate` gives the JSON Schema of each kind of document. A call that can't be answered throws a fault (`isFault`).
 */
export { loadCatalogue } from './catalogue/load.ts'
export { check } from './engine/check.ts'
export { checkFile } from './engine/check-file.ts'
export { checkerOf } from './engine/checker.ts'
export { compileWorkspace } from './engine/compile-workspace.ts'
export { readSettings } from './engine/read-settings.ts'
export { noSettings } from './engine/settings.ts'
export { isFault } from './model/fault.ts'
export { findings } from './reports/findings.ts'
export { reports } from './reports/report/index.ts'
export { kindOf } from './rules/index.ts'
export { generate } from './schema/generate.ts'

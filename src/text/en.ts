import { cli } from './cli-en.ts'
import { formats } from './formats-en.ts'
import type { Words } from './vi.ts'

/** The tool's own words in English. */
export const en: Words = {
  severity: { error: 'error', warning: 'warning', info: 'note' },
  basis: 'Basis: {basis}.',
  ownBasis: 'Document {number}',
  ownBasisDated: 'Document {number} of {issued:date}',
  fix: '`plan fix` writes: `{line}`.',
  fixes: '`plan fix` corrects {places:count} places, the first line to: `{line}`.',
  waived: 'waived until {until:date} ({by}): {reason}',
  known: 'known before',
  signed:
    "What the plan itself lacks belongs to the signed document: amend or supplement it on paper, then update the file to match the signed copy; don't edit the file alone. What was only entered wrongly (forms of dates, names of fields, codes) is mended in the file.",
  cut: '{n:count} more not shown (`--max-problems 0` shows all).',
  summary: {
    plans: '{plans:plural:plan} checked ({files:plural:file}): {sound:count} sound, {unsound:count} to complete',
    unassessable: '; {n:plural:file} not assessable',
    skipped: '; {n:plural:file} skipped',
    errors: '{n:plural:error}',
    warnings: '{n:plural:warning}',
    infos: '{n:plural:note}',
    waived: '{n:count} waived',
    baselined: '{n:count} known before',
    asOf: 'As of {date:date}.',
  },
  onlyConfigFixed:
    'No other file was corrected, because the configuration `{file}` was wrong when it was read. Check it, then run `plan fix` again.',
  sound:
    "The plan meets the checks of form and structure. The tool doesn't judge substance and doesn't replace appraisal by the competent body.",
  foreign: 'The folder {folder} is not checked: it has a configuration of its own.',
  report: {
    asOf: 'As of {date:date}',
    checked: 'Checked',
    notChecked: 'Not checked',
    notes: 'Notes',
    cut: ' … [cut]',
    about: 'About',
  },
  init: {
    askUnit: 'Code or name of the unit: ',
    askKind: 'Kind of unit ({kinds}): ',
    askParent: 'Code of the unit above (empty if none): ',
    askName: 'Name of the issuing body [{name}]: ',
    written: 'Draft plan written to {file}. Check it: plan validate {file}',
    header: 'Draft plan. Fill the blanks as each line says; check with: plan validate {file}',
    tasks: 'Each task: clear work, person, responsibility, authority, time and deliverable.',
    content: 'Content {number}: {name}',
    excuse: "If outside the unit's functions: replace `tasks` by `not_applicable` with a reason.",
  },
  cli,
  formats,
  faults: {
    unknownOption: 'There is no option `{name}`.',
    unknownOptionMeant: 'There is no option `{name}`. Perhaps `{meant}`.',
    otherCommandOption: 'The command `plan {command}` takes no option `{name}`.',
    notBoth: 'Not both `{name}` and `{other}`: give one of them.',
    unknownCommand: 'There is no command or file `{name}`.',
    unknownCommandMeant: 'There is no command `{name}`. Perhaps `plan {meant}`.',
    missingValue: 'The option `{name}` needs a value.',
    missingArgument: 'The argument `{name}` is missing.',
    tooManyArguments: 'There are too many arguments.',
    wrongValue: "The value `{value}` of `{name}` can't be used. Write one of: {allowed:codes}.",
    wrongKind:
      "The value `{value}` of `{name}` can't be used. Write one of: {allowed:codes}. Which is for whom: `plan explain kind`.",
    wrongDate: 'The value `{value}` of `{name}` is not in the form or not in the calendar. Write it like `2026-11-22`.',
    wrongPeriod:
      'The value `{value}` of `{name}` is not in the form. Write a year, or the first and the last, e.g. `{example}` or `{years}`.',
    wrongNumber: "The value `{value}` of `{name}` can't be used. Write a whole number, 0 or more.",
    outOfRange: "The value `{value}` of `{name}` can't be used. Write a number from {from} to {to}.",
    cacheBoth: '`--no-cache` and `--cache-dir` contradict each other. Keep one of them.',
    wrongShard: "The value `{value}` of `--shard` can't be used. Write which share of how many, e.g. `--shard 2/4`.",
    shardCache:
      "`--shard` needs a place to keep results, so it can't be used with `--no-cache`. Leave one of them out.",
    shardResult:
      '`--shard` only keeps the results of a share of the files and prints none. Leave out {names:list}, and use it in the run that looks at the whole.',
    shardLost: "The results can't be kept. Name a folder that can be written with `--cache-dir`.",
    noMatch: 'No file matches {paths:codes}.',
    nothing: 'There is no plan in {paths:codes} ({skipped:plural:file} without a `schema:` line skipped).',
    empty: 'There is no YAML file in {paths:codes}.',
    emptyLeftOut:
      'There is no YAML file to check in {paths:codes}: `.planignore` leaves out {leftOut:codes}. To check it, name the file.',
    configMissing: 'There is no configuration file `{file}`.',
    twoWorkspaces:
      'The paths belong to two repositories with different configurations: `{first}` and `{second}`. Check one at a time.',
    twoOutputs: 'Only one format can be printed. Give the second one a file, e.g. `--format {format}=result.txt`.',
    oneFile:
      'Two formats can not go into one file, `{file}`: the second would take the place of the first. Name a file for each.',
    stdinAlone: "Standard input `-` can't be mixed with other paths.",
    stdinFilenameAlone: '`--stdin-filename` is for standard input: `plan {command} - --stdin-filename {name}`.',
    stdinTerminal: 'Standard input is the terminal. Send a file into the command, e.g. `plan validate - < plan.yaml`.',
    unreadable: '`{file}`: {why}',
    noFileName: 'The option `{name}` names no file.',
    noFolderName: 'The option `{name}` names no folder.',
    folderGone: 'The current folder was deleted or renamed. Go to another one and run the command again.',
    cannotWrite: "Can't write to `{file}` ({reason:cause}).",
    needFolder: 'A result in the form `{format}` is a folder. Name it, e.g. `--format {format}=figures`.',
    foreignFolder: 'The folder `{folder}` has a file `{file}` that this command did not make; nothing is overwritten.',
    cannotRead: '`{file}` could not be read ({reason:cause}).',
    artifactNot: '`{file}` is no artifact that `plan compile` wrote as json.',
    artifactVersion:
      '`{file}` was written by another version of the tool (form {found}; this version reads form {known}). Compile again with `plan compile`.',
    artifactCut: '`{file}` is not whole: its end is missing. Compile or copy it again.',
    artifactChanged:
      '`{file}` was changed after it was compiled: it does not fit the SHA-256 at its end. Compile again with `plan compile`.',
    cannotPrint: "Can't write to standard output ({reason:cause}).",
    exists: 'The file `{file}` exists; it is not overwritten.',
    seedWrong: 'The catalogue has a fault: {file}:{line}:{column} ({reason}{detail}).',
    noCatalogue: 'There is no catalogue in the folder `{folder}`.',
    unknownTopic: 'There is nothing called `{id}`. See the list: `plan explain`.',
    unknownTopicMeant: 'There is nothing called `{id}`. Perhaps {meant:codes}.',
    noUnitKnown:
      'The registry has no unit `{unit}`. For a unit that it does not list, give its code in `--unit` and add `--kind` and `--name`, e.g. `plan init --unit 98111 --kind commune --name "UBND xã Bến Sậy" --parent 98`.',
    noUnitMeant:
      'The registry has no unit `{unit}`. Perhaps {meant:list}. For another unit, add `--kind` and `--name`.',
    unitAmbiguous:
      'The registry has several units named `{unit}`: {meant:list}. Give the code, or add `--parent` with the code of the unit above.',
    noParent: 'The registry has no unit `{unit}`. Give the code of the unit above in `--parent`, e.g. `--parent 38`.',
    noParentMeant:
      'The registry has no unit `{unit}`. Perhaps {meant:list}. Give the code of the unit above in `--parent`.',
    parentAmbiguous:
      'The registry has several units `{unit}`: {meant:list}. Give the code of the unit above in `--parent`.',
    unitEnded: 'The unit {unit} ended on {date:date} and is now part of {successors:list}.',
    needUnit: 'Give the code or name of the unit in `--unit`: `plan init --unit 38`.',
    unknownReport: 'There is no report `{name}`. Write one of: {allowed:codes}.',
    unknownReportMeant: 'There is no report `{name}`. Perhaps `{meant}`.',
    reportOption: 'The report `{report}` takes no option `{name}`.',
    noSuch: 'The figures of the report know no `{value}` of `{name}`.',
    noSuchMeant: 'The figures of the report know no `{value}` of `{name}`. Perhaps {meant:codes}.',
    noTable: 'The report `{report}` has no table `{table}`. Write one of: {allowed:codes}.',
    needTable:
      'A {format} file holds one table, and this report has several: name a folder, e.g. `--format {format}=report/`, or choose one with `--table`: {allowed:codes}.',
    bytesToTerminal:
      'The form {format} is not printed to a terminal. Write it to a file, e.g. `--format {format}=report.{extension}`.',
    fromAlone: 'The report takes its figures from a compiled file (`--from`) and reads no {paths:codes} beside it.',
    fromAsOf:
      'The figures in `{file}` are as of {date:date} and cannot be had as of {asOf:date}. Leave out `--as-of`, or compile again.',
    needCompare:
      'The report `{report}` compares two periods. Add the file that `plan compile` wrote in the earlier one, e.g. `--compare 2026-10.json`.',
    compareLater:
      'The figures in `{file}` are as of {date:date}, later than {asOf:date} of the report: nothing to compare with.',
    baselineAlone: 'Name the baseline by `--baseline`, e.g. `--baseline baseline.json --update-baseline`.',
    baselineGone: 'There is no baseline `{file}`. To make one: `--baseline {file} --update-baseline`.',
    baselineWrong:
      '`{file}`, line {line}: not as a baseline is written. Restore the file, or delete it and make it anew with `--update-baseline`.',
    baselineVersion:
      '`{file}`, line {line}: the baseline is of the form `{found}`; this version of the tool reads `{known}`. Use the right version, or delete the file and make it anew with `--update-baseline`.',
    gitMissing: '`{name}` needs git, which can not be run ({reason:cause}).',
    gitFailed: 'Git failed while looking for changed files for `{name}`: {reason}',
    noRepository:
      'The folder `{folder}` belongs to no git repository, so `{name}` can not be used. Leave it out to check everything.',
    noUpstream:
      'The branch has no upstream, so there is nothing to compare with. Name a reference, e.g. `--since origin/main`, or set one: `git branch --set-upstream-to=origin/main`.',
    noReference:
      'The git repository has no branch, tag or commit `{reference}`. See `git branch --all`, `git tag`. A branch of the remote is fetched first: `git fetch origin`.',
    noMergeBase: 'The branch and `{reference}` have no history in common. Name another reference with `--since`.',
    shallow:
      'This clone has only a part of the history, so where it left `{reference}` can not be found. Get all of it: `git fetch --unshallow`; in GitHub Actions, `fetch-depth: 0` for `actions/checkout`.',
    changedTwice: 'Only one of `--changed` and `--since` can be given.',
    changedPiped: 'Standard input `-` does not go with `{name}`.',
    watchPiped: 'Standard input `-` does not go with `--watch`.',
    cannotWatch:
      'The folder `{folder}` can not be watched for changes ({reason:cause}). Where the system limits how many folders are watched, name fewer or raise the limit (`fs.inotify.max_user_watches`).',
    configWrong: 'The configuration `{file}` is wrong; nothing else was checked. See: `plan validate`.',
  },
  bug: 'A fault of the tool, not of the plan. Please send what follows to the maintainers.',
}

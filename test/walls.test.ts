import { readdirSync, readFileSync } from 'node:fs'
import { dirname, posix } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Each folder of src/: what it may import, and why it is so. The table of the design, as data. */
const walls: Readonly<Record<string, { readonly may: readonly string[]; readonly because: string }>> = {
  model: { may: ['model'], because: 'the nouns know nothing of who uses them' },
  text: { may: ['text', 'model'], because: 'words are said last, and know only nouns' },
  source: { may: ['source', 'model'], because: 'reading a file knows neither schema nor rules' },
  schema: { may: ['schema', 'model'], because: 'shapes come from the catalogue alone' },
  catalogue: {
    may: ['catalogue', 'model', 'source', 'schema'],
    because: 'seeds are read and checked like any document',
  },
  rules: { may: ['model'], because: 'a rule is data and a pure function; rules do not know each other' },
  compile: { may: ['compile', 'model'], because: 'a compilation is made of nouns' },
  reports: { may: ['reports', 'model', 'text'], because: 'a report has words, but neither files nor formats' },
  renderers: { may: ['renderers', 'model'], because: 'a renderer has a format, but no words' },
  engine: {
    may: ['engine', 'model', 'text', 'source', 'schema', 'catalogue', 'rules', 'compile'],
    because: 'the engine finds; how it is told is not its business',
  },
  commands: { may: ['*'], because: 'commands tie everything together' },
  cli: { may: ['*'], because: 'the outermost ring' },
}

/** Each library has one door. */
const doors: Readonly<Record<string, RegExp>> = {
  yaml: /^source\/library\.ts$/,
  ajv: /^schema\/compile\.ts$/,
  chalk: /^renderers\//,
  'cli-table3': /^renderers\//,
  'string-width': /^renderers\//,
  'csv-stringify': /^renderers\/report\//,
  'write-excel-file': /^renderers\/report\//,
  docx: /^renderers\/report\//,
  'hyparquet-writer': /^renderers\/compilation\//,
  fflate: /^renderers\/report\//,
  'node:zlib': /^renderers\/report\/archive\.ts$/,
  'date-fns': /^model\/period\.ts$/,
  'fastest-levenshtein': /^model\/nearest\.ts$/,
  picomatch: /^source\/discover\.ts$/,
  ignore: /^source\/ignored\.ts$/,
  diff: /^renderers\/patch\.ts$/,
  commander: /^(?:cli|commands)\//,
}

/** Parts of Node that reckon and touch nothing; zlib has its door. */
const reckoning: ReadonlySet<string> = new Set(['node:util', 'node:zlib'])

/** Where the outside may be touched. */
const outside =
  /^(?:cli\/|commands\/|source\/(?:discover|walk|on-disk|read|make-folder)\.ts$|engine\/(?:cache|pool)(?:-\w+)?\.ts$)/

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((it) => it.replaceAll('\\', '/'))
  .filter((it) => it.endsWith('.ts') && !it.endsWith('.d.ts'))
const textOf = (file: string) => readFileSync(`src/${file}`, 'utf8')
const importsOf = (file: string) =>
  [
    ...textOf(file).matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?(?:\{[^}]*\}[^'"\n]*?)?from '([^']+)'|import\('([^']+)'\)/g,
    ),
  ].map((it) => it[1] ?? it[2] ?? '')
const folderOf = (file: string) => file.split('/')[0] ?? ''
const local = (file: string) =>
  importsOf(file)
    .filter((it) => it.startsWith('.'))
    .map((it) => posix.join(dirname(file), it))

/** What a file knows of at its head, types too; what is loaded later knows nothing of who loads it. */
const stated = (file: string) =>
  [...textOf(file).matchAll(/from '(\.[^']+)'/g)].map((it) => posix.join(dirname(file), it[1] ?? ''))

/** What runs as soon as a file is loaded: neither types nor what is loaded later. */
const run = (file: string) =>
  [...textOf(file).matchAll(/^(?:import|export)(?! type\b)\s[^'"]*?from '(\.[^']+)'/gm)]
    .filter(([statement]) => !/\{(?:\s*type [\w$]+(?: as \w+)?,?)+\s*\} from/.test(statement))
    .map((it) => posix.join(dirname(file), it[1] ?? ''))

describe('walls', () => {
  test.each(files.filter((it) => it.includes('/')))('%s imports only what its folder may', (file) => {
    const wall = walls[folderOf(file)]
    expect(wall, `src/${folderOf(file)} is no room of the house`).toBeDefined()
    const over = local(file).filter((it) => !wall?.may.includes('*') && !wall?.may.includes(folderOf(it)))
    // the lists are the one place that knows all rules
    const isList = /^rules\/(?:index|list\/[\w-]+)\.ts$/.test(file)
    const allowed = isList ? over.filter((it) => folderOf(it) !== 'rules') : over
    expect(allowed, `${file}: ${wall?.because}`).toEqual([])
  })

  test.each(Object.entries(doors))('%s has one door', (library, door) => {
    const users = files.filter((file) => importsOf(file).some((it) => it === library || it.startsWith(`${library}/`)))
    expect(users.filter((file) => !door.test(file))).toEqual([])
    expect(users, `${library} is not used at all`).not.toEqual([])
  })

  test('the outside is touched only at its places', () => {
    const users = files.filter((file) => importsOf(file).some((it) => it.startsWith('node:') && !reckoning.has(it)))
    expect(users.filter((file) => !outside.test(file))).toEqual([])
  })

  test('process stands only in cli/, the clock is read once, nothing is logged', () => {
    const uses = (pattern: RegExp) => files.filter((file) => pattern.test(textOf(file)))
    expect(uses(/\bprocess\.(?!js)/).filter((it) => !it.startsWith('cli/'))).toEqual([])
    expect(uses(/new Date\(\)|Date\.now|performance\.now/)).toEqual(['cli/main.ts'])
    expect(uses(/\bconsole\./)).toEqual([])
  })

  test.each(files)('%s has at most 200 lines', (file) => {
    expect(textOf(file).split('\n').length - 1).toBeLessThanOrEqual(200)
  })

  test('no folder or file is named for having nothing in common', () => {
    expect(files.filter((it) => /(?:^|\/)(?:utils?|helpers?|common|shared|misc)(?:\/|\.|s\.)/.test(it))).toEqual([])
  })

  test('a check of one plan loads nothing that it does not need', () => {
    const loaded = new Set<string>()
    const visit = (file: string) => {
      if (loaded.has(file)) return
      loaded.add(file)
      for (const next of run(file)) visit(next)
    }
    visit('cli/main.ts')
    expect(loaded).toContain('engine/check.ts')
    const forOthers =
      /^(?:model\/fields|schema\/(?:generate|build|compile)\.|catalogue|compile|renderers\/\w+\/(?!index\.)|reports\/report\/\w+\/)/
    expect([...loaded].filter((it) => forOthers.test(it))).toEqual([])
  })

  test('no cycle', () => {
    const open = new Set<string>()
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (file: string, path: readonly string[]) => {
      if (open.has(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      if (open.has(file) || done.has(file)) return
      open.add(file)
      for (const next of stated(file)) visit(next, [...path, file])
      open.delete(file)
      done.add(file)
    }
    for (const file of files) visit(file, [])
    expect(cycles).toEqual([])
  })
})

// Where the time of a check goes: each stage and each rule by itself, in one process, against js-yaml reading the same texts.
// node bench/stages.js [folder of plans] [--rules]   (default: 1,000 generated plans)
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { generate } from './generate.js'

const bench = dirname(fileURLToPath(import.meta.url))
process.chdir(dirname(bench))
const given = process.argv.slice(2).filter((it) => !it.startsWith('--'))
const folder = given[0] ?? 'bench/corpus/quoted-1000'
if (!existsSync(folder)) generate({ plans: 1000, quoteDates: true, out: folder })

const temporary = mkdtempSync(join(tmpdir(), 'thidua-'))
const outfile = join(temporary, 'stages.mjs')
await build({
  stdin: {
    contents: `
      export { loadCatalogue } from './src/catalogue/load.ts'
      export { generate } from './src/schema/generate.ts'
      export { compileCheck } from './src/schema/compile.ts'
      export { parse } from './src/source/parse.ts'
      export { validateAsUnderstood } from './src/schema/understood.ts'
      export { readPlan } from './src/model/plan.ts'
      export { severityFor } from './src/model/bound.ts'
      export { askAboutPlan, askAboutText } from './src/engine/ask-rules.ts'
      export { factsOf } from './src/engine/facts.ts'
      export { keepFacts } from './src/engine/keep.ts'
      export { fileRules } from './src/rules/index.ts'
      export { sha256 } from './src/cli/hash.ts'
    `,
    resolveDir: process.cwd(),
  },
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'error',
  supported: { 'regexp-unicode-property-escapes': true },
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
})
const it = await import(pathToFileURL(outfile).href)
rmSync(temporary, { recursive: true })
const { load } = await import(pathToFileURL(join(bench, 'node_modules/js-yaml/dist/js-yaml.mjs')).href)

const seeds = readdirSync('seeds', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'))
const catalogue = it.loadCatalogue(
  seeds.map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join('seeds', path), 'utf8') })),
  it.sha256,
)
const schema = it.generate(catalogue)['plan/v1']
const shape = { check: it.compileCheck(schema), schema }
const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
const noLibrary = () => {
  throw new Error('outside the plain subset')
}

/** Milliseconds that a function took, added up under a name. */
const spent = new Map()
function time(name, work) {
  const start = performance.now()
  const result = work()
  spent.set(name, (spent.get(name) ?? 0) + performance.now() - start)
  return result
}
const unheard = () => {}

function round(byRule) {
  for (const text of texts) {
    time('js-yaml', () => load(text))
    time('text rules', () => it.askAboutText(text, catalogue))
    const { document } = time('parse', () => it.parse(text, noLibrary))
    const { value } = time('schema', () => it.validateAsUnderstood(document.value, shape, catalogue))
    const plan = time('read plan', () => it.readPlan(value, catalogue))
    const check = (rule) => {
      if (it.severityFor(catalogue, rule, plan.file.unit) !== null) rule.check({ plan, catalogue }, unheard)
    }
    if (byRule) for (const rule of it.fileRules) time(`  ${rule.id}`, () => check(rule))
    else time('file rules', () => it.askAboutPlan(plan, catalogue, []))
    time('facts', () => it.keepFacts(it.factsOf('plan.yaml', plan, catalogue)))
  }
}

const rounds = []
for (let i = 0; i < 9; i++) {
  spent.clear()
  round(process.argv.includes('--rules'))
  rounds.push(new Map(spent))
}
const figure = (name, of) => of.map((one) => one.get(name) ?? 0).sort((a, b) => a - b)[of.length >> 1] ?? 0
const warm = rounds.slice(3)
const names = [...spent.keys()].sort((a, b) => figure(b, warm) - figure(a, warm))
const yaml = figure('js-yaml', warm)
process.stdout.write(
  `${texts.length} plans, milliseconds, median of ${warm.length} warm rounds; the first round; ratio to js-yaml\n`,
)
for (const name of names) {
  const ms = figure(name, warm)
  const first = rounds[0]?.get(name) ?? 0
  process.stdout.write(
    `${ms.toFixed(1).padStart(8)} ${first.toFixed(1).padStart(8)} ${(ms / yaml).toFixed(3)}  ${name}\n`,
  )
}

// Measures plan and its peers side by side in one run, and prints the figures as Markdown.
// node bench/run.js [--quick] [--full] [--large] [--huge] [--reports]
//   --quick  fewer rounds and files, to see that it works
//   --full   Spectral and v8r on all files instead of a sample
//   --large  also 10,000 plans
//   --huge   also 100,000 plans, once (2.4 GB on the disk)
//   --reports  also reports: of 3,400 plans, and of a country of 3,185 with as many reports on progress
import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { generate } from './generate.js'

const flag = { type: 'boolean', default: false }
const { quick, full, large, huge, reports } = parseArgs({
  options: { quick: flag, full: flag, large: flag, huge: flag, reports: flag },
}).values

const bench = dirname(fileURLToPath(import.meta.url))
const root = dirname(bench)
const peers = join(bench, 'node_modules')
const many = quick ? 100 : 1000
const sample = full ? many : quick ? 10 : 100

process.chdir(root)
if (!existsSync(peers)) throw new Error('the peers are missing: npm ci --prefix bench')
run(['esbuild.config.js'], 0)

const corpus = (name) => join('bench', 'corpus', name)
const folders = {
  one: [1, { quoteDates: true }],
  [`sound-${many}`]: [many, {}],
  [`faulty-${many}`]: [many, { faulty: 0.3, seed: 2 }],
  [`quoted-${many}`]: [many, { quoteDates: true }],
  [`sample-${sample}`]: [sample, { quoteDates: true }],
  ...(large && { 'sound-10000': [10000, {}] }),
  ...(huge && { 'sound-100000': [100000, {}] }),
  ...(reports && { 'sound-3400': [3400, {}] }),
}
for (const [name, [plans, options]] of Object.entries(folders)) {
  if (!existsSync(corpus(name))) generate({ plans, ...options, out: corpus(name) })
}
const schema = corpus('plan.v1.schema.json')
run(['bin/plan.js', 'schema', 'plan/v1', '-o', schema], 0)

const validate = (name) => ['bin/plan.js', 'validate', corpus(name), '--as-of', '2026-11-22', '--fail-on', 'info']
const plan = (name) => [...validate(name), '--no-cache']
const cache = corpus('cache')
const again = (name) => [...validate(name), '--cache-dir', cache]
const compile = (name, form) => [
  ...['bin/plan.js', 'compile', corpus(name), '--as-of', '2026-11-22', '--quiet', '--no-cache'],
  ...['--format', `${form}=${corpus(`compiled.${form}`)}`],
]
const ajv = (name) => [
  join(peers, 'ajv-cli/dist/index.js'),
  ...['validate', '-s', schema, '-d', `${corpus(name)}/*.yaml`, '--spec=draft2020', '--strict=false', '--all-errors'],
]
const spectral = (name) => [
  join(peers, '@stoplight/spectral-cli/dist/index.js'),
  ...['lint', `${corpus(name)}/*.yaml`, '--ruleset', 'bench/spectral.yaml', '--quiet'],
]
const v8r = (name) => [join(peers, 'v8r/src/index.js'), `${corpus(name)}/*.yaml`, '--schema', schema]
const native = (name) => [
  join(peers, '@sourcemeta/jsonschema/npm/cli.js'),
  ...['validate', schema, corpus(name), '--extension', '.yaml', '--fast'],
]
const parseAlone = (name) => [
  '-e',
  `const { load } = require(${JSON.stringify(join(peers, 'js-yaml'))}), { readdirSync, readFileSync } = require('node:fs')
  for (const it of readdirSync('${corpus(name)}')) load(readFileSync('${corpus(name)}/' + it, 'utf8'))`,
]

/** Runs node once: its time in milliseconds. A wrong exit code means that something else was measured. */
function run(args, exit) {
  const start = performance.now()
  const { status, stderr, error } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  if (error) throw error
  if (status !== exit) throw new Error(`node ${args.join(' ')}: exit code ${status}\n${stderr}`)
  return performance.now() - start
}

/** The most memory that a run took, in MB. */
function peak(args) {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text is a module of its own
  const report = 'process.on("exit",()=>process._rawDebug(`peak ${process.resourceUsage().maxRSS}`))'
  const { stderr } = spawnSync(process.execPath, ['--import', `data:text/javascript,${report}`, ...args])
  return Number(/peak (\d+)\s*$/.exec(stderr)?.[1]) / 1024
}

/** Removes the compiled code that an earlier run left for the next ones. */
function forget() {
  for (const it of readdirSync('dist')) if (/\.bin$/.test(it)) rmSync(join('dist', it))
}

const print = (text) => process.stdout.write(`${text}\n`)

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b)
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2
}

/** Times by name; the contenders take turns, and the first round does not count. */
function rounds(contenders, count) {
  const times = new Map(contenders.map(([name]) => [name, []]))
  for (let round = 0; round <= count; round++) {
    for (const [name, args, { exit = 0, before = () => {} } = {}] of contenders) {
      before()
      const time = run(args, exit)
      if (round > 0) times.get(name).push(time)
    }
  }
  return new Map([...times].map(([name, it]) => [name, median(it)]))
}

const say = (number) => (number < 10 ? number.toFixed(2) : number < 100 ? number.toFixed(1) : number.toFixed(0))

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  print([line(head), line(head.map((_, i) => (i ? '---:' : '---'))), ...rows.map(line), ''].join('\n'))
}

writeFileSync(join(bench, 'corpus', 'empty.mjs'), '')
const [cpu] = cpus()
print(
  `Node ${process.versions.node}, ${cpus().length} × ${cpu.model}, ${say(totalmem() / 1e9)} GB. Medians of one run.\n`,
)

print('### One sound plan\n')
const file = readdirSync(corpus('one'))[0]
const single = rounds(
  [
    ['node -e 0', ['-e', '0']],
    ['an empty module', [corpus('empty.mjs')]],
    ['plan --version', ['bin/plan.js', '--version']],
    ['plan validate, first run after installing', plan(join('one', file)), { before: forget }],
    ['plan validate', plan(join('one', file))],
    ['ajv-cli', ajv('one')],
    ['Spectral', spectral('one')],
    ['v8r', v8r('one')],
    ['jsonschema (native)', native('one')],
  ],
  quick ? 3 : 15,
)
const bare = single.get('node -e 0')
table(
  ['', 'ms', '÷ node -e 0'],
  [...single].map(([name, time]) => [name, time.toFixed(0), say(time / bare)]),
)

print(`### ${many.toLocaleString('en')} plans, no cache\n`)
const big = rounds(
  [
    ['plan validate, sound, dates quoted', plan(`quoted-${many}`)],
    ['plan validate, sound', plan(`sound-${many}`)],
    ['plan validate, 30 % faulty', plan(`faulty-${many}`), { exit: 1 }],
    ['plan compile, json', compile(`sound-${many}`, 'json')],
    ['plan compile, parquet', compile(`sound-${many}`, 'parquet')],
    ['ajv-cli, the schema alone', ajv(`quoted-${many}`)],
    ['js-yaml 4, parsing alone', parseAlone(`quoted-${many}`)],
    ['jsonschema (native), the schema alone', native(`quoted-${many}`)],
  ],
  quick ? 1 : 5,
)
const slow = rounds(
  [
    ['Spectral', spectral(`sample-${sample}`)],
    ['v8r', v8r(`sample-${sample}`)],
  ],
  quick ? 1 : 3,
)
const scaled = full ? '' : `, scaled from ${sample} files`
for (const [name, time] of slow) {
  const start = single.get(name)
  big.set(`${name}, the schema alone${scaled}`, start + ((time - start) / (sample - 1)) * (many - 1))
}
const ours = big.get('plan validate, sound, dates quoted')
table(
  ['', 's', 'ms a plan', '÷ plan'],
  [...big].map(([name, time]) => [name, (time / 1000).toFixed(2), (time / many).toFixed(2), say(time / ours)]),
)

print(`### ${many.toLocaleString('en')} plans, again\n`)
const changing = `changing-${many}`
if (!existsSync(corpus(changing))) cpSync(corpus(`sound-${many}`), corpus(changing), { recursive: true })
const changed = join(corpus(changing), readdirSync(corpus(changing))[0])
const empty = () => rmSync(cache, { recursive: true, force: true })
const repeated = rounds(
  [
    ['node -e 0', ['-e', '0']],
    ['without a cache', plan(`sound-${many}`)],
    ['with a cache, the first time', again(changing), { before: empty }],
    ['nothing changed', again(changing)],
    ['one plan changed', again(changing), { before: () => appendFileSync(changed, '# đã sửa\n') }],
    ['without a cache, two threads', [...plan(`sound-${many}`), '--threads', '2']],
  ],
  quick ? 1 : 7,
)
table(
  ['', 's', '÷ node -e 0'],
  [...repeated].map(([name, time]) => [name, (time / 1000).toFixed(2), say(time / repeated.get('node -e 0'))]),
)

print('### Most memory\n')
const memory = [
  ['node -e 0', ['-e', '0']],
  ['plan validate, one plan', plan(join('one', file))],
  [`plan validate, ${many} sound plans`, plan(`sound-${many}`)],
  [`plan validate, ${many} plans, 30 % faulty`, plan(`faulty-${many}`)],
  [`plan compile, ${many} plans, json`, compile(`sound-${many}`, 'json')],
  ...(large
    ? [
        ['plan validate, 10000 sound plans', plan('sound-10000')],
        ['plan compile, 10000 plans, json', compile('sound-10000', 'json')],
        ['plan compile, 10000 plans, parquet', compile('sound-10000', 'parquet')],
      ]
    : []),
  [`ajv-cli, ${many} plans`, ajv(`quoted-${many}`)],
  [`Spectral, ${sample} plans`, spectral(`sample-${sample}`)],
  [`v8r, ${sample} plans`, v8r(`sample-${sample}`)],
]
table(
  ['', 'MB'],
  memory.map(([name, args]) => [name, peak(args).toFixed(0)]),
)

if (large) {
  print('### 10,000 plans\n')
  const both = rounds(
    [
      ['1,000', plan('sound-1000')],
      ['10,000', plan('sound-10000')],
      ['10,000, two threads', [...plan('sound-10000'), '--threads', '2']],
    ],
    quick ? 1 : 3,
  )
  table(
    ['', 's', '÷ 1,000 plans'],
    [...both].map(([name, it]) => [name, (it / 1000).toFixed(2), say(it / both.get('1,000'))]),
  )
}

if (reports) {
  print('### Reports, from a warm cache\n')
  const country = corpus('country')
  if (!existsSync(country)) run(['bench/generate.js', '--country', '--seed', '1', '--out', country], 0)
  const report = (name, folder, forms) => [
    ...['bin/plan.js', 'report', name, folder, '--as-of', '2026-11-22', '--quiet', '--cache-dir', `${folder}-cache`],
    ...forms.flatMap((it) => ['--format', `${it}=${corpus(`report.${it}`)}`]),
  ]
  const told = [
    ['units of 3,400 plans, json', report('units', corpus('sound-3400'), ['json'])],
    ['units of the country, json', report('units', country, ['json'])],
    ['the book of the country, html + xlsx + docx', report('summary', country, ['html', 'xlsx', 'docx'])],
  ]
  const times = rounds([['node -e 0', ['-e', '0']], ...told], quick ? 1 : 5)
  table(
    ['', 's', '÷ node -e 0', 'MB'],
    told.map(([name, args]) => {
      const time = times.get(name)
      return [name, (time / 1000).toFixed(2), say(time / times.get('node -e 0')), peak(args).toFixed(0)]
    }),
  )
}

if (huge) {
  print('### 100,000 plans\n')
  table(
    ['', 's', 'MB'],
    [['plan validate', run(plan('sound-100000'), 0), peak(plan('sound-100000'))]].map(([name, time, memory]) => [
      name,
      (time / 1000).toFixed(1),
      memory.toFixed(0),
    ]),
  )
}

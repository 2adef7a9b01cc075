// Builds dist/: the program as a bundle in chunks, with the catalogue and the validators compiled beforehand.
// `--schemas` also writes what is generated and committed: schemas/, docs/, and the tables of rules in the READMEs.
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, transform } from 'esbuild'
import { buildPage } from './build-page.js'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
// esbuild would build each /\p{L}/u anew at every use: it is not sure that Node 20 knows them (it does)
const supported = { 'regexp-unicode-property-escapes': true }
const shared = { supported, bundle: true, platform: 'node', target: 'node20', charset: 'utf8', logLevel: 'warning' }
// CommonJS packages inside an ESM bundle ask for `require`
const banner = {
  js: "import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);",
}

const temporary = mkdtempSync(join(tmpdir(), 'thidua-'))
const builder = join(temporary, 'build.mjs')
await build({ ...shared, entryPoints: ['src/cli/build.ts'], outfile: builder, format: 'esm', banner })
const { build: make, rulesTable } = await import(pathToFileURL(builder).href)
const made = make('seeds', 'test')
rmSync(temporary, { recursive: true })

const validators = await transform(made.validators, { minify: true })
/** All that the program is made of, as one sum: what one build found out is nothing to another. */
function identityOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths) {
    const names = statSync(path).isFile() ? [''] : readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()
    const files = names.map((it) => join(path, it)).filter((it) => statSync(it).isFile())
    for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

const contents = {
  validators: { contents: validators.code, loader: 'js', resolveDir: resolve('.') },
  version: { contents: version, loader: 'text' },
  page: { contents: JSON.stringify(await buildPage()), loader: 'json' },
  identity: { contents: identityOf(['src', 'package-lock.json']), loader: 'text' },
}
const built = {
  name: 'built',
  setup(it) {
    it.onResolve({ filter: /^built:/ }, ({ path }) => ({ path: path.slice('built:'.length), namespace: 'built' }))
    it.onLoad({ filter: /.*/, namespace: 'built' }, ({ path }) => contents[path])
  },
}

// into a folder of its own, which takes the place of dist/ when all is there
const folder = `dist.${process.pid}`
mkdirSync(folder)
// as JSON these are read several times faster than as part of a module
writeFileSync(`${folder}/catalogue.json`, made.catalogue)
writeFileSync(`${folder}/catalogue-later.json`, made.catalogueLater)
writeFileSync(`${folder}/schemas.json`, made.lean)
writeFileSync(`${folder}/examples.json`, made.examples)
// The program in files that Node loads without its module loader. What is imported when it is needed (`await import`)
// is a bundle of its own, so that a sound plan never pays for it.
const wanted = new Map([
  ['start', 'src/cli/start.ts'],
  ['main', 'src/cli/main.ts'],
  ['worker', 'src/cli/worker.ts'],
  ['render-worker', 'src/cli/render-worker.ts'],
])
const later = {
  name: 'later',
  setup(it) {
    it.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined
      const source = relative('.', resolve(resolveDir, path))
      const name = source.replace(/^src./, '').replace(/\.ts$/, '').replaceAll(/[\\/]/g, '-')
      wanted.set(name, source)
      return { path: `./${name}.cjs`, external: true }
    })
  },
}
// The words of a rule stand at its top for whoever reads it; in the program they are a file of their own, loaded by the
// first finding. A rule whose words are more than literals keeps them.
const wordsBlock = /^ {2}words: \(\) => \((\{\n[\s\S]*?^ {2}\})\),$/m
const words = new Map()
const wordsLater = {
  name: 'words-later',
  setup(it) {
    // commander asks for it at once, for commands that are programs of their own; there are none
    it.onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'none', namespace: 'none' }))
    it.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: '' }))
    it.onResolve({ filter: /^rules-words$/ }, () => ({ path: './rules-words.cjs', external: true }))
    it.onLoad({ filter: /src[\\/]rules[\\/][\w-]+\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      const block = wordsBlock.exec(text)?.[1]
      if (!block || /:\s*\w|`|\.\.\./.test(block.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, ''))) return undefined
      const id = basename(path, '.ts')
      words.set(id, block)
      return {
        contents: text.replace(wordsBlock, () => `words: () => require('rules-words')['${id}'](),`),
        loader: 'ts',
      }
    })
  },
}
/** Letters of two bytes in one place make two bytes of every letter, and a text of one byte a letter is read several times as fast. */
function asAscii(path) {
  const code = readFileSync(path, 'utf8')
  // the builder escapes texts; in patterns an escape means the same, in a raw text it does not
  const raw = /\braw`[^`]*[\u0080-\uffff][^`]*`/.exec(code)
  if (raw) throw new Error(`${path}: letters outside ASCII in ${raw[0]}`)
  const escaped = (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`
  writeFileSync(path, code.replace(/[\u0080-\uffff]/g, escaped), 'latin1')
}
for (const [name, entry] of wanted) {
  await build({
    ...shared,
    entryPoints: [entry],
    outfile: `${folder}/${name}.cjs`,
    format: 'cjs',
    minify: !process.argv.includes('--plain'),
    charset: 'ascii',
    // else Node would read each file twice, the first time for its exports
    supported: { ...supported, 'dynamic-import': false },
    define: { 'import.meta.url': '__url' },
    banner: { js: "const __url = require('node:url').pathToFileURL(__filename).href;" },
    plugins: [built, later, wordsLater],
  })
  asAscii(`${folder}/${name}.cjs`)
}
const told = [...words].map(([id, block]) => `'${id}': () => (${block}),`).join('\n')
const { code } = await transform(`module.exports = {${told}}`, { minify: true, charset: 'ascii' })
writeFileSync(`${folder}/rules-words.cjs`, code)
// the YAML library, for texts outside the plain subset
await build({
  ...shared,
  entryPoints: ['src/source/library.ts'],
  outfile: `${folder}/library.cjs`,
  format: 'cjs',
  minify: true,
  charset: 'ascii',
})
asAscii(`${folder}/library.cjs`)
// the public API, for browsers too
const api = { entryPoints: ['src/index.ts'], outfile: `${folder}/index.js`, format: 'esm', platform: 'browser' }
await build({ ...shared, ...api })

rmSync('dist', { recursive: true, force: true })
renameSync(folder, 'dist')

if (process.argv.includes('--schemas')) {
  for (const [kind, schema] of Object.entries({ ...made.schemas, ...made.outputs })) {
    writeFileSync(`schemas/${kind.replace('/', '.')}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`)
  }
  mkdirSync('docs', { recursive: true })
  for (const [suffix, locale] of [
    ['md', 'en'],
    ['vi.md', 'vi'],
  ]) {
    writeFileSync(`docs/rules.${suffix}`, await made.rules(locale))
    const file = `README.${suffix}`
    const text = readFileSync(file, 'utf8')
    const table = `<!-- rules -->\n${rulesTable(locale)}\n<!-- /rules -->`
    writeFileSync(
      file,
      text.replace(/<!-- rules -->[\s\S]*<!-- \/rules -->/, () => table),
    )
  }
}

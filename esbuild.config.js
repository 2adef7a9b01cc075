// Builds dist/: the program as a bundle in chunks, with the catalogue and the validators compiled beforehand.
// `--schemas` also writes what is generated and committed: schemas/, and the tables of rules in the READMEs.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, transform } from 'esbuild'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const shared = { bundle: true, platform: 'node', target: 'node20', charset: 'utf8', logLevel: 'warning' }
// CommonJS packages inside an ESM bundle ask for `require`
const banner = {
  js: "import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);",
}

const temporary = mkdtempSync(join(tmpdir(), 'thidua-'))
const builder = join(temporary, 'build.mjs')
await build({ ...shared, entryPoints: ['src/cli/build.ts'], outfile: builder, format: 'esm', banner })
const { build: make, rulesTable } = await import(pathToFileURL(builder).href)
const made = make('seeds')
rmSync(temporary, { recursive: true })

const validators = await transform(made.validators, { minify: true })
const contents = {
  validators: { contents: validators.code, loader: 'js', resolveDir: resolve('.') },
  version: { contents: version, loader: 'text' },
}
const built = {
  name: 'built',
  setup(it) {
    it.onResolve({ filter: /^built:/ }, ({ path }) => ({ path: path.slice('built:'.length), namespace: 'built' }))
    it.onLoad({ filter: /.*/, namespace: 'built' }, ({ path }) => contents[path])
  },
}

rmSync('dist', { recursive: true, force: true })
mkdirSync('dist')
// as JSON these are read several times faster than as part of a module
writeFileSync('dist/catalogue.json', made.catalogue)
writeFileSync('dist/schemas.json', made.lean)
await build({
  ...shared,
  entryPoints: { main: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  chunkNames: 'chunk-[hash]',
  format: 'esm',
  splitting: true,
  minifyWhitespace: true,
  banner,
  plugins: [built],
})
await build({
  ...shared,
  entryPoints: ['src/source/library.ts'],
  outfile: 'dist/library.cjs',
  format: 'cjs',
  minifyWhitespace: true,
})

if (process.argv.includes('--schemas')) {
  for (const [kind, schema] of Object.entries(made.schemas)) {
    writeFileSync(`schemas/${kind.replace('/', '.')}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`)
  }
  for (const [file, locale] of [['README.md', 'en'], ['README.vi.md', 'vi']]) {
    const text = readFileSync(file, 'utf8')
    const table = `<!-- rules -->\n${rulesTable(locale)}\n<!-- /rules -->`
    writeFileSync(file, text.replace(/<!-- rules -->[\s\S]*<!-- \/rules -->/, () => table))
  }
}

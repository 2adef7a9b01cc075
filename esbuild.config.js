// Builds dist/: the program as a bundle in chunks, with the catalogue and the validators compiled beforehand.
// `--schemas` also writes what is generated and committed: schemas/, and the tables of rules in the READMEs.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
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
// The program in files that Node loads without its module loader. What is imported when it is needed (`await import`)
// is a bundle of its own, so that a sound plan never pays for it.
const wanted = new Map([['main', 'src/cli/main.ts']])
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
for (const [name, entry] of wanted) {
  await build({
    ...shared,
    entryPoints: [entry],
    outfile: `dist/${name}.cjs`,
    format: 'cjs',
    minify: !process.argv.includes("--plain"),
    // else Node would read each file twice, the first time for its exports
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': '__url' },
    banner: { js: "const __url = require('node:url').pathToFileURL(__filename).href;" },
    plugins: [built, later],
  })
}
// the YAML library, for texts outside the plain subset
await build({ ...shared, entryPoints: ['src/source/library.ts'], outfile: 'dist/library.cjs', format: 'cjs', minify: true })
// the public API
await build({ ...shared, entryPoints: ['src/index.ts'], outfile: 'dist/index.js', format: 'esm', banner })

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

// Builds what stands in every HTML page: its style and its script as texts, with the hashes that its policy names.
import { createHash } from 'node:crypto'
import { build } from 'esbuild'

const folder = 'src/renderers/report/html'
const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`

export async function buildPage() {
  const made = async (entryPoint) => {
    const { outputFiles } = await build({
      entryPoints: [entryPoint],
      bundle: true,
      write: false,
      minify: true,
      charset: 'utf8',
      format: 'iife',
      target: ['chrome109', 'firefox115', 'safari16'],
      logLevel: 'warning',
    })
    return outputFiles[0].text.trim()
  }
  const style = await made(`${folder}/style/index.css`)
  // nothing in it may end the element that it stands in
  const script = (await made(`${folder}/client/main.ts`)).replaceAll('</', '<\\/')
  return { style, script, styleHash: hashOf(style), scriptHash: hashOf(script) }
}

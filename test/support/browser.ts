import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/** Where the browser of `@sparticuz/chromium` is unpacked, once for all runs. */
const unpacked = resolve('node_modules', '.cache', 'thidua-chromium-147.0.0')

/**
 * A browser without a window: the one that THIDUA_CHROMIUM names, else the one that the package carries, with the machine's
 * own libraries or, where these are missing, with those that it carries too. Fails where none of them runs.
 */
export async function openBrowser(): Promise<Browser> {
  const own = process.env.THIDUA_CHROMIUM
  const failures: string[] = []
  for (const way of own ? [{ executablePath: own }] : await carried()) {
    try {
      const browser = await chromium.launch({ args: plain, ...way })
      await tried(browser)
      return browser
    } catch (error) {
      failures.push(String(error).slice(0, 1500))
    }
  }
  throw new Error(
    [
      'No browser runs here, so nothing is known of HTML pages.',
      own
        ? `THIDUA_CHROMIUM is ${own}: set it to the program file of a Chromium or Chrome that runs on this machine.`
        : 'The one of the package @sparticuz/chromium (Linux, x64) does not start. Install Chromium or Chrome and set THIDUA_CHROMIUM to its program file.',
      ...failures,
    ].join('\n'),
  )
}

const plain = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none']

/** A page with a text, so that missing fonts are known at once. */
async function tried(browser: Browser): Promise<void> {
  try {
    const page = await browser.newPage()
    await page.setContent('<p>Tiếng Việt</p>')
    await page.close()
  } catch (error) {
    await browser.close().catch(() => {})
    throw error
  }
}

async function carried() {
  const { default: sparticuz } = await import('@sparticuz/chromium')
  if (!existsSync(unpacked)) await unpack(() => sparticuz.executablePath())
  const executablePath = join(unpacked, 'chromium')
  const { LD_LIBRARY_PATH: libraries } = process.env
  const env = {
    ...process.env,
    FONTCONFIG_PATH: join(unpacked, 'own'),
    LD_LIBRARY_PATH: [join(unpacked, 'al2023', 'lib'), ...(libraries ? [libraries] : [])].join(':'),
  }
  return [
    { executablePath },
    { executablePath, env },
    { executablePath, env, args: [...plain, '--single-process', '--no-zygote'] },
  ]
}

/** The package unpacks into the temporary folder, and its libraries only where it believes to be on a certain machine. */
async function unpack(run: () => Promise<string>): Promise<void> {
  mkdirSync(join(unpacked, '..'), { recursive: true })
  const folder = mkdtempSync(`${unpacked}-`)
  const { TMPDIR, AWS_EXECUTION_ENV } = process.env
  try {
    process.env.TMPDIR = folder
    process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x'
    await run()
  } finally {
    restore('TMPDIR', TMPDIR)
    restore('AWS_EXECUTION_ENV', AWS_EXECUTION_ENV)
  }
  mkdirSync(join(folder, 'own'))
  const places = [join(unpacked, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'].map((it) => `<dir>${it}</dir>`)
  const cache = `<cachedir>${join(unpacked, 'own', 'cache')}</cachedir>`
  writeFileSync(
    join(folder, 'own', 'fonts.conf'),
    `<?xml version="1.0"?>\n<fontconfig>${places.join('')}${cache}</fontconfig>\n`,
  )
  try {
    renameSync(folder, unpacked)
  } catch {
    // another run was quicker
    rmSync(folder, { recursive: true })
  }
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name]
  else process.env[name] = value
}

import type { Io } from '../cli/io.ts'
import { isPrinted, screenFor, type Target, writeOut } from '../cli/output.ts'
import { writeFolder } from '../cli/output-folder.ts'
import { isWorthThread, renderBeside } from '../cli/render-beside.ts'
import { Fault } from '../model/fault.ts'
import { onlyTable, type Report, type ReportRenderer, tablesOf } from '../model/report.ts'
import { reportRenderers } from '../renderers/report/index.ts'
import { formatOf } from '../text/locale-format.ts'
import { knownForm } from './known-form.ts'

/** A form of a report, and where it goes. */
interface Outlet extends Target {
  readonly renderer: ReportRenderer
}

/** The forms that were asked for; one that is not known, or can't go where it should, is said before anything is read. */
export async function outletsOf(targets: readonly Target[], io: Io): Promise<readonly Outlet[]> {
  return Promise.all(
    targets.map(async ({ format, file }) => {
      const renderer = await knownForm('--format', format, reportRenderers)()
      const { binary, extension } = renderer
      if (binary && isPrinted(file) && io.out.isTTY) throw new Fault('bytesToTerminal', { format, extension })
      return { format, file, renderer }
    }),
  )
}

const isFolder = ({ file, renderer }: Outlet) => !isPrinted(file) && !file?.endsWith(`.${renderer.extension}`)

/** `bieu/`: a folder, also for a report of one table. */
const saysFolder = (file: string | null): boolean => /[/\\]$/.test(file ?? '')

/** How a report is written. */
interface Writing {
  /** Only this table. */
  readonly table: string | null
  readonly color: boolean | undefined
  readonly speed: { readonly threads: number | null }
}

/** Writes a report in each of its forms: as one file, or one a table where a form holds only one. */
export async function writeReport(
  report: Report,
  outlets: readonly Outlet[],
  { table, color, speed }: Writing,
  io: Io,
): Promise<void> {
  const shown = table === null ? report : chosen(report, table)
  const keys = tablesOf(shown).map((it) => it.key)
  const crowded = outlets.find((it) => keys.length > 1 && it.renderer.oneTable && !isFolder(it))
  if (crowded) throw new Fault('needTable', { format: crowded.format, allowed: keys })
  const beside = dearBeside(shown, outlets, speed.threads)
  for (const outlet of beside ? [...outlets.filter((it) => it !== beside.outlet), beside.outlet] : outlets) {
    const { file, renderer } = outlet
    const screen = { ...screenFor(file, io.out, color, io.env), format: formatOf(report.locale) }
    if (!renderer.oneTable || (keys.length === 1 && !saysFolder(file))) {
      const here = () => renderer.render(shown, screen)
      // what the thread could not do is done here, or fails here with its own words
      writeOut(file, outlet === beside?.outlet ? await beside.rendered.catch(here) : await here(), io.out)
      continue
    }
    const { extension } = renderer
    const encoder = new TextEncoder()
    const files = await Promise.all(
      keys.map(async (key) => {
        const content = await renderer.render(chosen(shown, key), screen)
        return [`${key}.${extension}`, typeof content === 'string' ? encoder.encode(content) : content] as const
      }),
    )
    writeFolder(
      file ?? '',
      files.map(([name]) => name),
      (sink) => {
        for (const [name, bytes] of files) sink(name, bytes)
      },
    )
  }
}

/** The form of a large report that takes longest, begun in a thread of its own where others are to be made meanwhile. */
function dearBeside(report: Report, outlets: readonly Outlet[], threads: number | null) {
  const outlet = outlets.find((it) => it.renderer.dear && !isPrinted(it.file))
  if (!outlet || outlets.length < 2 || !isWorthThread(report, threads)) return null
  const { findings: _, ...plain } = report
  const rendered = renderBeside(outlet.renderer.follows ? report : plain, outlet.format)
  rendered.catch(() => {})
  return { outlet, rendered }
}

function chosen(report: Report, table: string): Report {
  const only = onlyTable(report, table)
  if (only) return only
  throw new Fault('noTable', { report: report.name, table, allowed: tablesOf(report).map((it) => it.key) })
}

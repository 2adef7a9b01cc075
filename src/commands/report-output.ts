import type { Io } from '../cli/io.ts'
import { isPrinted, screenFor, type Target, writeOut } from '../cli/output.ts'
import { writeFolder } from '../cli/output-folder.ts'
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

/** Writes a report in each of its forms: as one file, or one a table where a form holds only one. */
export async function writeReport(
  report: Report,
  outlets: readonly Outlet[],
  { table, color }: { readonly table: string | null; readonly color: boolean | undefined },
  io: Io,
): Promise<void> {
  const shown = table === null ? report : chosen(report, table)
  const keys = tablesOf(shown).map((it) => it.key)
  const crowded = outlets.find((it) => keys.length > 1 && it.renderer.oneTable && !isFolder(it))
  if (crowded) throw new Fault('needTable', { format: crowded.format, allowed: keys })
  for (const { file, renderer } of outlets) {
    const screen = { ...screenFor(file, io.out, color, io.env), format: formatOf(report.locale) }
    if (!renderer.oneTable || (keys.length === 1 && !saysFolder(file))) {
      writeOut(file, await renderer.render(shown, screen), io.out)
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

function chosen(report: Report, table: string): Report {
  const only = onlyTable(report, table)
  if (only) return only
  throw new Fault('noTable', { report: report.name, table, allowed: tablesOf(report).map((it) => it.key) })
}

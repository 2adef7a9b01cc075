import { type FindingsReport, type WordedFinding, worstFirst } from '../model/findings-report.ts'
import { groupedBy } from '../model/grouped.ts'
import { inProse, inTag } from './markdown-prose.ts'

/** So few findings are shown without a click. */
const few = 10

/**
 * The summary, then the findings file by file, folded. Where there is no room for all of them the heaviest stay, and a last
 * line counts the others.
 * @param room in what `size` measures
 */
export function markdownWithin(report: FindingsReport, room: number, size: (text: string) => number): string {
  const { findings, labels, closing, cut, notes } = report
  const head = [`### ${inProse(labels.heading)}`, ...[...closing, ...(cut === null ? [] : [cut])].map(inProse)].join(
    '\n\n',
  )
  const blocks = new Map(
    [...groupedBy(findings, (it) => it.file)].map(([file, found]) => [file, frame(file, found, report)]),
  )
  let left = room - size(head) - size(labels.more(findings.length)) - 100
  const shown = new Map<WordedFinding, string>()
  const opened = new Set<string>()
  for (const it of worstFirst(findings)) {
    const text = item(it, report)
    const around = opened.has(it.file) ? '' : `${blocks.get(it.file)}${notes.get(it.file) ?? ''}${' '.repeat(60)}`
    const cost = size(text) + 2 + size(around)
    if (cost > left) continue
    left -= cost
    opened.add(it.file)
    shown.set(it, text)
  }
  const open = findings.length > few ? '' : ' open'
  const kept = groupedBy(
    findings.filter((it) => shown.has(it)),
    (it) => it.file,
  )
  const files = [...kept].flatMap(([file, some]) => [
    `<details${open}>\n${blocks.get(file)}`,
    some.map((it) => shown.get(it)).join('\n'),
    ...[notes.get(file) ?? []].flat().map(inProse),
    '</details>',
  ])
  const lost = findings.length - shown.size
  return `${[head, ...files, ...(lost ? [inProse(labels.more(lost))] : [])].join('\n\n')}\n`
}

const frame = (file: string, found: readonly WordedFinding[], { labels, run }: FindingsReport) =>
  `<summary><code>${inTag(`${run.folder}${file}`)}</code>: ${inTag(labels.tally(found))}</summary>`

/** A finding as an item of a list: what is wrong, and below it how to put it and which text asks for it. */
function item(it: WordedFinding, { labels, basisLabel }: FindingsReport): string {
  const aside = it.waivedText ?? it.knownText
  const head = `**${inProse(it.label)}**, ${inProse(labels.line(it.range.start.line))}: ${inProse(it.text)} (\`${it.rule}\`)`
  const hints = [aside, it.help, ...it.basis.map(basisLabel)].flatMap((text) => (text ? [inProse(text)] : []))
  return `- ${[head, ...hints].join('<br>\n  ')}`
}

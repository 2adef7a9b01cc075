import { workspaceRule } from '../model/finding.ts'
import { groupedBy } from '../model/grouped.ts'
import type { Path } from '../model/path.ts'
import type { Period } from '../model/period.ts'
import type { ProgressFacts } from '../model/progress.ts'

/** For one day, a task (and its period) or a target of a unit is reported on once, over all files of the unit. */
export default workspaceRule({
  id: 'progress-twice',
  severity: 'error',
  about: 'file',
  family: 'files',
  words: () => ({
    title: { vi: 'Mỗi kỳ số liệu báo cáo một lần', en: 'One entry for one day' },
    help: {
      vi: 'Giữ lại một mục đúng với thực tế. Nếu hai mục thuộc hai kỳ của nhiệm vụ định kỳ, ghi `period` cho từng mục, ví dụ `period: {example}`; nếu là số liệu của hai thời điểm, ghi lại `as_of`.',
      en: 'Keep the entry that is right. If they are for two periods of a recurring task, give each its `period`, e.g. `period: {example}`; if they speak as of two days, correct `as_of`.',
    },
    messages: {
      task: {
        vi: 'Nhiệm vụ {id} được báo cáo hai lần trong số liệu tính đến ngày {asOf:date}: ở mục này và ở một mục khác (tệp {other}).',
        en: 'Task {id} is reported on twice as of {asOf:date}: here and in another entry (file {other}).',
      },
      period: {
        vi: 'Nhiệm vụ {id}, kỳ {period:period}, được báo cáo hai lần trong số liệu tính đến ngày {asOf:date}: ở mục này và ở một mục khác (tệp {other}).',
        en: 'Task {id}, period {period:period}, is reported on twice as of {asOf:date}: here and in another entry (file {other}).',
      },
      target: {
        vi: 'Chỉ tiêu {id} được báo cáo hai lần trong số liệu tính đến ngày {asOf:date}: ở mục này và ở một mục khác (tệp {other}).',
        en: 'Target {id} is reported on twice as of {asOf:date}: here and in another entry (file {other}).',
      },
    },
  }),
  check({ workspace }, say) {
    for (const files of groupedBy(workspace.progress, (it) => `${it.unit} ${it.asOf}`).values()) {
      if (files.length === 1 && files.every(isPlain)) continue
      const first = new Map<string, { readonly file: string; readonly at: Path }>()
      for (const progress of files.toSorted((a, b) => (a.file < b.file ? -1 : 1))) {
        const { file, asOf } = progress
        if (asOf === null) break
        for (const { message, id, at, period } of reportedIn(progress)) {
          const key = `${message} ${period?.from} ${period?.to} ${id}`
          const other = first.get(key)
          if (!other) {
            first.set(key, { file, at })
            continue
          }
          const example = `${asOf.slice(0, 4)}-Q1`
          const data = { id, asOf, other: other.file, example, ...(period && { period: { ...period } }) }
          say({ file, at, message, data, related: [other] })
        }
      }
    }
  },
})

/** No id stands in it twice. */
const isPlain = ({ tasks, targets }: ProgressFacts) =>
  new Set(tasks.map((it) => it.task)).size === tasks.length &&
  new Set(targets.map((it) => it.target)).size === targets.length

interface Reported {
  readonly message: 'task' | 'period' | 'target'
  readonly id: string
  readonly at: Path
  readonly period?: Period
}

const reportedIn = ({ tasks, targets }: ProgressFacts): readonly Reported[] => [
  ...tasks.map(
    ({ task: id, at, period }): Reported =>
      period ? { message: 'period', id, at: [...at, 'task'], period } : { message: 'task', id, at: [...at, 'task'] },
  ),
  ...targets.map(({ target: id, at }) => ({ message: 'target' as const, id, at: [...at, 'target'] })),
]

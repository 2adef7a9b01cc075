import { progressRule } from '../model/finding.ts'
import type { Path } from '../model/path.ts'
import type { Progress } from '../model/progress.ts'

/** What a progress file says of a task agrees with itself: the status with the day, the percentage and the as-of date. */
export default progressRule({
  id: 'progress-contradiction',
  severity: 'error',
  about: 'file',
  family: 'files',
  words: () => ({
    title: { vi: 'Số liệu tiến độ nhất quán', en: 'Progress that agrees with itself' },
    help: {
      ahead: {
        vi: 'Ghi ngày hoàn thành trên thực tế; hoàn thành sau ngày chốt số liệu thì báo cáo ở kỳ sau. Nếu là ngày dự kiến, bỏ `completed`, ghi `status: in_progress` và nêu ở `cause`, ví dụ `cause: Dự kiến hoàn thành trong tháng 9/2026`.',
        en: 'Write the day on which it was really completed; what was completed after the as-of date belongs to the next report. If it is the day expected, remove `completed`, write `status: in_progress` and say so in `cause`, e.g. `cause: Dự kiến hoàn thành trong tháng 9/2026`.',
      },
      undated: {
        vi: 'Ghi ngày hoàn thành, ví dụ `completed: {example}`, kèm tài liệu kiểm chứng tại `evidence`. Khi chưa ghi, nhiệm vụ được tính là hoàn thành vào ngày chốt số liệu.',
        en: 'Write the day of completion, e.g. `completed: {example}`, and the evidence under `evidence`. Until then the task counts as completed on the as-of date.',
      },
      notDone: {
        vi: 'Nếu đã hoàn thành, ghi `status: done`; nếu chưa, bỏ `completed` và nêu thời gian dự kiến ở `cause`.',
        en: 'If it is completed, write `status: done`; if not, remove `completed` and give the expected date in `cause`.',
      },
      percentDone: {
        vi: 'Nếu đã hoàn thành toàn bộ, ghi `percent: 100` hoặc bỏ `percent`; nếu chưa, ghi `status: in_progress`.',
        en: 'If all of it is done, write `percent: 100` or remove `percent`; if not, write `status: in_progress`.',
      },
      percentBegun: {
        vi: 'Nếu đã triển khai, ghi `status: in_progress`; nếu chưa, ghi `percent: 0` hoặc bỏ `percent`.',
        en: 'If work has begun, write `status: in_progress`; if not, write `percent: 0` or remove `percent`.',
      },
      cancelled: {
        vi: 'Ghi số, ký hiệu của văn bản cho phép không thực hiện, ví dụ `document: 112/UBND-NC`. Nếu chưa có văn bản, giữ nhiệm vụ, ghi `status: not_started` hoặc `status: in_progress` và nêu lý do ở `cause`.',
        en: 'Write the number of the document that cancels it, e.g. `document: 112/UBND-NC`. Without one the task stays: write `status: not_started` or `status: in_progress` and give the reason in `cause`.',
      },
    },
    messages: {
      ahead: {
        vi: 'Nhiệm vụ {task} ghi hoàn thành ngày {completed:date}, sau ngày chốt số liệu là ngày {asOf:date}.',
        en: 'Task {task} is reported completed on {completed:date}, after the as-of date {asOf:date}.',
      },
      undated: {
        vi: 'Nhiệm vụ {task} báo cáo đã hoàn thành nhưng chưa ghi ngày hoàn thành.',
        en: 'Task {task} is reported done, without the day of completion.',
      },
      notDone: {
        vi: 'Nhiệm vụ {task} ghi ngày hoàn thành là ngày {completed:date} nhưng tình trạng thực hiện là `{status}`.',
        en: 'Task {task} has a day of completion, {completed:date}, but its status is `{status}`.',
      },
      percentDone: {
        vi: 'Nhiệm vụ {task} báo cáo đã hoàn thành nhưng tỷ lệ hoàn thành là {percent:number}%.',
        en: 'Task {task} is reported done, but {percent:number}% of it is.',
      },
      percentBegun: {
        vi: 'Nhiệm vụ {task} báo cáo chưa thực hiện nhưng tỷ lệ hoàn thành là {percent:number}%.',
        en: 'Task {task} is reported as not started, but {percent:number}% of it is done.',
      },
      cancelled: {
        vi: 'Nhiệm vụ {task} báo cáo không thực hiện nữa nhưng chưa ghi văn bản cho phép.',
        en: 'Task {task} is reported cancelled, without the document that cancels it.',
      },
    },
  }),
  check({ progress, catalogue }, say) {
    const example = progress.asOf ?? catalogue.movement.launched
    for (const task of progress.tasks) for (const it of contradictionsIn(task, progress, example)) say(it)
  },
})

function* contradictionsIn(
  { at, task, status, completed, file }: Progress['tasks'][number],
  progress: Progress,
  example: string,
) {
  const { asOf } = progress
  const { percent } = file
  const isOpen = status === 'not_started' || status === 'in_progress'
  if (completed !== null && asOf !== null && completed > asOf) {
    yield { at: [...at, 'completed'], message: 'ahead', data: { task, completed, asOf } } as const
  } else if (completed !== null && isOpen) {
    yield { at: [...at, 'completed'], message: 'notDone', data: { task, completed, status } } as const
  } else if (completed === null && status === 'done' && !isUndated(progress, [...at, 'completed'])) {
    yield { at: [...at, 'status'], message: 'undated', data: { task, example } } as const
  }
  if (status === 'done' && percent !== undefined && percent < 100) {
    yield { at: [...at, 'percent'], message: 'percentDone', data: { task, percent } } as const
  }
  if (status === 'not_started' && percent !== undefined && percent > 0) {
    yield { at: [...at, 'percent'], message: 'percentBegun', data: { task, percent } } as const
  }
  if (status === 'cancelled' && file.document === undefined && !file.evidence?.some((it) => it?.document)) {
    yield { at: [...at, 'status'], message: 'cancelled', data: { task } } as const
  }
}

/** A day is written there, only not so that it can be read: rules date-form and date-unreal say so. */
const isUndated = ({ undated }: Progress, place: Path) => undated.some((it) => it.join('.') === place.join('.'))

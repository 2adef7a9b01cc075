import { fileRule } from '../model/finding.ts'

/** Each task has a due date or a recurrence. */
export default fileRule({
  id: 'clear-time',
  severity: 'error',
  about: 'plan',
  family: 'clears',
  absence: true,
  words: () => ({
    title: { vi: 'Rõ thời gian', en: 'Clear time' },
    help: {
      vi: 'Ghi thời hạn vào `due`, ví dụ `due: 2026-12-31` hoặc `due: 2026-Q4`. Nhiệm vụ thường xuyên, định kỳ ghi `recurrence`, ví dụ `recurrence: quarterly` (hằng quý), `recurrence: continuous` (thường xuyên).',
      en: 'Write the due date, e.g. `due: 2026-12-31` or `due: 2026-Q4`. For a continuous or periodic task write `recurrence`, e.g. `recurrence: quarterly` or `recurrence: continuous`.',
    },
    messages: {
      missing: {
        vi: 'Nhiệm vụ {task} chưa có thời hạn hoàn thành hoặc chu kỳ thực hiện (rõ thời gian).',
        en: 'Task {task} has neither a due date nor a recurrence (clear time).',
      },
      note: {
        vi: 'Nhiệm vụ {task} mới ghi thời gian bằng lời (“{note}”), chưa có thời hạn hoàn thành hoặc chu kỳ thực hiện (rõ thời gian).',
        en: 'Task {task} gives its time in words only ("{note}"), with neither a due date nor a recurrence (clear time).',
      },
    },
  }),
  check({ plan }, say) {
    for (const { id, at, file, recurring, dueNow } of plan.tasks) {
      if (file.due !== undefined || recurring || dueNow) continue
      const note = file.due_note
      say({ at: [...at, 'due'], message: note ? 'note' : 'missing', data: { task: id, note } })
    }
  },
})

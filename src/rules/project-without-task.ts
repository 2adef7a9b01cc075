import { fileRule } from '../model/finding.ts'
import { present } from '../model/plan-file.ts'

/** A key project is tied to the tasks that carry it out: its progress is theirs. */
export default fileRule({
  id: 'project-without-task',
  severity: 'info',
  about: 'plan',
  family: 'targets',
  absence: true,
  practice: true,
  words: () => ({
    title: { vi: 'Nhiệm vụ của dự án trọng điểm', en: 'Tasks of the key projects' },
    help: {
      vi: 'Ghi mã các nhiệm vụ thuộc dự án, ví dụ `tasks: [{task}]`; tiến độ dự án được tổng hợp theo các nhiệm vụ này.',
      en: 'Write the ids of the tasks that belong to it, e.g. `tasks: [{task}]`; its progress is compiled from theirs.',
    },
    messages: {
      none: {
        vi: 'Công trình, dự án trọng điểm {project} chưa gắn với nhiệm vụ nào của kế hoạch.',
        en: 'Key project {project} is tied to no task of the plan.',
      },
    },
  }),
  check({ plan }, say) {
    const task = plan.tasks[0]?.id
    if (task === undefined) return
    for (const [i, { id, tasks }] of present(plan.file.key_projects)) {
      if (!tasks?.some((it) => it !== null)) {
        say({ at: ['key_projects', i], message: 'none', data: { project: id, task } })
      }
    }
  },
})

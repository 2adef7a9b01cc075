import { fileRule } from '../model/finding.ts'
import { fold } from '../model/names.ts'
import { someTaskSays } from '../model/task-words.ts'
import { holdsAny, wordList } from '../model/word-list.ts'

/** Some task of the plan raises the digital skills of the people. */
export default fileRule({
  id: 'digital-literacy-missing',
  severity: 'warning',
  about: 'plan',
  family: 'unit',
  absence: true,
  yieldsTo: ['content-missing'],
  words: () => ({
    title: { vi: 'Kỹ năng số cho người dân', en: 'Digital skills of the people' },
    help: {
      vi: 'Bổ sung vào `contents.{key}` ít nhất 01 nhiệm vụ, ví dụ `work: Tổ công nghệ số cộng đồng hướng dẫn kỹ năng số cơ bản cho người dân tại từng thôn`, `deliverable: Danh sách 1.200 lượt người được hướng dẫn`.',
      en: 'Add at least one task under `contents.{key}`, e.g. `work: Tổ công nghệ số cộng đồng hướng dẫn kỹ năng số cơ bản cho người dân tại từng thôn`, `deliverable: Danh sách 1.200 lượt người được hướng dẫn`.',
    },
    messages: {
      missing: {
        vi: 'Kế hoạch chưa có nhiệm vụ về kỹ năng số cho người dân, công dân số.',
        en: "The plan has no task on the people's digital skills and on digital citizens.",
      },
    },
  }),
  check({ plan, catalogue }, say) {
    const list = 'digital_literacy_words'
    if (someTaskSays(plan.tasks, catalogue, list)) return
    const home = catalogue.movement.contents.find((it) => holdsAny(fold(it.name.vi), wordList(catalogue, list)))
    const planned = plan.contents.find((it) => it.key === home?.key)
    if (planned && someTaskSays(planned.tasks, catalogue, 'digital_guidance_words')) return
    if (planned && !planned.excuse) say({ at: planned.at, message: 'missing', data: { key: planned.key } })
  },
})

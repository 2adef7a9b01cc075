import { fileRule } from '../model/finding.ts'
import { sameUnit, unstated } from '../model/lead-units.ts'
import { fold } from '../model/names.ts'
import { holdsAny, wordList } from '../model/word-list.ts'

/** A post answers for what a unit leads; where none is named, the head of the unit is taken to. */
export default fileRule({
  id: 'clear-post',
  severity: 'info',
  about: 'plan',
  family: 'clears',
  absence: true,
  practice: true,
  yieldsTo: ['placeholder-left'],
  words: () => ({
    title: { vi: 'Rõ người: chức danh chịu trách nhiệm', en: 'Clear person: the post that answers' },
    help: {
      vi: 'Nếu người khác chịu trách nhiệm, ghi chức danh một lần tại `assignments`, ví dụ `position: Giám đốc Sở`, hoặc ghi `position` ở từng nhiệm vụ. Không cần ghi họ tên.',
      en: 'If somebody else answers, state the post once under `assignments`, e.g. `position: Giám đốc Sở`, or in `position` of each task. No personal name is needed.',
    },
    messages: {
      none: {
        vi: 'Chưa nêu chức danh chịu trách nhiệm của {unit}, đơn vị chủ trì {n:count} nhiệm vụ; được hiểu là người đứng đầu đơn vị.',
        en: 'No post is stated that answers for {unit}, lead of {n:plural:task}; the head of the unit is taken to answer.',
      },
      some: {
        vi: '{n:count} nhiệm vụ do {unit} chủ trì chưa nêu chức danh chịu trách nhiệm: {tasks:list}; được hiểu là người đứng đầu đơn vị.',
        en: 'No post is stated for {n:plural:task} led by {unit}: {tasks:list}; the head of the unit is taken to answer.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    const { unit: own, leadership } = plan.file
    for (const { unit, at, led, tasks } of unstated(plan, catalogue, 'position')) {
      if (leadership?.head?.position && sameUnit(unit, own.name)) continue
      if (holdsAny(fold(unit), wordList(catalogue, 'head_posts'))) continue
      const data = { unit, n: tasks.length, tasks }
      say({ at, message: tasks.length === led ? 'none' : 'some', data })
    }
  },
})

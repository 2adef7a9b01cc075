import type { Catalogue } from '../model/catalogue.ts'
import { dueWithoutExtension } from '../model/deadline.ts'
import { readDocumentNumber } from '../model/document-number.ts'
import { workspaceRule } from '../model/finding.ts'
import { groupedBy } from '../model/grouped.ts'
import { fold } from '../model/names.ts'
import type { PlanFacts, RegisterEntry, Workspace } from '../model/workspace.ts'

/**
 * Entries of the register that can't be as they are written, or differ from the file of the same plan. Several plans, or one
 * extension after the other, can be.
 */
export default workspaceRule({
  id: 'register-contradiction',
  severity: 'warning',
  about: 'file',
  family: 'files',
  words: () => ({
    title: { vi: 'Sổ theo dõi không mâu thuẫn', en: 'A register that agrees with itself and the plans' },
    help: {
      twice: {
        vi: 'Giữ lại một mục. Nếu là hai kế hoạch khác nhau, ghi số, ngày của từng kế hoạch.',
        en: 'Keep one entry. If they are two plans, give each its own number and date.',
      },
      received: {
        vi: 'Ghi lại ngày ban hành theo bản giấy, ngày nhận theo dấu công văn đến.',
        en: 'Write the date of issue as on the paper, and the date of receipt as stamped.',
      },
      vain: {
        vi: 'Kiểm tra lại năm, tháng ở `until` theo văn bản cho phép; nếu không lùi thời hạn nữa, bỏ mục này.',
        en: 'Check year and month of `until` against the document; if no time was given after all, remove the entry.',
      },
      otherDay: {
        vi: 'Đối chiếu văn bản đã ký: nếu sổ ghi sai, ghi `issued: {day}`; nếu tệp kế hoạch ghi sai, ghi lại `document.issued` của tệp.',
        en: 'Compare the signed paper: if the register is wrong, write `issued: {day}`; if the file is, mend its `document.issued`.',
      },
      otherNumber: {
        vi: 'Đối chiếu văn bản đã ký: nếu sổ ghi sai, ghi `number: {right}`; nếu tệp kế hoạch ghi sai, ghi lại `document.number` của tệp. Nếu là hai kế hoạch ban hành cùng ngày, ghi cả hai vào sổ.',
        en: 'Compare the signed paper: if the register is wrong, write `number: {right}`; if the file is, mend its `document.number`. If they are two plans of one day, enter both.',
      },
    },
    messages: {
      twice: {
        vi: 'Sổ theo dõi ghi hai lần cùng một nội dung cho đơn vị mã “{unit}”.',
        en: 'The register says the same of unit "{unit}" twice.',
      },
      received: {
        vi: 'Kế hoạch của đơn vị mã “{unit}” ghi ngày nhận là ngày {received:date}, trước ngày ban hành là ngày {issued:date}.',
        en: 'The plan of unit "{unit}" is said to be received on {received:date}, before it was issued on {issued:date}.',
      },
      vain: {
        vi: 'Đơn vị mã “{unit}” được ghi là lùi thời hạn đến ngày {until:date}, không muộn hơn thời hạn đang áp dụng ({due:date}).',
        en: 'Unit "{unit}" is said to be given time until {until:date}, which is no later than its deadline ({due:date}).',
      },
      otherDay: {
        vi: 'Sổ theo dõi ghi kế hoạch số {number} của đơn vị mã “{unit}” ban hành ngày {issued:date}, trong khi tệp {file} ghi ngày {day:date}.',
        en: 'The register says that plan {number} of unit "{unit}" was issued on {issued:date}, but the file {file} says {day:date}.',
      },
      otherNumber: {
        vi: 'Sổ theo dõi ghi kế hoạch ban hành ngày {issued:date} của đơn vị mã “{unit}” có số {number}, trong khi tệp {file} ghi số {right}.',
        en: 'The register gives the plan of unit "{unit}" issued on {issued:date} the number {number}, but the file {file} says {right}.',
      },
    },
  }),
  check({ workspace, catalogue }, say) {
    if (workspace.blind.register) return
    for (const it of differing(workspace, catalogue)) say(it)
    const first = new Map<string, RegisterEntry & { readonly place: (typeof workspace.register)[number]['place'] }>()
    for (const entry of workspace.register) {
      const { unit, place, issued, received, until } = entry
      const same = first.get(keyOf(entry))
      if (same) say({ ...place, unit, message: 'twice', data: { unit }, related: [same.place] })
      else first.set(keyOf(entry), entry)
      if (issued && received && received < issued)
        say({
          file: place.file,
          at: [...place.at, 'received'],
          unit,
          message: 'received',
          data: { unit, issued, received },
        })
      const [known] = workspace.blind.units ? [] : (workspace.unitsByCode.get(unit) ?? [])
      const due = known && entry.state === 'extension' ? dueWithoutExtension(workspace, catalogue, known) : null
      if (due && until && until <= due && !same)
        say({ file: place.file, at: [...place.at, 'until'], unit, message: 'vain', data: { unit, until, due } })
    }
  },
})

/** What makes two entries say the same: the plan, the day, or the permission. */
function keyOf({ unit, state, number, issued, until, document }: RegisterEntry): string {
  const what = { filed_on_paper: [number, issued], extension: [until], exempt: [document], drafting: [] }[state]
  return [unit, state, ...what.map((it) => fold(it ?? '').replace(/\s/g, ''))].join('\n')
}

/**
 * Entries that are about the same paper as a file, and say something else of it. The same paper: its number in the same year,
 * since numbers begin anew each year; or its day, where the unit has this one entry and this one plan.
 */
function* differing(workspace: Workspace, { words }: Catalogue) {
  const filed = workspace.register.filter((it) => it.state === 'filed_on_paper')
  if (!filed.length) return
  const plansBy = groupedBy(workspace.plans, (it) => it.unit.code)
  const entriesBy = groupedBy(filed, (it) => it.unit)
  const canonical = (number: string) => fold(readDocumentNumber(number, words).canonical).replace(/\s/g, '')
  for (const { unit, number, issued, place } of filed) {
    if (!number || !issued) continue
    const same = canonical(number)
    const plans = (plansBy.get(unit) ?? []).filter(isDated)
    const numbered = plans.filter((it) => canonical(it.number) === same)
    // a copy of the paper that says the same, or an entry of the paper that was replaced
    if (numbered.some((it) => it.issued === issued) || plans.some((it) => canonical(it.replaces ?? '') === same))
      continue
    const [plan] = numbered.filter((it) => it.issued.slice(0, 4) === issued.slice(0, 4))
    if (plan) {
      const data = { unit, number, issued, file: plan.file, day: plan.issued }
      const related = [{ file: plan.file, at: ['document', 'issued'] }]
      yield { file: place.file, at: [...place.at, 'issued'], unit, message: 'otherDay' as const, data, related }
      continue
    }
    const [only, ...others] = plansBy.get(unit) ?? []
    const isOne = others.length + (entriesBy.get(unit)?.length ?? 0) === 1 && !workspace.attempted.plans.has(unit)
    if (!only || !isOne || !isDated(only) || only.issued !== issued) continue
    const data = { unit, number, issued, file: only.file, right: only.number }
    const related = [{ file: only.file, at: ['document', 'number'] }]
    yield { file: place.file, at: [...place.at, 'number'], unit, message: 'otherNumber' as const, data, related }
  }
}

/** A plan that says both. */
const isDated = (it: PlanFacts): it is PlanFacts & { readonly number: string; readonly issued: string } =>
  !it.draft && it.number !== null && it.issued !== null

import { basisOf, planDue } from '../model/deadline.ts'
import { workspaceRule } from '../model/finding.ts'
import { mustFile, registered } from '../model/in-force.ts'
import { fullNameOf } from '../model/registry.ts'

/** A unit that is to file has a plan in the repository, or an entry in the register. Says nothing of what was issued on paper. */
export default workspaceRule({
  id: 'plan-missing',
  severity: 'warning',
  about: 'file',
  family: 'files',
  words: () => ({
    title: { vi: 'Đơn vị có tệp kế hoạch trong kho dữ liệu', en: 'Units with a plan in the repository' },
    help: {
      vi: 'Nếu đơn vị đã ban hành, ghi số, ngày văn bản vào sổ theo dõi hoặc nhập tệp kế hoạch; nếu chưa, đề nghị đôn đốc bằng văn bản. Thiếu tệp chưa phải là căn cứ kết luận đơn vị chưa ban hành.',
      en: "If the plan was issued, register its number and date or add the file; if not, send a reminder. A missing file doesn't show that no plan was issued.",
    },
    messages: {
      due: {
        vi: 'Chưa có tệp kế hoạch của {unit} (mã “{code}”) trong kho dữ liệu (thời hạn {due:date}).',
        en: 'No plan file of {unit} (code "{code}") in the repository (due {due:date}).',
      },
      noDue: {
        vi: 'Chưa có tệp kế hoạch của {unit} (mã “{code}”) trong kho dữ liệu.',
        en: 'No plan file of {unit} (code "{code}") in the repository.',
      },
    },
  }),
  check({ workspace, catalogue, today }, say) {
    const { configFile, blind } = workspace
    if (configFile === null || blind.units || blind.register) return
    const filed = new Set([...workspace.plans.map((it) => it.unit.code), ...workspace.attempted.plans])
    for (const unit of mustFile(workspace, catalogue, today)) {
      if (filed.has(unit.code) || registered(workspace, unit.code).some((it) => it.state !== 'extension')) continue
      // more time was given, and it is not written until when
      if (registered(workspace, unit.code).some((it) => !it.until)) continue
      const { due = null, own = null } = planDue(workspace, catalogue, unit) ?? {}
      if (due !== null && today <= due) continue
      const data = { unit: fullNameOf(unit, today), code: unit.code }
      const place = { file: configFile, at: ['must_file'], onKey: true as const, unit: unit.code }
      if (due === null) say({ ...place, message: 'noDue', data })
      else say({ ...place, message: 'due', data: { ...data, due }, ...(own && { restsOn: basisOf(own) }) })
    }
  },
})

import type { Catalogue, NationalTarget } from '../model/catalogue.ts'
import { workspaceRule } from '../model/finding.ts'
import { mustFile, registered } from '../model/in-force.ts'
import { yearOf } from '../model/period.ts'
import { existsOn } from '../model/registry.ts'
import { isReplaced, plansOf } from '../model/replacements.ts'
import { levelOf, type UnitLevel, unitLevels } from '../model/unit.ts'
import type { IsoDate } from '../model/words.ts'
import type { Workspace } from '../model/workspace.ts'

/**
 * Each national target is taken up by some unit. Asked only where the whole country is in the repository: what one province
 * leaves out, others may have.
 */
export default workspaceRule({
  id: 'target-unclaimed',
  severity: 'info',
  about: 'file',
  family: 'files',
  words: () => ({
    title: { vi: 'Mục tiêu quốc gia có đơn vị nhận', en: 'National targets are taken up' },
    help: {
      vi: 'Đề nghị đơn vị phụ trách lĩnh vực ghi mã mục tiêu ở `contributes_to` của nhiệm vụ, ví dụ `contributes_to: [{example}]`, hoặc ở `national` của chỉ tiêu tương ứng. Nội dung từng mục tiêu: `plan explain {example}`.',
      en: 'Let the unit in charge of the field name the target in `contributes_to` of a task, e.g. `contributes_to: [{example}]`, or in `national` of its own target. What each target says: `plan explain {example}`.',
    },
    messages: {
      unclaimed: {
        vi: 'Chưa có kế hoạch nào trong kho dữ liệu nhận {count:count} mục tiêu quốc gia: {targets:list}.',
        en: 'No plan in the repository takes up {count:plural:national target}: {targets:list}.',
      },
    },
  }),
  check({ workspace, catalogue, today }, say) {
    const { configFile: file, plans } = workspace
    const levels = file === null ? [] : wholeLevels(workspace, catalogue, today)
    if (file === null || !levels.length) return
    const claimed = new Set(plans.flatMap((it) => (isReplaced(it, plans) ? [] : it.national)))
    const open = catalogue.targets.filter((it) => !claimed.has(it.id) && concerns(it, levels, catalogue, today))
    const [first] = open
    if (!first) return
    const targets = open.map(({ name, id }) => ({ vi: `${name.vi} (${id})`, en: `${name.en} (${id})` }))
    const data = { count: open.length, targets, example: first.id }
    say({ file, at: ['must_file'], onKey: true, message: 'unclaimed', data })
  },
})

/** Levels all of whose units have their plans here; none while some plan is missing or not known whole. */
function wholeLevels(workspace: Workspace, catalogue: Catalogue, today: IsoDate): readonly UnitLevel[] {
  const { plans, attempted, blind } = workspace
  if (blind.units || blind.register || attempted.plans.size || plans.some((it) => it.excerpt)) return []
  const asked = mustFile(workspace, catalogue, today)
  const isHere = (code: string) =>
    plansOf(code, plans).length > 0 || registered(workspace, code).some((it) => it.state === 'exempt')
  if (!asked.every((it) => isHere(it.code))) return []
  const codes = new Set(asked.map((it) => it.code))
  const national = catalogue.units.filter((it) => existsOn(it, today))
  return unitLevels.filter((level) => {
    const all = national.filter(({ kind }) => levelOf({ kind }) === level)
    return all.length > 0 && all.every((it) => codes.has(it.code))
  })
}

/** A number of the movement's own resolution, still ahead; what no unit can measure by itself is for the centre to take up. */
function concerns(
  { comparable, operator, year, source }: NationalTarget,
  levels: readonly UnitLevel[],
  { movement }: Catalogue,
  today: IsoDate,
): boolean {
  const { resolution } = movement.legal_basis
  if (!operator || (resolution !== undefined && !source.includes(resolution))) return false
  const isAhead = year === undefined || (year >= yearOf(today) && year <= yearOf(movement.to))
  return isAhead && (comparable || levels.includes('central'))
}

import { workspaceRule } from '../model/finding.ts'
import { identify } from '../model/identity.ts'
import { fullNameOf } from '../model/registry.ts'
import { wrongAbove } from '../model/unit-above.ts'
import type { IsoDate } from '../model/words.ts'
import type { PlanFacts, Workspace } from '../model/workspace.ts'

/** A unit's code and that of the unit above stand in the registry, for the kinds of unit that a registry lists; else they have their form. */
export default workspaceRule({
  id: 'unit-unknown',
  severity: 'error',
  about: 'file',
  family: 'unit',
  words: () => ({
    title: { vi: 'Mã đơn vị có trong danh mục', en: 'Unit code in the registry' },
    help: {
      malformed: {
        vi: 'Ghi mã trong dấu ngoặc kép để giữ số 0 ở đầu, ví dụ `code: "{example}"`.',
        en: 'Quote the code to keep a leading zero, e.g. `code: "{example}"`.',
      },
      near: {
        vi: 'Có thể là {near:list}. Ghi mã trong dấu ngoặc kép, ví dụ `code: "{example}"`.',
        en: 'Perhaps {near:list}. Quote the code, e.g. `code: "{example}"`.',
      },
      unknown: {
        vi: 'Ghi mã theo danh mục đơn vị, trong dấu ngoặc kép. Đơn vị mới do cơ quan tổng hợp bổ sung vào danh mục của kho dữ liệu.',
        en: "Write the code as the registry has it, quoted. A new unit is added to the repository's registry by the secretariat.",
      },
      aboveMeant: { vi: 'Ghi `parent: "{code}"` ({name}).', en: 'Write `parent: "{code}"` ({name}).' },
      aboveNear: {
        vi: 'Có thể là {near:list}. Ghi mã trong dấu ngoặc kép, ví dụ `parent: "{example}"`.',
        en: 'Perhaps {near:list}. Quote the code, e.g. `parent: "{example}"`.',
      },
      aboveUnknown: {
        vi: 'Ghi mã của đơn vị cấp trên theo danh mục đơn vị, trong dấu ngoặc kép, ví dụ `parent: "38"` (UBND tỉnh Thanh Hóa). Đơn vị mới do cơ quan tổng hợp bổ sung vào danh mục của kho dữ liệu.',
        en: 'Write the code of the unit above as the registry has it, quoted, e.g. `parent: "38"` (UBND tỉnh Thanh Hóa). A new unit is added to the repository\'s registry by the secretariat.',
      },
    },
    messages: {
      malformed: {
        vi: 'Mã đơn vị “{code}” chưa đúng mẫu: mã tỉnh, thành phố gồm 02 chữ số, mã xã, phường, đặc khu gồm 05 chữ số.',
        en: 'Unit code "{code}" is malformed: two digits for a province, five for a commune.',
      },
      near: {
        vi: 'Danh mục đơn vị không có mã “{code}” ({name}).',
        en: 'The registry has no unit with code "{code}" ({name}).',
      },
      unknown: {
        vi: 'Danh mục đơn vị không có mã “{code}” ({name}).',
        en: 'The registry has no unit with code "{code}" ({name}).',
      },
      aboveMeant: {
        vi: 'Đơn vị cấp trên được ghi là “{parent}”, không phải mã có trong danh mục đơn vị.',
        en: 'The unit above is given as "{parent}", which is no code of the registry.',
      },
      aboveNear: {
        vi: 'Đơn vị cấp trên được ghi là “{parent}”, không phải mã có trong danh mục đơn vị.',
        en: 'The unit above is given as "{parent}", which is no code of the registry.',
      },
      aboveUnknown: {
        vi: 'Đơn vị cấp trên được ghi là “{parent}”, không phải mã có trong danh mục đơn vị.',
        en: 'The unit above is given as "{parent}", which is no code of the registry.',
      },
    },
  }),
  check({ workspace, today }, say) {
    for (const plan of workspace.plans) {
      for (const it of above(plan, workspace, today)) say(it)
      const identity = identify(plan, workspace, today)
      const { code, name } = plan.unit
      const place = { file: plan.file, at: ['unit', 'code'] }
      if (identity.is === 'malformed') {
        say({ ...place, message: 'malformed', data: { code, example: identity.example } })
      }
      if (identity.is !== 'unknown') continue
      const [first] = identity.near
      if (!first) say({ ...place, message: 'unknown', data: { code, name } })
      else {
        const near = identity.near.map((it) => `${it.name} ("${it.code}")`)
        say({ ...place, message: 'near', data: { code, name, near, example: first.code } })
      }
    }
  },
})

/** The code of the unit above. */
function* above(plan: PlanFacts, workspace: Workspace, today: IsoDate) {
  const wrong = wrongAbove(plan, workspace, today)
  if (!wrong) return
  const day = plan.issued ?? today
  const { parent } = plan.unit
  const place = { file: plan.file, at: ['unit', 'parent'] }
  const [first] = wrong.near
  if (!first) yield { ...place, message: 'aboveUnknown' as const, data: { parent } }
  else if (wrong.certain) {
    const data = { parent, code: first.code, name: fullNameOf(first, day) }
    const fix = [{ op: 'set' as const, path: place.at, value: first.code }]
    yield { ...place, message: 'aboveMeant' as const, data, fix }
  } else {
    const near = wrong.near.map((it) => `${fullNameOf(it, day)} ("${it.code}")`)
    yield { ...place, message: 'aboveNear' as const, data: { parent, near, example: first.code } }
  }
}

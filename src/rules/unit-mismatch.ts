import { workspaceRule } from '../model/finding.ts'
import { identify } from '../model/identity.ts'
import { existsOn, fullNameOf, nameWithMarks } from '../model/registry.ts'
import { typeNames } from '../model/unit.ts'
import { wrongAbove } from '../model/unit-above.ts'
import type { Bilingual, IsoDate } from '../model/words.ts'
import type { Workspace } from '../model/workspace.ts'

/** Name, kind, type and parent of a unit are those of its code. */
export default workspaceRule({
  id: 'unit-mismatch',
  severity: 'error',
  about: 'file',
  family: 'unit',
  words: () => ({
    title: { vi: 'Tên, loại, cấp trên khớp với mã đơn vị', en: "Name, kind and parent fit the unit's code" },
    help: {
      name: {
        vi: 'Kiểm tra mã và tên ở `unit`. Nếu đúng tên, ghi lại mã theo danh mục đơn vị; nếu đúng mã, ghi tên `{official}`.',
        en: 'Check code and name under `unit`. If the name is right, write its code of the registry; if the code is right, the name is `{official}`.',
      },
      nameMeant: {
        vi: 'Nếu đúng tên, ghi `code: "{meant}"`; nếu đúng mã, ghi tên `{official}`.',
        en: 'If the name is right, write `code: "{meant}"`; if the code is right, the name is `{official}`.',
      },
      marks: { vi: 'Ghi `name: {right}`.', en: 'Write `name: {right}`.' },
      kind: { vi: 'Ghi `kind: {kind}`, hoặc kiểm tra lại mã đơn vị.', en: 'Write `kind: {kind}`, or check the code.' },
      type: {
        vi: 'Ghi tên `{official}`. Kế hoạch ban hành trước ngày thay đổi giữ tên cũ.',
        en: 'Write the name `{official}`. A plan issued before the change keeps the old name.',
      },
      parent: {
        vi: 'Ghi `parent: "{parent}"`. Nếu cấp trên ghi đúng, kiểm tra lại mã và tên đơn vị ở `unit`: nhiều xã, phường của các tỉnh khác nhau trùng tên.',
        en: 'Write `parent: "{parent}"`. If the unit above is right, check code and name under `unit`: communes of several provinces bear one name.',
      },
    },
    messages: {
      name: {
        vi: 'Mã “{code}” là của {official}, trong khi kế hoạch ghi tên “{name}”.',
        en: 'Code "{code}" is that of {official}, but the plan names "{name}".',
      },
      nameMeant: {
        vi: 'Mã “{code}” là của {official}, trong khi kế hoạch ghi tên “{name}”.',
        en: 'Code "{code}" is that of {official}, but the plan names "{name}".',
      },
      marks: {
        vi: 'Tên đơn vị “{name}” viết thiếu hoặc sai dấu tiếng Việt; mã “{code}” là của {official}.',
        en: 'The name "{name}" lacks its Vietnamese marks or has wrong ones; code "{code}" is that of {official}.',
      },
      kind: {
        vi: 'Đơn vị mã “{code}” ({official}) thuộc loại `{kind}`, trong khi kế hoạch ghi `{found}`.',
        en: 'The unit with code "{code}" ({official}) is of kind `{kind}`, but the plan says `{found}`.',
      },
      type: {
        vi: '{short} là {type} vào ngày {day:date}, trong khi kế hoạch ghi “{name}”.',
        en: '{short} was {type} on {day:date}, but the plan says "{name}".',
      },
      parent: {
        vi: '{official} (mã “{code}”) trực thuộc {above} (mã “{parent}”), trong khi kế hoạch ghi cấp trên là {named} (mã “{found}”).',
        en: '{official} (code "{code}") belongs to {above} (code "{parent}"), but the plan gives {named} (code "{found}") as the unit above.',
      },
    },
  }),
  check({ workspace, today }, say) {
    for (const plan of workspace.plans) {
      const identity = identify(plan, workspace, today)
      const { code, name, kind } = plan.unit
      const { file } = plan
      const day = plan.issued ?? today
      if (identity.is === 'misnamed') {
        const official = fullNameOf(identity.unit, day)
        const data = { code, name, official }
        const at = ['unit', 'name']
        const right = nameWithMarks(identity.unit, name, day)
        if (right !== null) {
          say({ file, at, message: 'marks', data: { ...data, right }, fix: [{ op: 'set', path: at, value: right }] })
        } else if (identity.meant) {
          say({ file, at, message: 'nameMeant', data: { ...data, meant: identity.meant.code } })
        } else say({ file, at, message: 'name', data })
      } else if (identity.is === 'otherKind') {
        const data = { code, official: fullNameOf(identity.unit, day), kind: identity.unit.kind, found: kind }
        say({ file, at: ['unit', 'kind'], message: 'kind', data })
      } else if (identity.is === 'otherType') {
        const data = {
          short: identity.unit.name,
          type: typeNames[identity.type],
          day,
          name,
          official: fullNameOf(identity.unit, day),
        }
        say({ file, at: ['unit', 'name'], message: 'type', data })
      } else if (identity.is === 'otherParent' && !wrongAbove(plan, workspace, today)) {
        const data = {
          official: fullNameOf(identity.unit, day),
          code,
          parent: identity.unit.parent ?? '',
          above: nameOf(identity.unit.parent, workspace, day),
          found: plan.unit.parent ?? '',
          named: nameOf(plan.unit.parent, workspace, day),
        }
        say({ file, at: ['unit', 'parent'], message: 'parent', data })
      }
    }
  },
})

/** A unit above by its name, as far as the registry knows it on a day. */
function nameOf(code: string | null | undefined, { unitsByCode }: Workspace, day: IsoDate): string | Bilingual {
  const bearers = unitsByCode.get(code ?? '') ?? []
  const unit = bearers.find((it) => existsOn(it, day)) ?? bearers[0]
  return unit ? fullNameOf(unit, day) : { vi: 'đơn vị', en: 'a unit' }
}

import type { Selector } from '../model/config-file.ts'
import { workspaceRule } from '../model/finding.ts'
import { fold } from '../model/names.ts'
import { nearest } from '../model/nearest.ts'
import type { Listed } from '../model/path.ts'
import type { Workspace } from '../model/workspace.ts'

/**
 * A code in the repository's own papers (register, waivers, who must file, deadlines) that means no unit: nothing would
 * follow from it, and nobody would notice. Codes of kinds that no registry lists may be anything.
 */
export default workspaceRule({
  id: 'listed-unit-unknown',
  severity: 'warning',
  about: 'file',
  family: 'files',
  words: () => {
    const check = {
      vi: 'Kiểm tra lại mã và ghi trong dấu ngoặc kép; nếu là đơn vị mới, bổ sung vào danh mục đơn vị của kho dữ liệu.',
      en: "Check the code and write it in double quotes; a new unit is to be added to the repository's registry.",
    }
    const message = {
      vi: 'Mã đơn vị “{code}” không có trong danh mục đơn vị, nên điều ghi cho mã này chưa có tác dụng.',
      en: 'The registry has no unit "{code}", so that nothing follows from what is written for it.',
    }
    return {
      title: { vi: 'Mã đơn vị có trong danh mục', en: 'Codes of units that exist' },
      help: {
        unknown: check,
        meant: { vi: `Có thể là \`"{meant}"\`. ${check.vi}`, en: `Perhaps \`"{meant}"\`. ${check.en}` },
      },
      messages: { unknown: message, meant: message },
    }
  },
  check({ workspace }, say) {
    if (workspace.blind.units) return
    const filed = new Set(workspace.plans.map((it) => it.unit.code))
    const codes = [...workspace.unitsByCode.keys(), ...filed]
    let byFold: ReadonlyMap<string, string> | null = null
    const hasCommunes = workspace.units.some((it) => it.kind === 'commune')
    const forms = hasCommunes ? /^(?:\d{1,2}|\d{4,5})$/ : /^\d{1,2}$/
    for (const { file, at, code } of listedCodes(workspace)) {
      if (workspace.unitsByCode.has(code) || filed.has(code)) continue
      byFold ??= new Map(codes.map((it) => [fold(it), it]))
      const alike = byFold.get(fold(code)) ?? byFold.get(`0${code}`)
      const isNumber = forms.test(code)
      if (!alike && !isNumber) continue
      // two digits are like any other two digits
      const meant = alike ?? (code.length > 2 ? nearest(code, codes)[0] : undefined)
      const data = { code, ...(meant && { meant }) }
      say({ file, at, unit: code, message: meant ? 'meant' : 'unknown', data })
    }
  },
})

/** All codes of units that the papers name, with their places. */
function* listedCodes({ register, waivers, deadlines, mustFile, configFile }: Workspace) {
  const inSelector = function* ({ file, at }: Listed['place'], selector: Selector) {
    for (const key of ['parents', 'units', 'except'] as const)
      for (const code of selector[key] ?? []) yield { file, at: [...at, key], code }
  }
  for (const { unit, place } of [...register, ...waivers])
    if (unit !== undefined) yield { file: place.file, at: [...place.at, 'unit'], code: unit }
  for (const { applies_to, place } of deadlines)
    if (applies_to) yield* inSelector({ file: place.file, at: [...place.at, 'applies_to'] }, applies_to)
  if (configFile !== null && mustFile !== null && mustFile !== 'bound')
    yield* inSelector({ file: configFile, at: ['must_file'] }, mustFile)
}

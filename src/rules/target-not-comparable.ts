import type { NationalTarget } from '../model/catalogue.ts'
import { fileRule } from '../model/finding.ts'
import { fold } from '../model/names.ts'
import { isPercent, nationalOf } from '../model/target.ts'
import { levelOf } from '../model/unit.ts'
import { holdsAny, wordList } from '../model/word-list.ts'

/** A target measures what the national target measures that it names; a locality has a GRDP, not a GDP. */
export default fileRule({
  id: 'target-not-comparable',
  severity: 'warning',
  about: 'file',
  family: 'targets',
  words: () => ({
    title: { vi: 'Chỉ tiêu so sánh được với mục tiêu quốc gia', en: 'Targets comparable with the national ones' },
    help: {
      unit: {
        vi: 'Ghi cùng đơn vị tính với mục tiêu quốc gia “{name}”, hoặc bỏ `national` ở chỉ tiêu và ghi `contributes_to: [{national}]` ở nhiệm vụ góp phần thực hiện mục tiêu đó.',
        en: 'Use the unit of measure of the national target "{name}", or remove `national` here and write `contributes_to: [{national}]` in the task that helps to reach it.',
      },
      gdp: {
        vi: 'Tính theo tổng sản phẩm trên địa bàn (GRDP), ví dụ `unit_of_measure: "% GRDP"`. Chỉ tiêu tính theo GRDP không so trực tiếp với mục tiêu tính theo GDP: bỏ `national` ở chỉ tiêu; ghi `contributes_to` ở nhiệm vụ.',
        en: 'Measure it against the gross regional product (GRDP), e.g. `unit_of_measure: "% GRDP"`. Such a figure isn\'t compared with a national one in GDP: leave out `national` here and write `contributes_to` in the task.',
      },
      smaller: {
        vi: 'Ghi thêm `direction: down`; không ghi thì được hiểu là giá trị càng lớn càng tốt.',
        en: 'Add `direction: down`; without it, larger counts as better.',
      },
      larger: {
        vi: 'Bỏ `direction: down`, hoặc bỏ `national` nếu chỉ tiêu đo mặt ngược lại của mục tiêu quốc gia “{name}”.',
        en: 'Remove `direction: down`, or `national` if the target measures the opposite of the national target "{name}".',
      },
    },
    messages: {
      unit: {
        vi: 'Chỉ tiêu {target} tính bằng “{unit}”, mục tiêu quốc gia `{national}` tính bằng “{nationalUnit}” nên không so sánh được.',
        en: 'Target {target} is in "{unit}", national target `{national}` in "{nationalUnit}": they can\'t be compared.',
      },
      gdp: {
        vi: 'Chỉ tiêu {target} tính theo GDP, là số liệu của cả nước; địa phương dùng GRDP.',
        en: 'Target {target} is measured against GDP, a figure of the whole country; a locality uses GRDP.',
      },
      smaller: {
        vi: 'Chỉ tiêu {target} chưa ghi giá trị càng nhỏ càng tốt như mục tiêu quốc gia `{national}`.',
        en: "Target {target} doesn't say that smaller is better, as in national target `{national}`.",
      },
      larger: {
        vi: 'Chỉ tiêu {target} ghi giá trị càng nhỏ càng tốt, ngược với mục tiêu quốc gia `{national}`.',
        en: 'Target {target} says that smaller is better, contrary to national target `{national}`.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    const level = levelOf(plan.file.unit)
    const locality = level === 'provincial' || level === 'commune'
    const gdp = wordList(catalogue, 'gdp_words')
    for (const { target, at } of plan.targets) {
      const { id, unit_of_measure: unit = '', indicator = '' } = target
      if (locality && inGdp(`${indicator} ${unit}`)) {
        say({ at: [...at, unit ? 'unit_of_measure' : 'indicator'], message: 'gdp', data: { target: id } })
        continue
      }
      const national = nationalOf(target, catalogue)
      if (!national || national.value === undefined) continue
      const data = { target: id, national: national.id, name: national.name }
      if (unit && otherMeasure(unit, national)) {
        const nationalUnit = national.unit_of_measure ?? ''
        say({ at: [...at, 'unit_of_measure'], message: 'unit', data: { ...data, unit, nationalUnit } })
      } else if (national.direction && (target.direction ?? 'up') !== national.direction) {
        say({ at: [...at, 'direction'], message: national.direction === 'down' ? 'smaller' : 'larger', data })
      }
    }

    function inGdp(text: string): boolean {
      const lower = text.toLowerCase()
      if (!catalogue.words.gdp_words?.some((it) => lower.includes(it))) return false
      const folded = fold(text)
      return holdsAny(folded, gdp) && !holdsAny(folded, wordList(catalogue, 'gdp_words_not'))
    }

    /** Surely another measure: a share or none, of GDP or not; two writings of one count are not told apart. */
    function otherMeasure(unit: string, { unit_of_measure: other }: NationalTarget): boolean {
      if (other === undefined) return false
      if (isShare(unit) !== isShare(other)) return true
      if (isPercent(unit, catalogue) || isPercent(other, catalogue)) return false
      return holdsAny(fold(unit), gdp) !== holdsAny(fold(other), gdp)
    }

    function isShare(unit: string): boolean {
      return unit.includes('%') || isPercent(unit, catalogue)
    }
  },
})

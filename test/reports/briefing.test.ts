import { describe, expect, test } from 'vitest'
import { dayAfter } from '../../src/model/period.ts'
import type { Report } from '../../src/model/report.ts'
import { readFolder } from '../support/check-folder.ts'
import { compileFolder } from '../support/compile-folder.ts'
import { compileTexts } from '../support/compile-texts.ts'
import { figures, reportOn, rowIn, tableIn, totalIn } from '../support/report.ts'

const compilation = compileFolder('test/reports/song-lam', '2026-11-22')
const previous = compileFolder('test/reports/song-lam', '2025-10-10')
const page = await reportOn('briefing', compilation)

/** The sentences of the page, by the number of their point. */
function points(report: Report): Readonly<Record<string, readonly string[]>> {
  const [section] = report.sections
  const lists = (section?.blocks ?? []).flatMap((it) => (it.kind === 'list' ? [it.items] : []))
  return Object.fromEntries(lists.map((items, i) => [i + 1, items]))
}

describe('the page for the Monday meeting', () => {
  test('says in five points what other reports tell at length', () => {
    expect(points(page)).toEqual({
      1: ['Đã ban hành kế hoạch: 05/08 đơn vị (62,5%).', 'Chưa có thông tin: 01 đơn vị (UBND xã Lộc Điền (giả định)).'],
      2: [
        'Quá hạn chưa hoàn thành: 02 nhiệm vụ.',
        'Đến hạn trong tuần, từ ngày 22/11/2026 đến hết ngày 28/11/2026: 01 nhiệm vụ.',
        'Không tính nhiệm vụ của 02 đơn vị chưa báo cáo tiến độ.',
      ],
      3: [
        'Nội dung 3 (CĐS trong hệ thống chính trị): 01/04 đơn vị có nhiệm vụ (25,0%).',
        'Nội dung 6 (An ninh, an toàn): 01/03 đơn vị có nhiệm vụ (33,3%).',
      ],
      4: [
        'Chưa có số liệu kỳ trước nên chưa xét được chuyển biến.',
        'Cần đôn đốc gửi thông tin về kế hoạch: 01 đơn vị.',
        'Cần đôn đốc báo cáo tiến độ: 02 đơn vị.',
        'Cần đôn đốc nhiệm vụ quá hạn: 02 đơn vị.',
      ],
      5: [
        '01 nhiệm vụ quá hạn mà đơn vị đã nêu nguyên nhân, đề xuất: SL-2.02 (UBND tỉnh Sông Lam (giả định)): “Chờ thẩm định giá; dự kiến xong trong tháng 12/2026”.',
        '01 kế hoạch còn dự thảo, thời hạn đã qua hoặc còn không quá 30 ngày: UBND xã Khánh An (giả định) (hạn 30/9/2025).',
        '01 đơn vị đã hết thời gian được lùi mà chưa có thông tin về kế hoạch: UBND xã Lộc Điền (giả định) (hạn 31/12/2025).',
      ],
    })
  })

  test('has the figures of those reports', async () => {
    const told = (key: string) => rowIn(tableIn(page, 'briefing'), key, 'value', 'of')
    const units = tableIn(await reportOn('units', compilation), 'units_by_group')
    expect(told('issued')).toEqual(totalIn(units, 'total', 'issued', 'must'))
    expect(told('without_information')).toEqual(totalIn(units, 'total', 'without_information', 'must'))
    const progress = await reportOn('progress', compilation)
    expect(told('open_overdue')).toEqual([figures(progress).open_overdue, null])
    expect(told('units_not_reported')).toEqual([figures(progress).units_not_reported, 4])
    expect(told('open_overdue')[0]).toBe(figures(await reportOn('deadlines', compilation)).overdue)
    const contents = tableIn(await reportOn('coverage', compilation), 'coverage_by_content')
    expect(told('least_covered')[0]).toBe(rowIn(contents, 'digital_government', 'units')[0])
    expect(figures(page).least_covered_content).toBe('digital_government')
  })

  test('a week is seven days, the day of the figures the first of them', async () => {
    const due = (day: string) =>
      reportOn('briefing', compileFolder('test/reports/song-lam', day)).then(
        (it) => rowIn(tableIn(it, 'briefing'), 'due_this_week', 'value')[0],
      )
    // SL-3.02 is due on 22 December 2026, SL-4.01 the day after
    expect(await Promise.all(['2026-12-15', '2026-12-16', '2026-12-17'].map(due))).toEqual([0, 1, 2])
    expect(dayAfter('2026-11-22', 6)).toBe('2026-11-28')
  })

  test('units are named, the most overdue first, only inside the secretariat; then the page says so', async () => {
    expect(points(page)[4]?.join(' ')).not.toContain('UBND')
    const internal = await reportOn('briefing', compilation, { manners: ['internal'] })
    expect(points(internal)[4]?.slice(1)).toEqual([
      'Cần đôn đốc gửi thông tin về kế hoạch: 01 đơn vị: UBND xã Lộc Điền (giả định).',
      'Cần đôn đốc báo cáo tiến độ: 02 đơn vị: UBND phường Cầu Xéo (giả định); Công ty Lúa Vàng (giả định).',
      'Cần đôn đốc nhiệm vụ quá hạn: 02 đơn vị, nhiều nhất: UBND tỉnh Sông Lam (giả định) (01); UBND xã Bến Sậy (giả định) (01).',
    ])
    expect(internal.sections[0]?.subtitles).toEqual(['(Tài liệu nội bộ, không kèm theo báo cáo)'])
    expect(page.sections[0]?.subtitles).toBe(undefined)
  })

  test('compared with an earlier date: how many more have issued, and are overdue', async () => {
    const compared = await reportOn('briefing', compilation, { previous })
    expect(points(compared)[1]?.[0]).toBe('Đã ban hành kế hoạch: 05/08 đơn vị (62,5%), tăng 01 so với kỳ trước.')
    expect(rowIn(tableIn(compared, 'briefing'), 'issued', 'previous', 'change')).toEqual([4, 1])
    expect(rowIn(tableIn(compared, 'briefing'), 'open_overdue', 'previous', 'change')).toEqual([0, 2])
  })

  test('progress of a unit is what it has done since, where it reported at both dates', async () => {
    const files = (done: string, asOf: string) => `schema: progress/v1\nunit: "97"\nas_of: ${asOf}\ntasks: [${done}]\n`
    const { texts } = readFolder('test/reports/song-lam')
    const all = new Map([
      ...texts,
      ['truoc.yaml', files('{ task: SL-1.01, status: done, completed: 2026-06-30 }', '2026-07-31')],
    ])
    const [now, then] = ['2026-11-22', '2026-08-15'].map((asOf) => compileTexts(all, { asOf }))
    if (!now || !then) throw new Error('not compiled')
    const compared = await reportOn('briefing', now, { previous: then, manners: ['internal'] })
    // SL-2.01 was reported as done in between; the commune had not reported before
    expect(points(compared)[4]?.[0]).toBe(
      'Có thêm nhiệm vụ hoàn thành so với kỳ trước: 01 đơn vị, 01 nhiệm vụ, nhiều nhất: UBND tỉnh Sông Lam (giả định) (01).',
    )
  })

  test('fits one page of paper, however many units there are', async () => {
    const unit = compilation.units.find((it) => it.id === '99007')
    if (!unit) throw new Error('no unit')
    const many = Array.from({ length: 3000 }, (_, i) => ({
      ...unit,
      id: `x${i}`,
      code: `x${i}`,
      name: `Ủy ban Mặt trận Tổ quốc Việt Nam xã số ${i}`,
      filing: { ...unit.filing, state: (['no_information', 'drafting'] as const)[i % 2] ?? 'drafting' },
    }))
    const tasks = [...compilation.tasks].map((it) => ({
      ...it,
      extensions: [{ to: null, document: null }],
      state: it.state.entry ? { ...it.state, entry: { ...it.state.entry, cause: 'Chờ vốn '.repeat(200) } } : it.state,
    }))
    const crowd = { ...compilation, units: [...compilation.units, ...many], tasks }
    const full = await reportOn('briefing', crowd, { manners: ['internal'], previous: crowd })
    const items = Object.values(points(full)).flat()
    // 165 mm hold about 80 letters of 13 points, a line takes 15 points and an item 3 more; a page has 728 points
    const lines = items.reduce((sum, it) => sum + Math.ceil(it.length / 80), 0)
    // five headings of 26 points, and the title
    expect(lines * 15 + items.length * 3 + 5 * 26 + 60).toBeLessThan(728)
    expect(full.sections.map((it) => [it.key, it.landscape])).toEqual([
      ['briefing', undefined],
      ['figures', undefined],
    ])
  })
})

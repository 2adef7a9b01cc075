import type { Report } from '../../src/model/report.ts'
import { type Table, table } from '../../src/model/table.ts'
import type { Locale } from '../../src/model/words.ts'
import { labelsOf } from '../../src/text/locale-format.ts'

/** A report with every feature of the model, as a secretariat would print it. */
export function sample(locale: Locale): Report {
  const say = (vi: string, en: string) => (locale === 'vi' ? vi : en)
  const labels = labelsOf(locale, '2026-11-14')
  const attached = say(
    '(Kèm theo Báo cáo số …/BC-SNV ngày … tháng … năm … của Sở Nội vụ)',
    '(Attached to Report …/BC-SNV of … by the Department of Home Affairs)',
  )
  return {
    name: 'summary',
    title: say('Tổng hợp phong trào thi đua', 'Summary of the emulation movement'),
    locale,
    asOf: '2026-11-14',
    tool: { name: 'plan', version: '0.1.0' },
    catalogue: { id: 'innovation-digital-transformation', version: '2026.1', sha256: 'ab12' },
    parameters: { within: 30, internal: false, groups: ['departments', 'communes'] },
    sections: [
      {
        key: 'progress',
        appendix: say('Phụ lục I', 'Annex I'),
        title: say('Tổng hợp kết quả thực hiện nhiệm vụ', 'Results of tasks'),
        subtitles: [attached],
        measures: [labels.asOf, say('Đơn vị tính: nhiệm vụ', 'Unit: tasks')],
        landscape: true,
        blocks: [
          {
            kind: 'facts',
            facts: [
              { key: 'tasks', label: say('Tổng số nhiệm vụ', 'Tasks in all'), value: { number: 1234 } },
              { key: 'done_in_time', label: say('Tỷ lệ đúng hạn', 'Done in time'), value: { percent: 87.5 } },
            ],
          },
          { kind: 'facts', only: 'machines', facts: [{ key: 'late', label: 'late', value: { number: 3 } }] },
          { kind: 'table', table: progress(say) },
          {
            kind: 'chart',
            chart: {
              kind: 'bars',
              key: 'progress_bars',
              title: say('Kết quả theo nhóm đơn vị', 'Results by group'),
              description: say('Cấp xã có 02 nhiệm vụ quá hạn.', 'Communes have 2 tasks overdue.'),
              unit: say('nhiệm vụ', 'tasks'),
              series: [{ key: 'done', label: say('Đã hoàn thành', 'Done'), tone: 'good' }],
              bars: [{ label: say('Cấp xã', 'Communes'), values: [8] }],
            },
          },
        ],
        signatures: [
          {
            titles: [say('NGƯỜI LẬP BIỂU', 'PREPARED BY')],
            hint: say('(ký, ghi rõ họ tên)', '(signature, full name)'),
          },
          {
            date: say('…, ngày … tháng … năm …', '…, …'),
            titles: [say('KT. GIÁM ĐỐC', 'FOR THE DIRECTOR'), say('PHÓ GIÁM ĐỐC', 'DEPUTY DIRECTOR')],
            hint: say('(ký tên, đóng dấu)', '(signature and seal)'),
          },
        ],
      },
      {
        key: 'letter-04',
        letterhead: {
          sender: [say('UBND tỉnh', 'Provincial People’s Committee'), say('Sở Nội vụ', 'Department of Home Affairs')],
          number: say('Số: …/SNV-TĐKT', 'No. …/SNV-TĐKT'),
          nation: [
            say('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'SOCIALIST REPUBLIC OF VIET NAM'),
            say('Độc lập - Tự do - Hạnh phúc', 'Independence - Freedom - Happiness'),
          ],
          date: say('…, ngày … tháng … năm …', '…, …'),
        },
        title: say('Phiếu đề nghị hoàn thiện kế hoạch', 'Request to complete the plan'),
        blocks: [
          {
            kind: 'paragraph',
            text: say('Kính gửi: UBND xã An Bình', 'To: UBND xã An Bình'),
            style: 'bold',
            align: 'center',
          },
          {
            kind: 'paragraph',
            text: say(
              'Qua rà soát kế hoạch số 12/KH-UBND ngày 27/6/2025, đề nghị đơn vị bổ sung, hoàn thiện:',
              'After reading plan 12/KH-UBND of 27 June 2025, the unit is asked to add:',
            ),
            align: 'justify',
          },
          { kind: 'heading', text: say('Nội dung đề nghị', 'What to add') },
          {
            kind: 'list',
            numbered: true,
            items: [
              say(
                'Nhiệm vụ thực hiện nội dung thi đua số 7: Hợp tác quốc tế.',
                'A task for content 7: international cooperation.',
              ),
              say('Thời điểm sơ kết năm 2027.', 'The date of the preliminary review of 2027.'),
            ],
          },
          {
            kind: 'list',
            numbered: false,
            items: [say('Gửi về Sở Nội vụ trước ngày 30/11/2026.', 'Send by 30 November 2026.')],
          },
          {
            kind: 'paragraph',
            text: say('Phiếu này không phải kết quả chấm điểm.', 'This is no score.'),
            style: 'italic',
          },
        ],
        signatures: [
          { titles: [say('GIÁM ĐỐC', 'DIRECTOR')], hint: say('(ký tên, đóng dấu)', '(signature and seal)') },
        ],
        recipients: {
          title: say('Nơi nhận:', 'Recipients:'),
          lines: [say('- Như trên;', '- As above;'), say('- Lưu: VT.', '- File.')],
        },
      },
      {
        key: 'deadlines',
        appendix: say('Phụ lục II', 'Annex II'),
        title: say('Danh mục nhiệm vụ quá hạn, đến hạn trong 30 ngày', 'Tasks overdue or due in 30 days'),
        measures: [labels.asOf],
        landscape: true,
        blocks: [
          { kind: 'table', table: deadlines(say) },
          { kind: 'page-break' },
          { kind: 'table', table: unknown(say) },
        ],
      },
    ],
    checked: [say('34 kế hoạch có tệp trong kho dữ liệu.', '34 plans that have a file.')],
    notChecked: [say('Chất lượng nội dung của nhiệm vụ.', 'Whether tasks are any good.')],
    labels,
  }
}

type Say = (vi: string, en: string) => string

function progress(say: Say): Table {
  const done = say('Đã hoàn thành', 'Done')
  const open = say('Chưa hoàn thành', 'Not done')
  const row = (
    unit: string,
    code: string,
    figures: readonly number[],
    percent: number | null,
    change: number | null,
  ) => {
    const [total = 0, ended = 0, inTime = 0, late = 0, left = 0] = figures
    return {
      unit: { text: unit },
      code: { text: code },
      total: { number: total },
      done: { number: ended },
      done_in_time: { number: inTime },
      done_late: { number: late },
      open: { number: left },
      rate: percent === null ? null : { percent },
      change: change === null ? null : { number: change, signed: true },
    }
  }
  return table({
    key: 'progress_by_unit',
    name: say('Kết quả theo đơn vị', 'Results by unit'),
    title: null,
    columns: [
      { key: 'unit', title: say('Đơn vị', 'Unit'), kind: 'text', width: 34 },
      { key: 'code', title: say('Mã', 'Code'), kind: 'text', only: 'machines' },
      { key: 'total', title: say('Tổng số nhiệm vụ', 'Tasks'), kind: 'number', formula: '{done}+{open}' },
      { key: 'done', title: say('tổng', 'all'), kind: 'number', under: [done], formula: '{done_in_time}+{done_late}' },
      { key: 'done_in_time', title: say('đúng hạn', 'in time'), kind: 'number', under: [done] },
      { key: 'done_late', title: say('quá hạn', 'late'), kind: 'number', under: [done] },
      { key: 'open', title: say('tổng', 'all'), kind: 'number', under: [open] },
      {
        key: 'rate',
        title: say('Tỷ lệ hoàn thành đúng hạn', 'Done in time'),
        kind: 'percent',
        formula: '{done_in_time}/{total}',
      },
      { key: 'change', title: say('Tăng/giảm', 'Change'), kind: 'number', formula: '{total}-{absent}' },
    ],
    ordinal: say('TT', 'No.'),
    numerals: 'roman',
    groups: [
      {
        key: 'departments',
        title: say('Các sở, ban, ngành cấp tỉnh', 'Provincial departments'),
        subtotal: {
          total: { number: 1226 },
          done: { number: 1225 },
          done_in_time: { number: 1224 },
          done_late: { number: 1 },
          open: { number: 1 },
          rate: { percent: 99.84 },
        },
        rows: [
          row('Sở Nội vụ', 'snv', [12, 11, 10, 1, 1], 83.3333, 3),
          row('Sở Khoa học và Công nghệ', 'skhcn', [1214, 1214, 1214, 0, 0], 100, -2),
        ],
      },
      {
        key: 'communes',
        title: say('UBND các xã, phường', 'Communes and wards'),
        rows: [
          row('UBND xã An Bình', '04', [8, 0, 0, 0, 8], 0, 0),
          row('UBND phường Hòa Xuân', '05', [0, 0, 0, 0, 0], null, null),
        ],
        totals: [{ key: 'silent', title: say('Chưa báo cáo', 'No report'), cells: { total: { number: 1 } } }],
      },
    ],
    totals: [
      {
        key: 'all',
        title: say('TỔNG CỘNG', 'TOTAL'),
        cells: {
          total: { number: 1234 },
          done: { number: 1225 },
          done_in_time: { number: 1224 },
          done_late: { number: 1 },
          open: { number: 9 },
          rate: { percent: 99.1896 },
        },
      },
    ],
    totalsAt: 'first',
    numbered: true,
    notes: [say('Nhiệm vụ thường xuyên không tính vào tỷ lệ.', 'Recurring tasks are outside the rates.')],
    whenEmpty: say('Chưa có báo cáo tiến độ.', 'No progress was reported.'),
  })
}

function deadlines(say: Say): Table {
  return table({
    key: 'deadlines',
    name: say('Quá hạn/đến hạn', 'Overdue/due'),
    title: say('Biểu 4', 'Table 4'),
    columns: [
      { key: 'task', title: say('Mã', 'Id'), kind: 'text', width: 10 },
      { key: 'work', title: say('Nhiệm vụ', 'Task'), kind: 'text', width: 40 },
      { key: 'due', title: say('Thời hạn', 'Due'), kind: 'date' },
      { key: 'planned', title: say('Thời gian', 'Planned'), kind: 'period' },
      { key: 'days', title: say('Số ngày', 'Days'), kind: 'number' },
      { key: 'cost', title: say('Kinh phí', 'Cost'), kind: 'number' },
      { key: 'state', title: say('Tình trạng', 'State'), kind: 'state' },
      { key: 'extended', title: say('Được gia hạn', 'Extended'), kind: 'mark' },
      { key: 'year', title: say('Năm', 'Year'), kind: 'year' },
      { key: 'with', title: say('Cơ quan phối hợp', 'With'), kind: 'list' },
      { key: 'place', title: say('Vị trí', 'Place'), kind: 'place' },
    ],
    ordinal: say('TT', 'No.'),
    numerals: 'letters',
    groups: [
      {
        key: 'overdue',
        title: say('Quá hạn', 'Overdue'),
        rows: [
          {
            task: { text: 'TH-3.02' },
            work: {
              text: say(
                'Chuyển 85% hồ sơ thủ tục hành chính sang trực tuyến toàn trình',
                'Move 85% of procedures online',
              ),
            },
            due: { date: '2026-02-05' },
            planned: { period: { from: '2026-01-01', to: '2026-03-31' } },
            days: { number: -282, signed: true },
            cost: { number: 1500.5, decimals: 1, unit: say('triệu đồng', 'million VND') },
            state: { state: 'overdue', label: say('Quá hạn', 'Overdue'), tone: 'bad' },
            extended: { mark: true },
            year: { year: 2026 },
            with: { list: ['Sở Tài chính', 'UBND các xã'] },
            place: { place: { file: 'plans/38.yaml', line: 42 } },
          },
        ],
      },
      {
        key: 'within_30',
        title: say('Đến hạn trong 30 ngày', 'Due in 30 days'),
        rows: [
          {
            task: { text: 'TH-4.01' },
            work: {
              text: say(
                'Tập huấn kỹ năng số\ncho Tổ công nghệ số cộng đồng',
                'Training in digital skills\nfor community teams',
              ),
            },
            due: { date: '2026-11-30' },
            planned: { period: { from: '2025-01-01', to: '2030-12-31' } },
            days: { number: 16, signed: true },
            cost: null,
            state: { state: 'due', label: say('Đến hạn', 'Due'), tone: 'warning' },
            extended: { mark: false },
            year: null,
            with: { list: [] },
            place: { place: { file: 'plans/38.yaml' } },
          },
        ],
      },
    ],
    totals: [],
    totalsAt: 'last',
    numbered: false,
    notes: [],
    whenEmpty: say('Không có nhiệm vụ quá hạn hoặc đến hạn.', 'No task is overdue or due.'),
  })
}

/** A table without a row, and without ordinals. */
function unknown(say: Say): Table {
  return table({
    key: 'units_unknown',
    name: say('Chưa có thông tin', 'Unknown'),
    title: say('Danh sách đơn vị chưa có thông tin về kế hoạch', 'Units of whose plan nothing is known'),
    columns: [{ key: 'unit', title: say('Đơn vị', 'Unit'), kind: 'text' }],
    ordinal: null,
    numerals: null,
    groups: [{ key: 'all', title: null, rows: [] }],
    totals: [],
    totalsAt: 'last',
    numbered: false,
    notes: [],
    whenEmpty: say('Tất cả đơn vị đã có thông tin về kế hoạch.', 'Every unit has told of its plan.'),
  })
}

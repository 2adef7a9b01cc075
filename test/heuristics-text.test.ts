import { describe, expect, test } from 'vitest'
import { type DateRule, type FileRule, foundBy, type TextRule } from '../src/model/finding.ts'
import { readPlan } from '../src/model/plan.ts'
import type { TaskFile } from '../src/model/plan-file.ts'
import dateForm from '../src/rules/date-form.ts'
import dateUnreal from '../src/rules/date-unreal.ts'
import listSplitName from '../src/rules/list-split-name.ts'
import placeholderLeft from '../src/rules/placeholder-left.ts'
import secrecyMark from '../src/rules/secrecy-mark.ts'
import textCommentCut from '../src/rules/text-comment-cut.ts'
import textConflictMarker from '../src/rules/text-conflict-marker.ts'
import textHiddenCharacter from '../src/rules/text-hidden-character.ts'
import textLegacy from '../src/rules/text-legacy.ts'
import textNotNfc from '../src/rules/text-not-nfc.ts'
import { readWithLibrary } from '../src/source/library.ts'
import { catalogue } from './support/catalogue.ts'

/** What a text rule says of a text, by message. */
const ofText = (rule: TextRule, text: string): string[] =>
  rule.suspects.test(text) ? foundBy(rule, { text, catalogue }).map((it) => it.message) : []

/** What file rules say of a plan with one task. */
function ofTask(task: Partial<TaskFile>): string[] {
  const file = {
    schema: 'plan/v1',
    unit: { code: '97', name: 'UBND tỉnh Sông Lam', kind: 'province' as const },
    document: {},
    contents: { awareness: { tasks: [{ id: 'SL-1.01', work: 'Số hóa hồ sơ', ...task }] } },
  }
  const plan = readPlan(file, catalogue)
  const rules: readonly FileRule[] = [placeholderLeft, secrecyMark, listSplitName]
  const ofDates: readonly DateRule[] = [dateForm, dateUnreal]
  return [
    ...rules.flatMap((rule) => foundBy(rule, { plan, catalogue }).map((it) => `${rule.id} ${it.message}`)),
    ...ofDates.flatMap((rule) => foundBy(rule, { document: plan, catalogue }).map((it) => `${rule.id} ${it.message}`)),
  ]
}

/** Sentences of plans that have nothing to hide: no rule about text may speak of any of them. */
const honest = [
  'Tập huấn kỹ năng số cho 100% cán bộ, công chức, viên chức cấp xã',
  'Phong trào “Bình dân học vụ số” – “Mỗi công dân một kỹ năng số”…',
  'Cung cấp dịch vụ công trực tuyến toàn trình; tỷ lệ hồ sơ trực tuyến ≥ 80%',
  'Nhiệt độ phòng máy chủ 22 °C ± 2 °C, diện tích 50 m², công suất 3 × 15 kVA',
  'Mua bản quyền Windows® 11 và Microsoft 365® (25 người dùng)',
  'Ký bản ghi nhớ với São Paulo, Málaga, Besançon và Ångström Laboratory',
  'Học bổng Müller – Gödel; phần mềm của Citroën, El Niño, Malmö và Tromsø',
  'Chuyên gia Bjørn Åkesson, François Lefèvre, José Nuñez, Zoë Naïve',
  'Đối tác Россия: ООО «Восток»; 日本 株式会社（東京）; 한국 삼성전자',
  '«Ngày hội chuyển đổi số» tại UBND XÃ; “UBND XÃ”, ‘XÃ’, “ĐÃ” và “LÃ”',
  'Bảo đảm an toàn, an ninh mạng, bảo mật thông tin và bảo vệ bí mật nhà nước',
  'CÔNG TÁC BẢO MẬT, GIỮ GÌN BÍ MẬT NHÀ NƯỚC TRÊN KHÔNG GIAN MẠNG',
  'Quản lý văn bản, tài liệu có độ mật theo quy định; đổi mật khẩu 03 tháng một lần',
  'Không soạn thảo văn bản đóng dấu MẬT, TỐI MẬT, TUYỆT MẬT trên máy tính nối mạng',
  'Nâng mật độ trạm BTS; hợp tác xã nuôi ong lấy mật; MẬT KHẨU và MÃ PIN của tài khoản',
  'Hòa mạng, khoá cổng, thuỷ lợi, quì gối, giò chả, quý I: mọi cách đặt dấu',
  'Chi hội C++ và C#; tổ #1 đến #5; chiến dịch #ChuyenDoiSo',
  'Sản phẩm: báo cáo, video, pa nô, áp phích, tờ rơi…',
  'Thực hiện theo chỉ đạo của cấp trên, v.v.',
  'Tên đơn vị, tên xã được cập nhật trên bản đồ số; ví dụ xã Đông Sơn',
  'Chưa có đường truyền: bổ sung sau khi có kinh phí của tỉnh',
  'Kiểm thử (test) phần mềm, lập kịch bản test cho 12 quy trình',
  'Cập nhật tên cơ quan, đơn vị, chức vụ người đứng đầu trên Cổng thông tin',
  'Đơn vị A1 (Trung đoàn 5), Xã A Lưới 2, phường B’Lao, thôn X, ấp 3',
  'Bước 1. Khảo sát. Bước 2. Thiết kế. Bước 3. Vận hành. Bước 4. Nghiệm thu.',
  '[Giai đoạn 1] Số hóa 12.500 hồ sơ; [Giai đoạn 2] khai thác',
  'Tỷ lệ < 5% lỗi và > 95% hài lòng; biểu mẫu <BM-01>, <BM-02>',
  'Kết nối API {mã định danh}; cú pháp SMS: DK <mã hồ sơ> gửi 8x88',
  'Liên hệ: https://sv.gov.vn/#/dich-vu?ma=1&loai=2; thư điện tử: sv@sv.gov.vn',
  'Đường dây nóng 1900.xxxx theo số do nhà mạng cấp (đang đăng ký)',
  'Hồ sơ số 45/QĐ-UBND, 57-NQ/TW, 152/2025/NĐ-CP, 06/2022/QH15',
  'x̄ và σ của bảng điểm; công thức E = mc², H₂O, CO₂, 10⁻³, ½, ¼, №, §, ¶',
  'Ê-đê, Ba-na, Xơ-đăng, Cơ-ho: tài liệu bằng tiếng dân tộc (Êđê: “Klei mrâo”)',
  'Nhắn tin 👨‍👩‍👧‍👦 đến các hộ; ✔ hoàn thành, ✘ chưa',
  '- Mục 1 - Mục 2 -- Mục 3 --- hết ---',
  'Số 1/ Số 2/ Số 3: 1.000; 1,5; 1 000 000 đồng',
]

describe('honest sentences', () => {
  test.each(honest)('%s', (sentence) => {
    const text = `schema: plan/v1\ntasks:\n  - id: SL-1.01\n    work: |\n      ${sentence}\n    note: '${sentence.replaceAll("'", "''")}'\n`
    for (const rule of [textCommentCut, textConflictMarker, textHiddenCharacter, textLegacy, textNotNfc]) {
      expect(ofText(rule, text)).toEqual([])
    }
    expect(ofTask({ work: sentence, deliverable: sentence })).toEqual([])
  })

  test('all of them in one file', () => {
    const text = honest.map((it) => `  - work: |\n      ${it}`).join('\n')
    for (const rule of [textHiddenCharacter, textLegacy, textNotNfc]) expect(ofText(rule, text)).toEqual([])
  })
})

describe('text-comment-cut', () => {
  test.each([
    'work: Tập huấn kỹ năng số # ghi chú của tổ giúp việc',
    'work: Tập huấn kỹ năng số #chưa chốt',
    'work: Tập huấn kỹ năng số #CHỜ Ý KIẾN',
    'work: Tập huấn kỹ năng số #TODO',
    'work: Tập huấn kỹ năng số  # 2 lớp, xem phụ lục',
    'work: Tập huấn kỹ năng số (02 lớp) # theo Công văn 12',
    'due: 2026 # hạn',
    'due: 2026-Q4 #1 năm sau khi ký',
    'lead: Sở Nội vụ # cơ quan thường trực',
    'lead: Sở Nội vụ và Văn phòng #2 đơn vị',
    'code: "08" # Tuyên Quang',
    'coordinating: [Sở Nội vụ, Công an tỉnh] # hai đơn vị',
    '# work: Tập huấn cho nhóm số #1',
    '  # - work: Tập huấn cho nhóm số #1',
    'work: "Tập huấn cho nhóm số #1 và #2"',
    "work: 'Tập huấn cho nhóm số #1 và #2'",
    'work: | #1',
    'work: |\n  Tập huấn cho nhóm số #1 và #2',
    'work: >-\n  deliverable: báo cáo của nhóm #1 và #2',
    'work: Lập trình C# và F# cho cán bộ chuyên trách',
    'work: Tập huấn cho nhóm số#1',
    'work: Xem https://sv.gov.vn/ke-hoach#muc-3 và báo cáo',
    'work: #1',
    'work: ',
    'unit_of_measure: "%" # phần trăm',
    'id: TH-1.01 #1',
    'phase: 1 #2025-2027',
    'value: 85 #85%',
    'kind: province #1',
    'note: Đạt #1',
    'work: Số hóa (đợt 1) “theo mẫu” # đã xong',
  ])('passes %s', (text) => expect(ofText(textCommentCut, `${text}\n`)).toEqual([]))

  test.each([
    'work: Xử lý văn bản số #12 của Sở Nội vụ',
    '\n  work: Xử lý văn bản số #12 của Sở Nội vụ',
    '    - work: Tập huấn cho nhóm số #1 và #2',
    'deliverable: Chiến dịch truyền thông #ChuyenDoiSo trên mạng xã hội',
    'responsibility: Chịu trách nhiệm (mục # 2) trước Chủ tịch',
    'indicator: Tỷ lệ “hồ sơ # 1” trực tuyến',
  ])('finds %s', (text) => expect(ofText(textCommentCut, `${text}\n`)).toEqual(['cut']))
})

test('a fault after empty lines at the top is found, and the search for its cause ends', () => {
  for (const text of ['\n\n - id: x\n   - y\n- z\n', '\n# ghi chú\n  - b\n x: [\n', '\n"']) {
    expect(readWithLibrary(text)).toHaveProperty('faults')
  }
})

describe('text-hidden-character', () => {
  test.each([
    ['Sở\u00a0Nội vụ', 'space'],
    ['Sở\u202fNội vụ', 'space'],
    ['thiết\u200bbị', 'zeroWidth'],
    ['\ufeffthiết bị', 'zeroWidth'],
    ['chuyển\u00adđổi', 'softHyphen'],
    ['abc\u202edef', 'direction'],
    ['báo cáo\u000bquý', 'control'],
    ['báo cáo\u0007', 'control'],
    ['923/Q\u00d0-TTg', 'eth'],
    ['t\u1ec9nh \u0189\u1ed3ng Nai', 'eth'],
    ['Sở Nội v\u1ee5 t\u1ec9nh Th\u0430nh Hóa', 'cyrillic'],
    ['1２ xã', 'digit'],
  ])('finds %j', (text, message) => expect(ofText(textHiddenCharacter, `work: ${text}\n`)).toEqual([message]))

  test.each([
    '# Chép từ Word\u00a0ngày 12/6\u200b',
    'work: Đ là Đ, đ là đ; Ð đứng riêng',
    'name: Seyðisfjörður',
    'name: 第１回',
    'name: Москва',
  ])('passes %j', (text) => expect(ofText(textHiddenCharacter, `${text}\n`)).toEqual([]))

  test('mends each place', () => {
    const [finding] = foundBy(textHiddenCharacter, { text: 'work: Sở\u00a0Nội\u00a0vụ\n', catalogue })
    expect(finding?.fix).toEqual([
      { op: 'text', offset: 8, length: 1, text: ' ' },
      { op: 'text', offset: 12, length: 1, text: ' ' },
    ])
  })
})

describe('text-legacy', () => {
  test.each([
    'KÕ ho¹ch triÓn khai phong trµo thi ®ua ®æi míi s¸ng t¹o vµ chuyÓn ®æi sè',
    'Keá hoaïch trieån khai phong traøo thi ñua ñoåi môùi saùng taïo vaø chuyeån ñoåi soá',
    'Káº¿ hoáº¡ch triá»ƒn khai phong trÃ o thi Ä‘ua',
    'Kêì hoaòch triêÒn khai phong traÌo thi ðua ðôÒi mõìi',
  ])('finds %s', (text) => expect(ofText(textLegacy, `work: ${text}\n`)).toHaveLength(1))
})

describe('placeholder-left', () => {
  test.each([
    '…',
    '...',
    '……………………',
    '. . . . . .',
    '_____',
    '[…]',
    '[...]',
    '[Tên đơn vị]',
    '<tên đơn vị>',
    '{{ten_don_vi}}',
    'nt',
    '-nt-',
    'Như trên',
    '〃',
    'TBD',
    'Đang cập nhật.',
    '#REF!',
    '#N/A',
    'Nguyễn Văn A',
    'Theo Quyết định số ........ của UBND tỉnh',
  ])('finds %s', (text) => {
    expect(ofTask({ deliverable: text }).map((it) => it.split(' ')[0])).toEqual(['placeholder-left'])
  })
})

describe('secrecy-mark', () => {
  test.each([
    'MẬT',
    'TỐI MẬT',
    'TUYỆT MẬT',
    'M\u1eacT'.normalize('NFD'),
    'TỐI MẬT - Phương án bảo vệ hệ thống',
    'TUYỆT MẬT: danh mục',
    'Kế hoạch số 15/KH-BCA (MẬT)',
    'Danh mục tài liệu [TỐI MẬT]',
    'Độ mật: MẬT',
    'Độ mật: Tuyệt mật',
  ])('finds %s', (text) => expect(ofTask({ deliverable: text })).toEqual(['secrecy-mark mark']))
})

describe('dates', () => {
  test.each(['2026-12-31', '2026-12', '2026-Q4', '2026-H2', '2026', 2026, ' 2026-Q1 '])('passes %j', (due) => {
    expect(ofTask({ due, start: 2026 })).toEqual([])
  })

  test.each([
    ['31/12/2026', 'understood'],
    ['quý IV/2026', 'understood'],
    ['Quý 4-2026', 'understood'],
    ['Quý III - IV/2026', 'understood'],
    ['trước ngày 15/9/2026', 'understood'],
    ['tháng 12/2026', 'understood'],
    ['6 tháng đầu năm 2026', 'understood'],
    ['năm 2026', 'understood'],
    [46387, 'serial'],
    ['thường xuyên', 'recurring'],
    ['Hằng năm', 'recurring'],
    ['hàng quý', 'recurring'],
    ['khi có yêu cầu', 'recurring'],
    ['cuối năm', 'noDate'],
    ['theo Chương trình công tác', 'noDate'],
    ['quý IV', 'unknown'],
    ['quý V/2026', 'unknown'],
    ['sau Đại hội', 'unknown'],
  ])('finds %j', (due, message) => expect(ofTask({ due })).toEqual([`date-form ${message}`]))

  test.each([
    ['2026-02-30', 'day'],
    ['31/11/2026', 'day'],
    ['ngày 31 tháng 4 năm 2026', 'day'],
    ['06/30/2026', 'monthFirst'],
    ['quý 5/2026', 'other'],
    ['2026-13', 'other'],
  ])('finds no %j in the calendar', (due, message) => expect(ofTask({ due })).toEqual([`date-unreal ${message}`]))

  test('a start keeps its first day', () => {
    const file = {
      schema: 'plan/v1',
      unit: { code: '97', name: 'UBND tỉnh Sông Lam', kind: 'province' as const },
      document: {},
      contents: { awareness: { tasks: [{ id: 'SL-1.01', work: 'Số hóa hồ sơ', start: 'Quý II - III/2026' }] } },
    }
    const [finding] = foundBy(dateForm, { document: readPlan(file, catalogue), catalogue })
    expect(finding?.data?.iso).toBe('2026-04')
    expect(finding?.fix).toBeUndefined()
  })
})

describe('list-split-name', () => {
  test.each([
    [['Sở Nội vụ', 'Công an tỉnh']],
    [['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội']],
    [['Phòng Kinh tế', 'Hạ tầng số Viettel']],
    [['Phòng Kinh tế, Hạ tầng và Đô thị', 'Hạ tầng và Đô thị']],
    [['Văn phòng HĐND', 'UBND xã Tân Tiến']],
    [['Văn phòng Đảng ủy', 'HĐND và UBND xã']],
    [['Văn phòng Đoàn ĐBQH', 'HĐND và UBND tỉnh']],
    [['Sở Văn hóa', 'Sở Du lịch']],
    [['Sở Văn hóa', 'Trung tâm Thể thao và Du lịch']],
    [['Bộ Văn hóa, Thể thao và Du lịch', 'Bộ Khoa học và Công nghệ']],
    [['Ban Chỉ huy Phòng thủ dân sự', 'Chi cục Thủy lợi']],
    [['Chi cục Chăn nuôi', 'Chi cục Thủy sản']],
    [['Hạ tầng và Đô thị', 'Phòng Kinh tế']],
    [['Phòng Kinh tế', null, 'Hạ tầng và Đô thị']],
  ])('passes %j', (coordinating) => expect(ofTask({ coordinating })).toEqual([]))

  test.each([
    [['Phòng Kinh tế', 'Hạ tầng và Đô thị']],
    [['Công an xã', 'phòng kinh tế', 'Hạ tầng và Đô thị xã', 'Trạm Y tế']],
    [['Sở Văn hoá', 'Thể thao và Du lịch']],
    [['Bộ Văn hóa', 'Thể thao và Du lịch', 'Bộ Nội vụ']],
    [['Cục Cảnh sát phòng cháy', 'chữa cháy và cứu nạn', 'cứu hộ']],
  ])('finds %j', (coordinating) => expect(ofTask({ coordinating })).toEqual(['list-split-name split']))
})

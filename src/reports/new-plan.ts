import { groupOf } from '../model/bound.ts'
import type { Catalogue, Deadline } from '../model/catalogue.ts'
import { overlaps, type Period, periodOf } from '../model/period.ts'
import type { UnitAsked } from '../model/registry.ts'
import type { Locale } from '../model/words.ts'
import { en } from '../text/en.ts'
import { say } from '../text/say.ts'
import { vi } from '../text/vi.ts'

interface NewPlan {
  readonly catalogue: Catalogue
  readonly locale: Locale
  readonly unit: UnitAsked
  /** `null`: the whole movement. */
  readonly period: { readonly from: string; readonly to: string } | null
  readonly file: string
  /** Where the schema lies, seen from the file; for editors. */
  readonly schema: string
}

/**
 * A draft with everything that the catalogue knows filled in, and blanks with a line of advice for what only the author
 * can write. It is a plan of the format from the first moment on.
 */
export function newPlan({ catalogue, locale, unit, period, file, schema }: NewPlan): string {
  const words = locale === 'vi' ? vi.init : en.init
  const { movement } = catalogue
  const span: Period = period
    ? { from: periodOf(period.from).from, to: periodOf(period.to).to }
    : { from: movement.from, to: movement.to }
  const text = (it: string) => JSON.stringify(it)
  const fill = (pick: (w: typeof vi.init) => string, data: Readonly<Record<string, string | number>>) =>
    say({ vi: pick(vi.init), en: pick(en.init) }, data, locale)
  const prefix = initials(unit.name)
  const lines = [
    `# yaml-language-server: $schema=${schema}`,
    `# ${fill((w) => w.header, { file })}`,
    'schema: plan/v1',
    `movement: ${movement.id}`,
    '',
    'unit:',
    `  code: ${text(unit.code)}`,
    `  name: ${text(unit.name)}`,
    `  kind: ${unit.kind}`,
    ...(unit.level ? [`  level: ${unit.level}`] : []),
    ...(unit.parent ? [`  parent: ${text(unit.parent)}`] : []),
    '',
    'document:',
    '  status: draft',
    '  number:',
    '  issued:',
    `  title: ${text(locale === 'vi' ? `Kế hoạch triển khai Phong trào thi đua “${movement.name.vi}”` : `Plan for the emulation movement "${movement.name.en}"`)}`,
    ...(period ? [`  period: { from: ${period.from}, to: ${period.to} }`] : []),
    '  legal_basis:',
    ...basis(catalogue).map((it) => `    - ${it}`),
  ]
  const contents = movement.contents.flatMap((content, i) => [
    '',
    `  # ${fill((w) => w.content, { number: content.number, name: content.name[locale] })}`,
    ...content.scope.map((it) => `  # - ${it[locale]}`),
    ...(content.universal ? [] : [`  # ${words.excuse}`]),
    `  ${content.key}:`,
    '    tasks:',
    `      - id: ${prefix}-${i + 1}.01`,
    ...taskBlanks(locale),
  ])
  return `${[...lines, ...head(locale), '', `# ${words.tasks}`, 'contents:', ...contents, ...rest(catalogue, unit, span, locale)].join('\n')}\n`
}

/** Numbers of the texts that the movement's plans cite. */
function basis({ movement, sources }: Catalogue): readonly string[] {
  const { decision, resolution } = movement.legal_basis
  return [decision, resolution].flatMap((id) => sources.find((it) => it.id === id)?.number ?? [])
}

/** "UBND tỉnh Thanh Hóa" → TH: initials of the last words, for ids that stay when rows move. */
function initials(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'D')
    .replace(/\(.*\)/g, '')
  const words = plain.split(/[^A-Za-z]+/).filter(Boolean)
  const own = words.filter((it) => /^[A-Z]/.test(it) && !/^(?:UBND|TP)$/.test(it))
  return (
    (own.length ? own : words)
      .map((it) => it[0]?.toUpperCase())
      .join('')
      .slice(-4) || 'NV'
  )
}

const blank = (locale: Locale, key: string, viText: string, enText: string, indent: string) =>
  `${indent}${key}: # ${locale === 'vi' ? viText : enText}`

function head(locale: Locale): readonly string[] {
  const line = (key: string, v: string, e: string, indent = '  ') => blank(locale, key, v, e, indent)
  return [
    '',
    line('purpose', 'mục tiêu, phạm vi, đối tượng', 'objective, scope, participants', ''),
    '',
    'leadership:',
    '  head:',
    line(
      'position',
      'chức danh người đứng đầu trực tiếp chỉ đạo, chịu trách nhiệm',
      'post of the head who directs and answers',
      '    ',
    ),
    line('standing_agency', 'cơ quan thường trực, tham mưu', 'the unit that coordinates'),
    '  steering_committee:',
    line('decision', 'số quyết định thành lập ban chỉ đạo', 'number of the decision that set it up', '    '),
    '',
    `assignments: # ${locale === 'vi' ? 'tổ chức thực hiện: mỗi cơ quan chủ trì ghi một lần' : 'each lead unit once'}`,
    '#  - unit: …',
    line('#    position', 'chức danh chịu trách nhiệm', 'the post that answers', ''),
    line('#    responsibility', 'chịu trách nhiệm trước ai, về việc gì', 'answers to whom, for what', ''),
    line('#    authority', 'được quyết định, trình việc gì', 'may decide or submit what', ''),
  ]
}

function taskBlanks(locale: Locale): readonly string[] {
  const line = (key: string, v: string, e: string) => blank(locale, key, v, e, '        ')
  return [
    line('work', 'rõ việc: việc phải làm', 'clear work: what is to be done'),
    line('lead', 'rõ người: 01 cơ quan, đơn vị chủ trì', 'clear person: one lead unit'),
    line('coordinating', 'cơ quan phối hợp, mỗi cơ quan một dòng', 'coordinating units, one a line'),
    line('due', 'rõ thời gian, ví dụ 2026-12-31 hoặc 2026-Q4', 'clear time, e.g. 2026-12-31 or 2026-Q4'),
    line('deliverable', 'rõ sản phẩm: kết quả đếm được', 'clear deliverable: something countable'),
  ]
}

/** What follows the contents: reviews and launches inside the plan's period, by the catalogue's deadlines. */
function rest(catalogue: Catalogue, unit: UnitAsked, span: Period, locale: Locale): readonly string[] {
  const group = groupOf(catalogue, unit)
  const bound = (it: Deadline) => group === null || it.groups.includes(group)
  const reviews = catalogue.deadlines.flatMap((it) => {
    const kind = it.what === 'preliminary_review' ? 'preliminary' : it.what === 'final_review' ? 'final' : null
    if (!kind || it.due === undefined || !bound(it) || !overlaps(periodOf(it.due), span)) return []
    return [`  - { kind: ${kind}, due: ${it.due} } # ${it.name[locale]}`]
  })
  const yearly = catalogue.deadlines.some((it) => it.what === 'launch' && it.every && bound(it))
  const line = (key: string, v: string, e: string, indent = '  ') => blank(locale, key, v, e, indent)
  return [
    '',
    `targets: # ${locale === 'vi' ? 'chỉ tiêu đo được: giá trị, đơn vị tính, năm' : 'measurable: value, unit of measure, year'}`,
    '#  - id: CT1',
    line('#    indicator', 'tên chỉ tiêu', 'what is measured', ''),
    line('#    unit_of_measure', 'đơn vị tính, ví dụ "%"', 'unit of measure, e.g. "%"', ''),
    line(
      '#    baseline',
      'hiện trạng: { year: năm, value: số liệu }; chưa có số liệu: { none: lý do }',
      'from where: { year: …, value: … }; without figures: { none: the reason }',
      '',
    ),
    line('#    value', 'giá trị phải đạt, chỉ ghi chữ số', 'to be reached, digits only', ''),
    line('#    year', 'năm đạt', 'by which year', ''),
    '',
    'criteria:',
    `  groups: # ${locale === 'vi' ? 'tiêu chí cho từng nhóm; hoặc ghi adopted_from nếu áp dụng của cấp trên' : 'per group; or adopted_from for the criteria of the unit above'}`,
    line('#    - group', 'nhóm đối tượng: tập thể, cá nhân …', 'collectives, persons …', ''),
    '#      items: # - { id: TC1, name: …, max_points: 100 }',
    line('#  adopted_from', 'thay cho groups: { number: số, issued: năm-tháng-ngày }', 'instead of groups', ''),
    ...(yearly ? ['', 'launches:', '  every_year: true'] : []),
    ...(reviews.length ? ['', 'reviews:', ...reviews] : []),
    '',
    'monitoring:',
    line('frequency', 'monthly, quarterly, half_yearly hoặc yearly', 'monthly, quarterly, half_yearly or yearly'),
    line('report_day', 'ngày gửi báo cáo trong kỳ', 'day of the report'),
    line('reports_to', 'nơi nhận báo cáo', 'who receives the report'),
    line('inspection', 'kiểm tra, giám sát: ai, khi nào', 'inspection and supervision: who, when'),
    'evaluation:',
    '  frequency: yearly',
    line('rule', 'kết quả là tiêu chí đánh giá, xếp loại hằng năm', 'results as a criterion of the yearly evaluation'),
    'commendation:',
    line('rule', 'tiêu chuẩn, hình thức khen thưởng', 'conditions and forms of commendation'),
    line('delay_handling', 'xử lý việc chậm, không thực hiện', 'what follows delay'),
    'communication:',
    line('plan', 'tuyên truyền, nhân rộng điển hình', 'publicity and spreading of models'),
    'funding:',
    `  sources: [] # ${locale === 'vi' ? 'nguồn kinh phí' : 'sources of funding'}`,
  ]
}

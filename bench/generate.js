// Writes a corpus of plans to measure with: the same seed gives the same files.
// node bench/generate.js --plans 1000 --faulty 0.3 --seed 1 --out bench/corpus/faulty-1000
// node bench/generate.js --country --communes 3321 --faulty 0.1 --seed 1 --out bench/corpus/country (country.js)
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { commune, department, enterprise, enterpriseTasks, publicTasks, syllables } from './texts.js'

/**
 * Writes `plans` plans to the folder `out`, of which the share `faulty` has one to three faults each.
 * @param quoteDates dates in quotes, for tools whose YAML reader turns plain ones into timestamps
 */
export function generate({ plans, faulty = 0, seed = 1, quoteDates = false, out }) {
  seeded(seed)
  mkdirSync(out, { recursive: true })
  for (let i = 0; i < plans; i++) {
    const plan = makePlan(i)
    // spread evenly, so that a sample has the same share
    if (Math.floor((i + 1) * faulty) > Math.floor(i * faulty)) spoil(plan)
    const text = `# yaml-language-server: $schema=../../../schemas/plan.v1.schema.json\n${yaml(plan).join('\n')}\n`
    const quoted = quoteDates ? text.replace(/^( *(?:- )?\w+: )(\d{4}-\d\d-\d\d)$/gm, '$1"$2"') : text
    writeFileSync(join(out, `${plan.unit.code}.yaml`), quoted)
  }
}

let random = mulberry(1)

/** Whatever is made from here on depends on this seed only. */
export function seeded(seed) {
  random = mulberry(Number(seed))
}

export const int = (from, to) => from + Math.floor(random() * (to - from + 1))
export const pick = (list) => list[int(0, list.length - 1)]
export const some = (list, count) => shuffled(list).slice(0, count)

/** A small generator of random numbers in [0, 1). */
function mulberry(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let it = Math.imul(state ^ (state >>> 15), state | 1)
    it ^= it + Math.imul(it ^ (it >>> 7), it | 61)
    return ((it ^ (it >>> 14)) >>> 0) / 4294967296
  }
}

function shuffled(list) {
  const result = [...list]
  for (let i = result.length - 1; i > 0; i--) {
    const j = int(0, i)
    ;[result[i], result[j]] = [result[j], result[i]]
  }
  return result
}

/** A name that no other plan has. */
export function nameOf(i) {
  const { first, second, third } = syllables
  const [a, b, c] = [i % first.length, Math.floor(i / first.length) % second.length, Math.floor(i / 500)]
  return [first[a], second[(b + a) % second.length], ...(c ? [third[(c - 1) % third.length]] : [])].join(' ')
}

function makePlan(i) {
  const name = nameOf(i)
  const kind = ['commune', 'commune', 'department', 'commune', 'enterprise'][i % 5]
  if (kind === 'commune') return communePlan(i, name)
  return kind === 'department' ? departmentPlan(i, name) : enterprisePlan(i, name)
}

function communePlan(i, name) {
  const type = pick(['xã', 'xã', 'phường'])
  const own = `UBND ${type} ${name}`
  return wholePlan({
    prefix: initials(name),
    unit: {
      code: String((90001 + i) % 100000).padStart(5, '0'),
      name: `${own} (giả định)`,
      kind: 'commune',
      parent: '97',
    },
    symbol: 'UBND',
    short: `${type} ${name}`,
    of: `trên địa bàn ${type} ${name}`,
    above: 'UBND tỉnh Sông Lam',
    head: `Chủ tịch UBND ${type}`,
    signer: 'Chủ tịch',
    standing: 'culture',
    units: commune.units(type),
    helpers: commune.helpers(type),
    leads: commune.leads,
    where: commune.where(type),
    tasks: publicTasks,
    perContent: 6,
    excused: [commune.excused[0], commune.excused[1](own)],
    participants: [
      `Các phòng, đơn vị thuộc UBND ${type}`,
      'Các Tổ công nghệ số cộng đồng',
      'Hộ gia đình, hộ kinh doanh, hợp tác xã trên địa bàn',
    ],
    purpose: `Nâng cao chất lượng phục vụ người dân, phổ cập kỹ năng số đến từng địa bàn dân cư, từng hộ gia đình của ${type} ${name}.`,
    forms: [`Giấy khen của Chủ tịch UBND ${type}`],
  })
}

function departmentPlan(i, name) {
  const at = Math.floor(i / 5) % department.sectors.length
  const province = Math.floor(i / 5 / department.sectors.length)
  const own = `Sở ${department.sectors[at]} tỉnh ${nameOf(province * 7 + 3)}`
  const parent = `H${101 + province}`
  return wholePlan({
    prefix: initials(name),
    unit: {
      code: `${parent}.${String(at + 1).padStart(2, '0')}`,
      name: `${own} (giả định)`,
      kind: 'department',
      level: 'provincial',
      parent,
    },
    symbol: department.symbols[at],
    short: own,
    of: `của ${own}`,
    above: `UBND tỉnh ${nameOf(province * 7 + 3)}`,
    head: 'Giám đốc Sở',
    signer: 'KT. Giám đốc, Phó Giám đốc',
    standing: 'office',
    units: department.units,
    helpers: department.helpers,
    leads: department.leads,
    where: department.where,
    tasks: publicTasks,
    perContent: 5,
    participants: [
      'Các phòng thuộc Sở',
      'Đơn vị sự nghiệp trực thuộc Sở',
      'Công chức, viên chức và người lao động của Sở',
    ],
    purpose: `Thi đua hoàn thành vượt tiến độ các nhiệm vụ về dữ liệu, hạ tầng số và đổi mới sáng tạo mà UBND tỉnh giao ${own} chủ trì.`,
    forms: ['Giấy khen của Giám đốc Sở'],
  })
}

function enterprisePlan(i, name) {
  const own = `Công ty cổ phần ${enterprise.trades[Math.floor(i / 5) % enterprise.trades.length]} ${name}`
  return wholePlan({
    prefix: initials(name),
    unit: { code: `DN-${String(i + 1).padStart(4, '0')}`, name: `${own} (giả định)`, kind: 'enterprise' },
    symbol: 'CTCP',
    short: own,
    of: `của ${own}`,
    head: 'Tổng Giám đốc',
    signer: 'Tổng Giám đốc',
    standing: 'staff',
    units: enterprise.units,
    helpers: enterprise.helpers,
    leads: enterprise.leads,
    where: enterprise.where,
    tasks: enterpriseTasks,
    perContent: 6,
    missions: true,
    excused: [enterprise.excused[0], enterprise.excused[1]()],
    participants: ['Các phòng, xưởng của Công ty', 'Người lao động'],
    purpose: `Nâng cao năng suất, làm chủ công nghệ sản xuất và mở rộng thị trường cho sản phẩm của ${own}.`,
    forms: ['Giấy khen của Tổng Giám đốc'],
  })
}

const initials = (name) =>
  name
    .normalize('NFD')
    .replace(/[^A-Za-zĐ ]/g, '')
    .replaceAll('Đ', 'D')
    .split(' ')
    .map((it) => it[0])
    .join('')

/** A plan that meets all that is asked of such a unit. */
export function wholePlan(of) {
  const number = int(11, 480)
  const issued = `2025-${pick(['06-24', '07-15', '08-04', '08-21', '09-12', '09-26'])}`
  const under = of.above && { number: `${int(100, 400)}/KH-UBND`, issued: '2025-06-20', issuer: of.above }
  const parts = Object.keys(of.leads)
  const contents = Object.fromEntries(
    [
      'awareness',
      'infrastructure',
      'digital_government',
      'digital_economy',
      'digital_society',
      'security',
      'international_cooperation',
    ].map((key, at) => [
      key,
      of.excused?.[0] === key ? { not_applicable: { reason: of.excused[1] } } : { tasks: tasksOf(of, key, at + 1) },
    ]),
  )
  return {
    schema: 'plan/v1',
    unit: of.unit,
    document: {
      status: 'issued',
      number: `${number}/KH-${of.symbol}`,
      issued,
      title: `Kế hoạch thực hiện phong trào thi đua “Cả nước thi đua đổi mới sáng tạo và chuyển đổi số” ${of.of} giai đoạn 2025 - 2030`,
      period: { from: 2025, to: 2030 },
      signer: { position: of.signer },
      legal_basis: [
        { number: '57-NQ/TW', issued: '2024-12-22', issuer: 'Bộ Chính trị' },
        { number: '923/QĐ-TTg', issued: '2025-05-14', issuer: 'Thủ tướng Chính phủ' },
        ...(under ? [under.number] : []),
      ],
      ...(under && { under }),
    },
    purpose: of.purpose,
    participants: of.participants,
    leadership: { head: { position: of.head }, standing_agency: of.units[of.standing][0] },
    assignments: Object.values(of.units)
      .filter(([unit]) => parts.some((key) => of.leads[key].some((it) => of.units[it][0] === unit)))
      .map(([unit, position, what, authority]) => ({
        unit,
        position,
        responsibility: `Chịu trách nhiệm trước ${of.head} về ${what}`,
        authority,
      })),
    contents,
    targets: targetsOf(of),
    criteria: criteriaOf(of),
    launches: { every_year: true },
    reviews: [
      { kind: 'yearly', due: '2026-12' },
      { kind: 'preliminary', due: `2027-0${int(4, 6)}` },
      { kind: 'final', due: `2030-0${int(8, 9)}` },
    ],
    monitoring: {
      frequency: pick(['monthly', 'quarterly']),
      report_day: int(5, 25),
      reports_to: of.units[of.standing][0],
      inspection: `Mỗi quý kiểm tra ${int(2, 6)} bộ phận, địa bàn; mỗi năm kiểm tra ít nhất ${int(3, 6) * 10}% số đơn vị thuộc phạm vi quản lý`,
    },
    evaluation: {
      frequency: 'yearly',
      rule: `Kết quả thực hiện Kế hoạch là căn cứ đánh giá, xếp loại hằng năm đối với người đứng đầu bộ phận và người lao động của ${of.short}`,
    },
    commendation: {
      forms: of.forms,
      beneficiaries: ['Tập thể', 'Cá nhân'],
      rule: `Khen thưởng tập thể đạt từ ${int(85, 95)} điểm tiêu chí và cá nhân trực tiếp làm ra sản phẩm được sử dụng`,
      delay_handling: `Chậm quá ${int(10, 30)} ngày phải giải trình bằng văn bản; chậm lần hai không xét danh hiệu trong năm`,
    },
    communication: {
      plan: `Đăng kết quả hằng tháng trên trang thông tin điện tử và nhóm trao đổi công việc của ${of.short}`,
      models: [
        { name: 'Phòng làm việc không giấy', owner: of.units[of.standing][0] },
        { name: 'Mỗi tuần một kỹ năng số', owner: Object.values(of.units).at(-1)[0] },
      ],
    },
    funding: {
      sources: ['Dự toán được giao hằng năm', 'Nguồn xã hội hóa hợp pháp'],
      note: `${of.short} cân đối, bố trí theo tiến độ từng nhiệm vụ`,
    },
  }
}

function tasksOf(of, content, number) {
  return some(of.tasks[content], of.perContent).map(([work, deliverable, recurrence], i) => {
    const lead = of.units[of.leads[content][i % of.leads[content].length]][0]
    const others = [...Object.values(of.units).map(([unit]) => unit), ...of.helpers].filter((it) => it !== lead)
    const slots = { p: `${pick(of.where)} ${pick(syllables.first)} ${pick(syllables.second)}`, u: of.short }
    const fill = (text) =>
      text.replace(
        /\{(\w)\}/g,
        (_, slot) => slots[slot] ?? String({ a: int(2, 9), b: int(12, 96), c: int(110, 980) }[slot]),
      )
    const year = recurrence ? 2030 : [2026, 2027, 2028, 2029, 2030, 2026, 2028][(i + number) % 7]
    const due = pick([
      `${year}-0${int(3, 9)}-28`,
      `${year}-${pick(['05-31', '06-30', '10-31', '11-30'])}`,
      `${year}-Q${int(2, 4)}`,
    ])
    const start = pick([`${Math.min(year, 2028) - 1}-${pick(['10', '11', '12'])}`, `${Math.min(year, 2028) - 1}-Q4`])
    return {
      id: `${of.prefix}-${number}.${String(i + 1).padStart(2, '0')}`,
      work: fill(work),
      lead,
      ...(i % 4 !== 3 && { coordinating: some(others, pick([1, 1, 1, 2])) }),
      start,
      due,
      ...(recurrence && { recurrence }),
      deliverable: fill(deliverable),
      ...(!recurrence && (year === 2027 || i % 2) && { phase: year < 2027 ? 1 : year > 2027 ? 2 : int(1, 2) }),
      ...(content === 'digital_society' && { targets: [`${of.prefix}-CT0${i < 2 ? i + 1 : int(1, 2)}`] }),
      ...(content === 'infrastructure' && i < 3 && { targets: [`${of.prefix}-CT03`] }),
      ...(content === 'security' && i < 2 && { targets: [`${of.prefix}-CT0${i + 4}`] }),
      ...(of.missions && { missions: [(i % 3) + 1] }),
      ...(content === 'infrastructure' && {
        funding: {
          source: pick(['dự toán được giao', 'nguồn xã hội hóa', 'vốn doanh nghiệp viễn thông']),
          amount: int(12, 960) * 10000000,
        },
      }),
    }
  })
}

function targetsOf({ prefix, short }) {
  return [
    `Tỷ lệ người thuộc phạm vi phục vụ của ${short} được hướng dẫn kỹ năng số cơ bản`,
    'Tỷ lệ hồ sơ công việc được xử lý hoàn toàn trên môi trường điện tử',
    `Tỷ lệ thiết bị của ${short} được kết nối, theo dõi tập trung`,
    'Tỷ lệ tài khoản dùng xác thực hai lớp',
    'Tỷ lệ hệ thống thông tin được sao lưu định kỳ',
  ].map((indicator, i) => {
    const start = int(20, 50) + 0.5 * int(0, 1)
    return {
      id: `${prefix}-CT0${i + 1}`,
      indicator,
      unit_of_measure: '%',
      baseline: { year: 2024, value: start },
      value: int(88, 100),
      year: 2030,
      milestones: [{ year: 2027, value: start + int(12, 26) }],
    }
  })
}

function criteriaOf({ prefix }) {
  return {
    scale: 100,
    groups: [
      [
        'A',
        'Tập thể',
        'Hoàn thành đúng hạn nhiệm vụ được giao trong Kế hoạch',
        'Tỷ lệ hồ sơ được xử lý trên môi trường điện tử',
        'Bảo đảm an toàn dữ liệu do tập thể quản lý',
      ],
      [
        'B',
        'Cá nhân',
        'Có sáng kiến số được áp dụng trong năm',
        'Trực tiếp hướng dẫn kỹ năng số cho người khác',
        'Không để lộ, lọt dữ liệu được giao quản lý',
      ],
    ].map(([letter, group, first, second, third]) => ({
      group,
      items: [
        { id: `TC-${letter}1`, name: first, max_points: 40 },
        { id: `TC-${letter}2`, name: second, max_points: 30, content: 'digital_society', targets: [`${prefix}-CT02`] },
        { id: `TC-${letter}3`, name: third, max_points: 30, content: 'security' },
      ],
    })),
  }
}

/** Gives a plan one to three faults. */
export function spoil(plan) {
  for (const fault of some(faults, int(1, 3))) fault(plan)
}

const anyTask = ({ contents }) => pick(pick(Object.values(contents).filter((it) => it.tasks)).tasks)

/** Faults of varied sorts, one finding or more each. */
const faults = [
  function missingContent({ contents }) {
    delete contents[pick(['awareness', 'security', 'digital_economy'])]
  },
  function phaseAgainstDue(plan) {
    Object.assign(anyTask(plan), { start: '2028-01', due: '2029-06-30', phase: 1, recurrence: undefined })
  },
  function dateInWords(plan) {
    anyTask(plan).due = pick(['cuối năm 2026', 'Quý III/2026', '30/6/2027'])
  },
  function unknownKey(plan) {
    anyTask(plan)[pick(['deadline', 'ghi_chu', 'kinh_phi'])] = 'theo tiến độ chung'
  },
  function missingLead(plan) {
    delete anyTask(plan).lead
  },
  function missingDeliverable(plan) {
    delete anyTask(plan).deliverable
  },
  function vagueLead(plan) {
    anyTask(plan).lead = 'Các đơn vị liên quan'
  },
  function unknownTarget(plan) {
    anyTask(plan).targets = ['CT-99']
  },
  function overHundred({ targets }) {
    pick(targets).value = int(110, 190)
  },
  function decimalComma({ targets }) {
    pick(targets).baseline.value = '38,5'
  },
  function repeatedId({ contents: { infrastructure } }) {
    infrastructure.tasks[1].id = infrastructure.tasks[0].id
  },
  function noHead({ leadership }) {
    delete leadership.head
  },
  function noCommendation(plan) {
    delete plan.commendation
  },
]

/** A value as lines of block YAML. */
export function yaml(value, indent = '') {
  return Object.entries(value).flatMap(([key, it]) => {
    if (it === undefined) return []
    if (typeof it !== 'object') return [`${indent}${key}: ${scalar(it)}`]
    return [`${indent}${key}:`, ...(Array.isArray(it) ? items(it, `${indent}  `) : yaml(it, `${indent}  `))]
  })
}

function items(list, indent) {
  return list.flatMap((it) => {
    if (typeof it !== 'object') return [`${indent}- ${scalar(it)}`]
    const [first, ...rest] = yaml(it, `${indent}  `)
    return [`${indent}- ${first.trimStart()}`, ...rest]
  })
}

/** Quoted where a plain scalar would be read as something else. */
function scalar(it) {
  if (typeof it !== 'string') return String(it)
  return /^[%\d.]+$/.test(it) && !/^\d{4}(-|$)/.test(it) ? JSON.stringify(it) : it
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [text, flag] = [{ type: 'string' }, { type: 'boolean' }]
  const sizes = { plans: text, ministries: text, provinces: text, communes: text, faulty: text, seed: text }
  const options = { ...sizes, 'quote-dates': flag, country: flag, out: text }
  const { out, country, 'quote-dates': quoteDates, ...given } = parseArgs({ options }).values
  if (!out) throw new Error('--out is missing')
  const numbers = Object.fromEntries(Object.entries(given).map(([name, it]) => [name, Number(it)]))
  // not awaited here: that module waits for this one
  if (country) import('./country.js').then((it) => it.generateCountry({ ...numbers, out }))
  else generate({ plans: 1000, ...numbers, quoteDates, out })
}

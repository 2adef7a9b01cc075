// The plans of a generated country (country.js): of ministries, provinces and communes.
import { int, pick, wholePlan } from './generate.js'
import { commune, department, publicTasks } from './texts.js'

const typeOf = ({ city }) => (city ? 'thành phố' : 'tỉnh')
const nameInFull = (it) => `${typeOf(it)} ${it.name}`
const chief = (unit, position, what) => [
  unit,
  position,
  what,
  'Yêu cầu đơn vị liên quan cung cấp số liệu; trình khen thưởng, nhắc nhở',
]

/** The plan of a ministry of the national registry. */
export function ministryPlan({ code, name, symbol }) {
  const units = {
    office: chief('Văn phòng Bộ', 'Chánh Văn phòng', 'việc theo dõi, tổng hợp kết quả phong trào'),
    digital: chief('Trung tâm Công nghệ thông tin', 'Giám đốc Trung tâm', 'số cơ sở dữ liệu được kết nối'),
    staff: chief('Vụ Tổ chức cán bộ', 'Vụ trưởng', 'kế hoạch đào tạo và việc đánh giá công chức hằng năm'),
    finance: chief('Vụ Kế hoạch - Tài chính', 'Vụ trưởng', 'tiến độ giải ngân và hồ sơ đầu tư'),
    expert: chief('Vụ Hợp tác quốc tế', 'Vụ trưởng', 'kết quả kết nối đối tác nước ngoài'),
    centre: chief('Cục Chuyển đổi số', 'Cục trưởng', 'việc vận hành hệ thống và an toàn thông tin của ngành'),
  }
  const body = name.startsWith('Bộ') ? 'Bộ trưởng' : 'Thủ trưởng cơ quan'
  const own = { unit: { code, name, kind: 'ministry' }, symbol, short: name, of: `của ${name}`, head: body, units }
  return upperPlan({
    ...own,
    prefix: code.replaceAll('Đ', 'D').replace(/[^A-Z]/g, ''),
    leads: department.leads,
    issued: pick(['2025-06-12', '2025-06-27']),
  })
}

/** The plan of a province; `it` keeps it for its communes. */
export function provincePlan(it) {
  const [type, name] = [typeOf(it), nameInFull(it)]
  const units = {
    office: chief(`Văn phòng UBND ${type}`, 'Chánh Văn phòng', 'chất lượng giải quyết thủ tục hành chính'),
    digital: chief('Sở Khoa học và Công nghệ', 'Giám đốc Sở', 'tiến độ phát triển hạ tầng số'),
    staff: chief('Sở Nội vụ', 'Giám đốc Sở', 'tiến độ, chất lượng phong trào thi đua'),
    finance: chief('Sở Tài chính', 'Giám đốc Sở', 'việc cân đối nguồn vốn'),
    expert: chief('Sở Công Thương', 'Giám đốc Sở', 'kết quả hỗ trợ doanh nghiệp chuyển đổi số'),
    centre: chief(`Công an ${type}`, `Giám đốc Công an ${type}`, 'an toàn hệ thống thông tin'),
    below: chief('UBND các xã, phường', 'Chủ tịch UBND xã, phường', 'kết quả phổ cập kỹ năng số'),
  }
  const unit = { code: it.code, name: `UBND ${name}`, kind: 'province', level: 'provincial' }
  const issued = it.isNew ? pick(['2025-07-01', '2025-07-08']) : pick(['2025-06-20', '2025-06-27'])
  const own = { unit, symbol: 'UBND', short: name, of: `trên địa bàn ${name}`, head: `Chủ tịch UBND ${type}`, units }
  const plan = upperPlan({
    ...own,
    prefix: `T${it.code}`,
    leads: { ...department.leads, security: ['centre'] },
    issued,
  })
  Object.assign(plan.contents.digital_society.tasks[0], {
    lead: 'UBND các xã, phường',
    addressed_to: { kinds: ['commune'] },
  })
  plan.leadership.steering_committee = { decision: `${int(20, 90)}/QĐ-UBND`, established: '2025-02-10' }
  plan.leadership.steering_committee.chair = { position: own.head }
  it.plan = plan
  return plan
}

function upperPlan({ issued, ...own }) {
  const plan = wholePlan({
    ...own,
    signer: own.head,
    standing: 'staff',
    helpers: ['Công đoàn cơ quan', 'Đoàn Thanh niên cơ quan'],
    where: ['trung tâm', 'chi cục', 'cơ sở'],
    tasks: publicTasks,
    perContent: 6,
    participants: ['Các cơ quan, đơn vị trực thuộc', 'Công chức, viên chức và người lao động'],
    purpose: `Tạo khí thế thi đua sôi nổi, hoàn thành vượt tiến độ các nhiệm vụ đổi mới sáng tạo, chuyển đổi số ${own.of}.`,
    forms: [`Bằng khen của ${own.head}`],
  })
  Object.assign(plan.document, { number: `${int(100, 400)}/KH-${own.symbol}`, issued })
  const projects = plan.contents.infrastructure.tasks.slice(0, 1)
  plan.key_projects = projects.map(({ id }) => ({
    id: `${own.prefix}-DA1`,
    name: `Trung tâm dữ liệu dùng chung ${own.of}`,
    year: 2026,
    tasks: [id],
  }))
  // after those below them
  Object.assign(plan.reviews[1], { due: '2027-08' })
  Object.assign(plan.reviews[2], { due: '2030-10' })
  plan.targets[1].national = 'online-public-services'
  return plan
}

/** The plan of a commune, below that of its province. */
export function communePlan({ code, name, parent, type, above }) {
  const own = `UBND ${type} ${name}`
  const plan = wholePlan({
    prefix: `X${code}`,
    unit: { code, name: own, kind: 'commune', parent },
    symbol: 'UBND',
    short: `${type} ${name}`,
    of: `trên địa bàn ${type} ${name}`,
    above: `UBND ${nameInFull(above)}`,
    head: `Chủ tịch UBND ${type}`,
    signer: 'Chủ tịch',
    standing: 'culture',
    units: commune.units(type),
    helpers: commune.helpers(type),
    leads: commune.leads,
    where: commune.where(type),
    tasks: publicTasks,
    perContent: int(2, 6),
    excused: [commune.excused[0], commune.excused[1](own)],
    participants: [`Các phòng, đơn vị thuộc UBND ${type}`, 'Hộ gia đình, hộ kinh doanh, hợp tác xã trên địa bàn'],
    purpose: `Nâng cao chất lượng phục vụ người dân, phổ cập kỹ năng số đến từng địa bàn dân cư của ${type} ${name}.`,
    forms: [`Giấy khen của Chủ tịch UBND ${type}`],
  })
  const { number, issued, period } = above.plan.document
  plan.document.issued = pick(['2025-07-15', '2025-08-04', '2025-08-21', '2025-09-12', '2025-09-30', '2025-10-06'])
  plan.document.under = { number, issued, issuer: `UBND ${nameInFull(above)}` }
  plan.document.legal_basis.splice(2, 1, number)
  plan.document.period = period
  const [taught] = plan.contents.digital_society.tasks
  taught.implements = [`${above.code}#${above.plan.contents.digital_society.tasks[0].id}`]
  const [, target] = plan.targets
  target.assigned = { by: above.code, target: above.plan.targets[1].id, value: target.value - int(0, 8) }
  return plan
}

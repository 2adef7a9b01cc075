// Writes a whole country as one repository of plans: the same seed gives the same files.
// node bench/generate.js --country --communes 3321 --faulty 0.1 --seed 1 --out bench/corpus/country
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { communePlan, ministryPlan, provincePlan } from './country-plans.js'
import { int, nameOf, pick, seeded, spoil, yaml } from './generate.js'

/**
 * Writes registry, register, configuration, plans and progress to the folder `out`. Of the units that must file most have a
 * plan; some have an excerpt or a draft, some none. The share `faulty` of the plans has one to three faults each.
 * @param ministries,provinces how many of the national registry, in its order; all where nothing is said
 */
export function generateCountry({ ministries = 99, provinces = 34, communes = 3321, faulty = 0, seed = 1, out }) {
  seeded(seed)
  const write = (file, document) => {
    mkdirSync(dirname(join(out, file)), { recursive: true })
    writeFileSync(join(out, file), `${yaml(document).join('\n')}\n`)
  }
  const central = registered('central')
    .filter((it) => it.kind === 'ministry')
    .slice(0, ministries)
  const upper = registered('provinces').slice(0, provinces)
  const lower = Array.from({ length: communes }, (_, i) => makeCommune(i, upper[i % upper.length]))
  write('units.yaml', { schema: 'units/v1', units: lower.map(({ above, type, ...it }) => it) })
  write('plan.config.yaml', {
    schema: 'config/v1',
    include: ['plans/**/*.yaml', 'progress/**/*.yaml'],
    units: ['units.yaml'],
    register: ['register.yaml'],
    must_file: { kinds: ['commune'], units: [...central, ...upper].map((it) => it.code) },
    deadlines: upper.map(({ code }) => ({
      id: `communes-${code}`,
      what: 'plan_issued',
      applies_to: { kinds: ['commune'], parents: [code] },
      due: '2025-09-30',
      source: { number: `${100 + Number(code)}/KH-UBND`, issued: '2025-07-10' },
    })),
  })
  const all = [...central.map(ministryPlan), ...upper.map(provincePlan), ...lower.map(communePlan)]
  const entries = []
  let spoiled = 0
  for (const [i, plan] of all.entries()) {
    const unit = plan.unit.code
    const lot = int(1, 100)
    if (lot <= 6) {
      if (lot <= 5) entries.push(entryOf(lot, unit))
      continue
    }
    if (lot <= 10) shorten(plan)
    else if (lot <= 12) Object.assign(plan.document, { status: 'draft', number: undefined, issued: undefined })
    else if (lot <= 40) {
      plan.contents.security = { withheld: { reason: 'Thực hiện theo văn bản riêng' } }
      plan.targets.splice(3)
      for (const { items } of plan.criteria.groups) delete items[2].content
    } else if (lot <= 50) plan.contents.digital_economy.tasks.splice(1)
    const lengthy = plan.contents.infrastructure?.tasks.find((it) => !it.recurrence && `${it.due}`.startsWith('2026'))
    if (lot % 8 === 3 && lengthy) lengthy.extended = [{ to: '2026-12-31', document: `${int(20, 900)}/UBND-TH` }]
    for (const it of plan.contents.digital_government?.tasks.slice(0, 1) ?? [])
      it.contributes_to = ['online-public-services']
    // faults begin where the share first makes a whole plan, and stay evenly spread
    if (Math.floor((i + 1) * faulty) > spoiled) {
      spoiled++
      spoil(plan)
    }
    write(`plans/${folderOf(plan.unit)}/${unit}.yaml`, plan)
    if (lot <= 12 || lot > 85) continue
    if (lot % 2) write(`progress/2026-08/${unit}.yaml`, progressOf(plan, '2026-08-31'))
    write(`progress/2026-10/${unit}.yaml`, progressOf(plan, '2026-10-31'))
  }
  write('register.yaml', { schema: 'register/v1', entries })
}

const folderOf = ({ kind, parent, code }) => parent ?? (kind === 'ministry' ? 'trung-uong' : code)

/** Units of the national registry, with what plans of theirs need. */
function registered(file) {
  const text = readFileSync(new URL(`../seeds/units/${file}.yaml`, import.meta.url), 'utf8')
  return text
    .split(/^ {2}- /m)
    .slice(1)
    .map((it) => {
      const field = (name) => new RegExp(`^ *${name}: "?([^"\\n]*)`, 'm').exec(it)?.[1]
      return {
        code: field('code'),
        name: field('name'),
        kind: field('kind'),
        symbol: field('symbol') ?? field('code'),
        // as it was named when plans were issued
        city: /types: \[\{ value: city/.test(it),
        isNew: /valid: \{ from:/.test(it),
        ended: /valid: \{.*to:/.test(it),
      }
    })
    .filter((it) => !it.ended)
}

function makeCommune(i, above) {
  const type = pick(['xã', 'xã', 'phường'])
  return {
    code: String(4 + 9 * i).padStart(5, '0'),
    name: nameOf(i),
    kind: 'commune',
    level: 'commune',
    types: [{ value: type === 'xã' ? 'commune' : 'ward' }],
    parent: above.code,
    cluster: `Cụm thi đua số ${(i % 7) + 1}`,
    order: Math.floor(i / 34) + 1,
    above,
    type,
  }
}

/** Only two contents of the paper are known. */
function shorten(plan) {
  const kept = [pick(['awareness', 'digital_society']), 'infrastructure']
  plan.contents = Object.fromEntries(kept.map((it) => [it, plan.contents[it]]))
  Object.assign(plan, { extent: 'excerpt', excerpt_note: 'Theo phần kế hoạch đã đăng trên Cổng thông tin điện tử' })
}

/** What the secretariat knows of a unit without a file. */
function entryOf(lot, unit) {
  const document = `${int(20, 900)}/SNV-TĐKT`
  if (lot === 1) return { unit, state: 'exempt', document }
  if (lot === 2) return { unit, state: 'extension', until: pick(['2026-06-30', '2026-12-31']), document, reminders: 1 }
  if (lot === 3) return { unit, state: 'drafting' }
  const paper = { number: `${int(10, 90)}/KH-UBND`, issued: '2025-09-18', received: '2025-10-02', reminders: int(0, 2) }
  return { unit, state: 'filed_on_paper', ...paper }
}

/** What a unit reports by a date: of the tasks that are due soon or recur, most. */
function progressOf(plan, asOf) {
  const tasks = Object.values(plan.contents).flatMap((it) => it.tasks ?? [])
  const before = (months) => {
    const date = new Date(`${asOf}T00:00:00Z`)
    date.setUTCMonth(date.getUTCMonth() - months, int(1, 28))
    return date.toISOString().slice(0, 10)
  }
  const entries = tasks.flatMap((it) => {
    const lot = int(1, 100)
    if (it.recurrence) {
      const period = lastPeriod[it.recurrence]
      if (!period || lot > 80) return []
      return [{ task: it.id, period, status: 'done', completed: `2026-06-${int(10, 29)}`, evidence: evidenceOf(plan) }]
    }
    if (!`${it.due}`.startsWith('2026') || lot > 90) return []
    if (lot <= 45) return [{ task: it.id, status: 'done', completed: before(int(1, 4)), evidence: evidenceOf(plan) }]
    if (lot <= 48) return [{ task: it.id, status: 'cancelled', document: `${int(20, 900)}/UBND-TH` }]
    const late = {
      cause: pick(['Chờ thẩm định giá; dự kiến xong trong quý IV/2026', 'Đề nghị gia hạn do chậm bố trí vốn']),
    }
    return [{ task: it.id, status: 'in_progress', percent: 5 * int(2, 18), ...(lot % 2 && late) }]
  })
  const targets = plan.targets.map(({ id, baseline, value }) => ({
    target: id,
    value: Math.min(100, Number(baseline.value) + int(0, Math.max(0, Number(value) - Math.ceil(baseline.value)))),
  }))
  return { schema: 'progress/v1', unit: plan.unit.code, as_of: asOf, tasks: entries, targets }
}

/** The newest periods that have ended by every report. */
const lastPeriod = { monthly: '2026-07', quarterly: '2026-Q2', half_yearly: '2026-H1' }

const evidenceOf = ({ document: { number } }) => [{ document: `${int(10, 400)}/BC-${number?.split('-')[1] ?? 'UBND'}` }]

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fix } from '../src/engine/fix.ts'
import { noSettings } from '../src/engine/settings.ts'
import { gating } from '../src/schema/validate.ts'
import { decode } from '../src/source/decode.ts'
import { rawText, withLineEndsOf } from '../src/source/line-ends.ts'
import { parse } from '../src/source/parse.ts'
import { checkText } from './support/check-text.ts'
import { basePlans, edited, editedSections, edits } from './support/edits.ts'
import { asOf, fixText } from './support/fix-texts.ts'
import { checker, hostOf } from './support/memory.ts'

/** More by hand: RUNS=5000 npx vitest run test/fix-properties.test.ts */
const runs = Number(process.env.RUNS ?? 80)
const patience = Math.max(120_000, runs * 1000)

/** What authors and their programs do to a plan: each to the n-th place where it can be done. */
const slips: Readonly<Record<string, readonly [RegExp, (...match: string[]) => string]>> = {
  dayFirst: [/(\d{4})-(\d\d)-(\d\d)$/gm, (_, y = '', m = '', d = '') => `${Number(d)}/${m}/${y}`],
  quarter: [/(\d{4})-Q(\d)$/gm, (_, y = '', q = '') => `quý ${q} năm ${y}`],
  month: [/: (\d{4})-(\d\d)$/gm, (_, y = '', m = '') => `: "tháng ${m}/${y}"`],
  several: [/: (\d{4})-\d\d$/gm, (_, y = '') => `: ${y}-${Number(y) + 1}`],
  vague: [/due: .*$/gm, () => 'due: trước ngày 15/9/2026'],
  decomposed: [/[\p{L}]*[ấầẩẫậếềểễệốồổỗộ]\p{L}*/gu, (word) => word.normalize('NFD')],
  blank: [/(?<=\p{L}) (?=\p{L})/gu, () => '\u00a0'],
  blankAfterColon: [/(?<=work:) /g, () => '\u00a0'],
  blankBeforeHash: [/(?<=\p{L}) (?=\p{L})/gu, () => '\u00a0#'],
  zeroWidth: [/(?<=\p{L})(?=\p{L})/gu, () => '\u200b'],
  softHyphen: [/(?<=\p{L})(?=\p{L})/gu, () => '\u00ad'],
  eth: [/Đ(?=\p{L})/gu, () => 'Ð'],
  cyrillic: [/(?<=[a-z])o/g, () => 'о'],
  wideDigit: [/2/g, () => '２'],
  control: [/(?<=\p{L}) (?=\p{L})/gu, () => '\u001e'],
  unquotedCode: [/"(\d+)"/g, (_, code = '') => code],
  quotedNumber: [/value: (\d+)/g, (_, value = '') => `value: "${value}"`],
  decimalComma: [/value: (\d+)/g, (_, value = '') => `value: ${value},5`],
  percent: [/value: (\d+)/g, (_, value = '') => `value: ${value} %`],
  spacedNumber: [/\d\/(?=[A-ZĐ])/g, (it) => `${it[0]} / `],
  unmarkedNumber: [/QĐ-/g, () => 'QD-'],
  dashes: [/(?<=\d\/[A-ZĐ]+)-/g, () => '–'],
  vietnameseKey: [/\blead:/g, () => 'chu_tri:'],
  doubleKey: [/^( *)lead: (.*)$/gm, (_, indent = '', lead = '') => `${indent}lead: ${lead}\n${indent}chu_tri: ${lead}`],
  vietnameseContents: [/^contents:/gm, () => 'noi_dung:'],
  vietnameseDue: [/\bdue:/g, () => 'thoi_han:'],
  vietnameseKind: [/kind: commune/g, () => 'kind: xã'],
  colon: [/work: /g, () => 'work: Việc cần làm: '],
  at: [/lead: /g, () => 'lead: @'],
  quotes: [/work: (\S+ \S+)/g, (_, words = '') => `work: "${words}"`],
  looseId: [/targets: \[(\S+?)\]/g, (_, id = '') => `targets: [${id.toLowerCase()}]`],
  comment: [/$/gm, () => ' # ghi chú của người nhập, “Ð”'],
  tab: [/^ {4}/gm, () => '\t'],
}

function slipped(text: string, name: string, where: number): string {
  const [pattern, change] = slips[name] ?? [/$^/g, String]
  const places = [...text.matchAll(pattern)]
  const place = places[Math.floor(where * places.length)]
  if (!place) return text
  return text.slice(0, place.index) + change(...(place as string[])) + text.slice(place.index + place[0].length)
}

const slip = fc.tuple(
  fc.constantFrom(...Object.keys(slips)),
  fc.noBias(fc.nat(999)).map((it) => it / 1000),
)
const messyPlan = fc
  .tuple(fc.constantFrom(...basePlans), fc.array(slip, { minLength: 1, maxLength: 12 }), fc.option(edits(2)))
  .map(([text, made, more]) => {
    const messy = made.reduce((it, [name, where]) => slipped(it, name, where), text)
    return more ? edited(messy, more) : messy
  })
const anyText = fc.oneof({ weight: 4, arbitrary: messyPlan }, { weight: 1, arbitrary: editedSections })

const hasStopping = (text: string) => checkText(text).findings.some((it) => gating.has(it.rule))
const isReadable = (text: string) => 'document' in parse(text, checker.library)
const count = (text: string, rule: string) => checkText(text).findings.filter((it) => it.rule === rule).length

test('a second run changes nothing, and nothing is worse after the first', { timeout: patience }, () => {
  let corrected = 0
  fc.assert(
    fc.property(anyText, (before) => {
      const { text: after, fixed } = fixText(before)
      if (after === before) return
      corrected++
      expect(fixText(after).fixed.files).toEqual([])
      expect(after.split('\n').length).toBe(before.split('\n').length)
      const comments = (text: string) => text.match(/^\s*#.*$/gm) ?? []
      expect(comments(after)).toEqual(comments(before))
      if (isReadable(before)) {
        expect(isReadable(after)).toBe(true)
        if (!hasStopping(before)) expect(hasStopping(after)).toBe(false)
        for (const rule of gating) expect(count(after, rule)).toBeLessThanOrEqual(count(before, rule))
        // what was corrected is found less often; a character that could be put right in one place may be left in another
        const made = [...(fixed.files[0]?.made.keys() ?? [])].filter((it) => !it.startsWith('text-'))
        for (const rule of made.filter((it) => count(before, it))) {
          expect(count(after, rule), rule).toBeLessThan(count(before, rule))
        }
      }
    }),
    { numRuns: runs },
  )
  expect(corrected).toBeGreaterThan(runs / 2)
})

test('a sound plan stays as it is', () => {
  for (const text of basePlans) expect(fixText(text).fixed.files).toEqual([])
})

test('line ends of every kind and a byte-order mark stay', () => {
  const end = fc.constantFrom('\n', '\r\n', '\r')
  fc.assert(
    fc.property(messyPlan, fc.array(end, { minLength: 1, maxLength: 5 }), fc.boolean(), (text, ends, marked) => {
      let i = 0
      const raw = (marked ? '\ufeff' : '') + text.replace(/\n/g, () => ends[i++ % ends.length] ?? '\n')
      const bytes = new TextEncoder().encode(raw)
      const read = decode('plan.yaml', bytes)
      if (!('source' in read)) return
      expect(rawText(bytes)).toBe(raw)
      expect(withLineEndsOf(raw, read.source.text)).toBe(raw)
    }),
    { numRuns: runs },
  )
})

test('a file that is gone, or another one, when it is to be corrected', () => {
  const [text = ''] = basePlans
  const before = slipped(text, 'dayFirst', 0)
  const host = hostOf(new Map([['plan.yaml', before]]))
  const candidates = [{ file: 'plan.yaml', expected: true, shown: true }]
  const run = { candidates, faults: [], settings: noSettings, papers: new Map(), asOf }
  const gone = { fault: { file: 'plan.yaml', rule: 'file-unreadable', message: 'gone', data: {} } } as const
  expect(fix(run, checker, host, () => gone).files).toEqual([])
  // corrected is what is there now
  const now = slipped(text, 'vietnameseKey', 0)
  const fixed = fix(run, checker, host, (file) => ({ source: { file, text: now } }))
  expect(fixed.files.map((it) => it.after)).toEqual([text])
})

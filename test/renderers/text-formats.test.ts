import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { onlyTable, type Report, tablesOf } from '../../src/model/report.ts'
import { renderText } from './rendered.ts'
import { sample } from './sample.ts'

const locales = ['vi', 'en'] as const
const golden = (name: string) => `golden/${name}`

/** One of the sample's tables alone, as `--table` gives it to a format. */
function alone(report: Report, key: string): Report {
  const found = onlyTable(report, key)
  if (!found) throw new Error(`no table ${key}`)
  return found
}

describe.each(locales)('%s', (locale) => {
  const report = sample(locale)

  test.each([40, 80, 160])('table in %i columns', async (width) => {
    const text = await renderText('table', report, { width })
    for (const line of text.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(width)
    await expect(text).toMatchFileSnapshot(golden(`table-${width}.${locale}.txt`))
  })

  test('markdown', async () => {
    await expect(await renderText('markdown', report)).toMatchFileSnapshot(golden(`markdown.${locale}.md`))
  })

  test('json, as its schema promises', async () => {
    const text = await renderText('json', report)
    const schema = JSON.parse(readFileSync('schemas/report.v1.schema.json', 'utf8'))
    const validate = new Ajv2020({ validateFormats: false, allowUnionTypes: true }).compile(schema)
    expect(validate(JSON.parse(text)) || validate.errors).toBe(true)
    expect(validate({ ...JSON.parse(text), tables: [{ key: 'x' }] })).toBe(false)
    await expect(text).toMatchFileSnapshot(golden(`json.${locale}.json`))
  })

  test.each(tablesOf(report).map((it) => it.key))('csv of %s', async (key) => {
    const text = await renderText('csv', alone(report, key))
    await expect(text).toMatchFileSnapshot(golden(`${key}.${locale}.csv`))
  })
})

describe('table', () => {
  test('has colour only where it is told so, and says the same without it', async () => {
    const plain = await renderText('table', sample('vi'), { width: 160 })
    const painted = await renderText('table', sample('vi'), { width: 160, color: true })
    expect(plain).not.toContain('\u001b')
    expect(painted).toContain('\u001b[31mQuá hạn')
    expect(painted.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain)
  })

  test('fits any width, as columns or as records', async () => {
    for (let width = 24; width <= 200; width += 4) {
      const text = await renderText('table', sample('vi'), { width })
      for (const line of text.split('\n')) expect(stringWidth(line), `${width}: ${line}`).toBeLessThanOrEqual(width)
      expect(text).toContain('1.500,5')
    }
  })
})

describe('csv', () => {
  test('is read by Excel as what it is: a byte-order mark, CRLF, English heads, raw values', async () => {
    const text = await renderText('csv', alone(sample('vi'), 'deadlines'))
    expect(text.startsWith('\ufeffgroup,task,work,due,')).toBe(true)
    expect(text.endsWith('plans/38.yaml\r\n')).toBe(true)
    expect(text).toContain(',2026-02-05,2026-01-01/2026-03-31,-282,1500.5,overdue,true,2026,')
  })

  test('refuses a report of several tables rather than put them below each other', async () => {
    await expect(renderText('csv', sample('vi'))).rejects.toThrow(RangeError)
  })
})

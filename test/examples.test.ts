import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { compose } from '../src/cli/examples/compose.ts'
import { readExamples, shippedExamples } from '../src/cli/examples/folder.ts'
import { renderListing, renderPage } from '../src/renderers/page.ts'
import { rulePage } from '../src/reports/explain/rule.ts'
import { topicList } from '../src/reports/explain.ts'
import { kindOf, ruleIds } from '../src/rules/index.ts'
import { catalogue, catalogueOf } from './support/catalogue.ts'
import { checker } from './support/memory.ts'

const examples = readExamples('test', checker)
/** What a reader takes in at once. */
const longest = 24

test('every rule has an example', () => {
  expect(
    ruleIds.filter((it) => !examples.has(it)),
    'write test/rules/<id>/example.yaml, then run npm run generate',
  ).toEqual([])
})

describe.each([...examples])('the example of %s', (id, example) => {
  test('gives this rule and no other where it is faulty, nothing where it is sound', () => {
    expect([...new Set(example.diagnostics.map((it) => it.rule))]).toEqual([id])
    expect(example.inGood.map((it) => `${it.file} ${it.rule} ${it.place}`)).toEqual([])
  })

  test('is short, and shows what it speaks of', () => {
    for (const { note, excerpts } of [example.bad, example.good]) {
      const lines = excerpts.flatMap((it) => it.lines)
      expect(lines.length).toBeLessThanOrEqual(longest)
      expect(lines.length > 0 || note !== null).toBe(true)
      // a terminal has 80 columns; one line may be as long as the title of a plan is
      const wide = lines.filter((it) => typeof it === 'string' && it.length > 76)
      expect(wide.length, wide.join('\n')).toBeLessThanOrEqual(1)
    }
    expect(example.diagnostics.length).toBeLessThanOrEqual(3)
  })
})

const shipped = shippedExamples(examples, catalogue)
const topics = { catalogue, examples: shipped, rules: ruleIds.map(kindOf) }
const screen = { color: false, width: 80 }

describe.each(['vi', 'en'] as const)('on a terminal of 80 columns, in %s', (locale) => {
  test.each(ruleIds)('%s', async (id) => {
    const page = await rulePage(kindOf(id), { ...topics, locale })
    const lines = renderPage(page, screen).split('\n')
    // lines of a plan are shown as they are, one a side may be longer
    expect(lines.filter((it) => stringWidth(it) > 80 && !it.startsWith('    '))).toEqual([])
    expect(lines.filter((it) => stringWidth(it) > 80).length).toBeLessThanOrEqual(2)
  })

  test('the list of everything', () => {
    const listing = topicList({ ...topics, locale })
    expect(listing.tables.flatMap((it) => it.rows.map(([id]) => id))).toEqual(expect.arrayContaining([...ruleIds]))
    const lines = renderListing(listing, 80).split('\n')
    expect(lines.filter((it) => stringWidth(it) > 80)).toEqual([])
  })
})

test('another movement has other contents, so it is not shown these examples', async () => {
  const other = catalogueOf('test/second-movement')
  const page = await rulePage(kindOf('content-missing'), { ...topics, catalogue: other, locale: 'vi' })
  expect(page.sections.filter((it) => it.sample)).toEqual([])
})

describe('parts of a plan', () => {
  const base = 'document:\n  number: 15/KH-UBND\ntasks:\n  - id: A\n    due: 2026\n  - id: B\n    due: 2027\nlast: 1\n'

  test('take the place of what stood there, word for word, below their keys', () => {
    const { text, excerpt } = compose(base, {
      'tasks[1]': '- id: B\n\twork: x: y\n',
      'document.number': 'number: 1  # ?',
    })
    expect(text).toBe(
      'document:\n  number: 1  # ?\ntasks:\n  - id: A\n    due: 2026\n  - id: B\n  \twork: x: y\nlast: 1\n',
    )
    expect(excerpt).toEqual(['document:', '  number: 1  # ?', 'tasks:', '  - id: B', '  \twork: x: y'])
  })

  test('are left out, added at the end of what holds them, or not shown', () => {
    const parts = { 'tasks[0].due': null, 'tasks[1].work': 'work: x', 'tasks[0].id': 'id: C' }
    const { text, excerpt } = compose(base, parts, { 'tasks[1].due': 'due: 2028' })
    expect(text).toContain('tasks:\n  - id: C\n  - id: B\n    due: 2028\n    work: x\nlast')
    expect(excerpt).toEqual(['tasks:', '  - id: C', { indent: 4, lacks: 'due' }, '  - id: B', '    work: x'])
  })

  test('must have a place', () => {
    expect(() => compose(base, { 'tasks[2]': '- id: C' })).toThrow('tasks[2]')
    expect(() => compose(base, { 'targets[0].id': 'id: C' })).toThrow('targets[0].id')
  })
})

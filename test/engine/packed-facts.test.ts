import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { checkFile } from '../../src/engine/check-file.ts'
import { type PackedFacts, packFacts, unpackFacts } from '../../src/engine/packed-facts.ts'
import { keepShared, numberShared, type SharedFacts } from '../../src/engine/shared-facts.ts'
import { actorPlace } from '../../src/model/actors.ts'
import type { PlanFacts } from '../../src/model/workspace.ts'
import { basePlans } from '../support/edits.ts'
import { checker } from '../support/memory.ts'

const factsOf = (text: string): PlanFacts => {
  const { facts } = checkFile({ file: 'xa.yaml', text }, true, checker)
  if (!facts) throw new Error('no plan')
  return facts
}
/** A sound plan with something else said of its first task. */
function withTask(change: object): string {
  const plan = parse(basePlans[0] ?? '') as { contents: { awareness: { tasks: object[] } } }
  const { tasks } = plan.contents.awareness
  tasks[0] = { ...tasks[0], ...change }
  return stringify(plan)
}

/** What a pack keeps of these facts, beside others that it has in common with them. */
function written(facts: PlanFacts) {
  const shared = numberShared()
  for (const it of basePlans) packFacts(factsOf(it), shared)
  const packed = packFacts(facts, shared)
  return JSON.stringify({ ...packed, shared: shared.shared() })
}
function read(text: string): PlanFacts {
  const { numbers, others, shared } = JSON.parse(text) as PackedFacts & { shared: SharedFacts }
  return unpackFacts(Uint32Array.from(numbers), others, keepShared(shared))
}

describe('packed facts', () => {
  test.each(basePlans.map((it, i) => [i, it] as const))('say the same: plan %i', (_, text) => {
    const facts = factsOf(text)
    expect(read(written(facts))).toEqual(facts)
    expect(written(read(written(facts)))).toBe(written(facts))
  })

  test.each([
    ['an extension', { due: '2026-06-30', extended: [{ to: '2026-12-31', by: '5/QĐ-UBND' }] }],
    ['an extension that can not be read', { due: '2026-06-30', extended: [{ to: 'sau này', by: '5/QĐ-UBND' }] }],
    ['no due date', { due: null, recurrence: 'continuous', start: '2026-01' }],
    ['several leads', { lead: ['Phòng Kinh tế', 'Công an xã'] }],
    ['no lead', { lead: null }],
    ['a lead of two lines', { lead: 'Phòng Kinh tế\nCông an xã' }],
    ['a task of the unit above', { implements: ['97#SL-1.01', '97#SL-1.02'] }],
    ['addressees', { addressed_to: { kinds: ['commune'], units: ['99001', '99002'] } }],
    ['few words', { work: 'Sơ kết' }],
  ])('say the same: %s', (_, change) => {
    const facts = factsOf(withTask(change))
    expect(read(written(facts))).toEqual(facts)
  })

  test('keep apart one lead of two lines and two leads', () => {
    const [first, ...others] = factsOf(basePlans[0] ?? '').tasks
    if (!first) throw new Error('no task')
    const leads = [['a\nb'], ['a', 'b'], ['a\nb', 'c'], ['a', 'b\nc']]
    const tasks = [...leads.map((it) => ({ ...first, leads: it })), ...others]
    const facts = { ...factsOf(basePlans[0] ?? ''), tasks }
    expect(read(written(facts)).tasks.map((it) => it.leads)).toEqual(tasks.map((it) => it.leads))
  })

  test('say the same of a plan of five thousand tasks', () => {
    const facts = factsOf(basePlans[0] ?? '')
    const [first] = facts.tasks
    if (!first) throw new Error('no task')
    const tasks = Array.from({ length: 5000 }, (_, i) => ({ ...first, id: `A-${i}` }))
    const actors = [{ name: 'Phòng Kinh tế', at: [actorPlace(0, 'lead', null), actorPlace(4999, 'coordinating', 7)] }]
    expect(read(written({ ...facts, tasks, actors }))).toEqual({ ...facts, tasks, actors })
  })

  test('are a fraction of the facts in length', () => {
    const facts = factsOf(basePlans[0] ?? '')
    const { numbers, others } = packFacts(facts, numberShared())
    expect(numbers.length * 4 + JSON.stringify(others).length).toBeLessThan(JSON.stringify(facts).length * 0.4)
  })
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Checker } from '../../engine/check-file.ts'
import type { Catalogue } from '../../model/catalogue.ts'
import type { Examples } from '../../model/example.ts'
import { type CheckedExample, type Kit, readExample } from './example.ts'

/** The examples that stand beside the fixtures of the rules, checked; by rule, in the order of ids. */
export function readExamples(folder: string, checker: Checker): ReadonlyMap<string, CheckedExample> {
  const names = readdirSync(`${folder}/base`).filter((it) => it.endsWith('.yaml'))
  const kit: Kit = {
    checker,
    bases: new Map(names.map((it) => [it.replace('.yaml', ''), readFileSync(`${folder}/base/${it}`, 'utf8')])),
    units: readFileSync(`${folder}/units.yaml`, 'utf8'),
    asOf: readFileSync(`${folder}/as-of.txt`, 'utf8').trim(),
  }
  const files = readdirSync(`${folder}/rules`)
    .sort()
    .map((rule) => ({ rule, file: `${folder}/rules/${rule}/example.yaml` }))
  return new Map(files.filter((it) => existsSync(it.file)).map(({ rule, file }) => [rule, readOne(file, kit)]))
}

function readOne(file: string, kit: Kit): CheckedExample {
  try {
    return readExample(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'), kit)
  } catch (cause) {
    throw new Error(`${file}: ${(cause as Error).message}`, { cause })
  }
}

/** What ships of the examples. */
export function shippedExamples(examples: ReadonlyMap<string, CheckedExample>, catalogue: Catalogue): Examples {
  const byRule = Object.fromEntries([...examples].map(([rule, { inGood: _, ...example }]) => [rule, example]))
  return { movement: catalogue.movement.id, byRule }
}

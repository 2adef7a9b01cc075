import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SeedFile } from '../catalogue/load.ts'
import { Fault } from '../model/fault.ts'

/** The texts of a folder of seeds; a folder without any is a fault. */
export function seedFiles(folder: string): readonly SeedFile[] {
  let names: string[]
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.yaml'))
  } catch {
    throw new Fault('noCatalogue', { folder })
  }
  if (!names.length) throw new Fault('noCatalogue', { folder })
  return names.map((name) => ({ path: name.replaceAll('\\', '/'), text: readFileSync(join(folder, name), 'utf8') }))
}

import { type Weighed, weighing } from '../model/bound.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { characterScan } from '../model/characters.ts'
import type { Dated } from '../model/date-field.ts'
import type { Finding } from '../model/finding.ts'
import type { Plan } from '../model/plan.ts'
import { dateRules, fileRules, textRules } from '../rules/index.ts'
import type { Said } from './in-place.ts'

/** All rules on a plan that weigh anything for its unit; what they find is added to what was said before. */
export function askAboutPlan(plan: Plan, catalogue: Catalogue, said: Said[]): void {
  const seen = { plan, catalogue }
  let speaking: Weighed | undefined
  const say = (finding: Finding) => {
    if (speaking) said.push({ kind: speaking.rule, severity: speaking.severity, finding })
  }
  for (const it of weighing(fileRules, catalogue, plan.file.unit)) {
    if (it.absence && plan.excerpt) continue
    speaking = it
    it.check(seen, say)
  }
}

/** What is wrong in the dates of a document; whose it is makes no difference. */
export function askAboutDates(document: Dated, catalogue: Catalogue): readonly Said[] {
  const said: Said[] = []
  const seen = { document, catalogue }
  for (const kind of dateRules) {
    kind.check(seen, (finding) => void said.push({ kind, severity: kind.severity, finding }))
  }
  return said
}

/** Of two findings about one cause at one place, the one that goes deeper stays. */
export function oncePerCause(said: readonly Said[]): readonly Said[] {
  if (!said.some((it) => it.kind.yieldsTo)) return said
  const present = new Set(said.map((it) => `${it.kind.id} ${it.finding.at.join('.')}`))
  return said.filter(
    ({ kind, finding }) => !kind.yieldsTo?.some((other) => present.has(`${other} ${finding.at.join('.')}`)),
  )
}

const always = textRules.filter((it) => !it.whenBroken)
const whenBroken = textRules.filter((it) => it.whenBroken)
const rare = textRules.flatMap((it) => (it.among ? [it.among] : []))
const scan = characterScan(rare)

/**
 * What is wrong in the text itself.
 * @param broken it can't be read: the rules that may say why
 */
export function askAboutText(text: string, catalogue: Catalogue, broken = false): readonly Said[] {
  const found: Said[] = []
  const seen = scan(text)
  for (const rule of broken ? whenBroken : always) {
    if (rule.among && !(seen & (1 << rare.indexOf(rule.among)))) continue
    if (!rule.suspects.test(text)) continue
    rule.check({ text, catalogue }, (finding) => void found.push({ kind: rule, severity: rule.severity, finding }))
  }
  return found
}

import type { FieldWords } from '../field.ts'
import { configFields } from './config.ts'
import { documentKindFields } from './documents.ts'
import { planFields } from './plan.ts'
import { contentFields } from './plan-contents.ts'
import { criteriaFields } from './plan-criteria.ts'
import { documentFields } from './plan-document.ts'
import { followUpFields } from './plan-follow-up.ts'
import { leadershipFields } from './plan-leadership.ts'
import { supportFields } from './plan-support.ts'
import { targetFields } from './plan-targets.ts'
import { taskFields } from './plan-tasks.ts'
import { progressFields } from './progress.ts'
import { registerFields } from './register.ts'
import { unitFields } from './units.ts'
import { waiverFields } from './waivers.ts'

/** What every field of the document formats is called and holds, by its id `<container>.<key>`. */
export const fields: Readonly<Record<string, FieldWords>> = {
  ...documentKindFields,
  ...planFields,
  ...documentFields,
  ...leadershipFields,
  ...contentFields,
  ...taskFields,
  ...targetFields,
  ...criteriaFields,
  ...followUpFields,
  ...supportFields,
  ...progressFields,
  ...unitFields,
  ...registerFields,
  ...waiverFields,
  ...configFields,
}

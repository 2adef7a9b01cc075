import type { Command } from 'commander'
import type { Io } from '../cli/io.ts'
import { offered } from '../cli/offered.ts'
import { writeOut } from '../cli/output.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Offered } from '../model/completion.ts'
import type { Examples } from '../model/example.ts'
import type { Locale } from '../model/words.ts'
import { completionRenderers } from '../renderers/completion/index.ts'
import { topicList } from '../reports/explain.ts'
import { kindOf, ruleIds } from '../rules/index.ts'
import { knownForm } from './known-form.ts'

/** What `plan completion` was asked for. */
export interface CompletionOptions {
  readonly shell: string
  /** The command line that is to be completed. */
  readonly root: Command
  readonly titles: Offered['titles']
  readonly locale: Locale
  readonly output: string | null
}

/** Prints the script that teaches a shell what may be typed here. */
export async function completion(
  { shell, root, titles, locale, output }: CompletionOptions,
  { catalogue, examples }: { readonly catalogue: Catalogue; readonly examples: Examples },
  io: Io,
): Promise<void> {
  const load = knownForm('<shell>', shell, completionRenderers)
  const { tables } = topicList({ catalogue, examples, locale, rules: ruleIds.map(kindOf) })
  const explained = tables.flatMap((it) => it.rows.map(([id = '']) => id))
  writeOut(output, (await load()).render(offered(root, [...new Set(explained)].sort(), titles)), io.out)
}

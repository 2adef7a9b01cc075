import type { RuleInWords } from '../../model/findings-report.ts'
import { inProse } from '../markdown-prose.ts'
import { levels, plain } from './parts.ts'

/** Characters of a description that GitHub shows; it refuses longer ones. */
const longest = 1024

/** A rule as a descriptor, tied to the obligations that it checks. */
export function descriptor({ id, title, help, more, severity, family, obligations }: RuleInWords, taxonomy: string) {
  const paragraphs = [...help, more]
  return {
    id,
    shortDescription: { text: plain(title) },
    fullDescription: { text: plain(help[0] ?? title).slice(0, longest) },
    help: {
      text: plain(paragraphs.join('\n\n')),
      markdown: [title, ...paragraphs].map(inProse).join('\n\n'),
    },
    defaultConfiguration: { level: levels[severity] },
    relationships: obligations.map((it) => ({
      target: { id: it.id, toolComponent: { name: taxonomy } },
      kinds: ['relevant'],
    })),
    properties: {
      tags: [family],
      precision: 'high',
      'problem.severity': severity === 'info' ? 'recommendation' : severity,
    },
  }
}

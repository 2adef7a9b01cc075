import { workspaceRule } from '../model/finding.ts'
import { plainKey } from '../model/names.ts'
import { nearest } from '../model/nearest.ts'

/** A waiver names a rule that exists. */
export default workspaceRule({
  id: 'waiver-unknown',
  severity: 'error',
  about: 'file',
  family: 'files',
  words: () => ({
    title: { vi: 'Ngoại lệ ghi đúng mã quy tắc', en: 'Waivers name rules that exist' },
    help: {
      meant: {
        vi: 'Có thể là `{meant}`. Xem mã các quy tắc: `plan explain`.',
        en: 'Perhaps `{meant}`. See the ids of the rules: `plan explain`.',
      },
      unknown: { vi: 'Xem mã các quy tắc: `plan explain`.', en: 'See the ids of the rules: `plan explain`.' },
    },
    messages: {
      meant: {
        vi: 'Ngoại lệ nêu quy tắc `{rule}`, nhưng không có quy tắc nào như vậy.',
        en: 'The waiver names the rule `{rule}`, but there is none.',
      },
      unknown: {
        vi: 'Ngoại lệ nêu quy tắc `{rule}`, nhưng không có quy tắc nào như vậy.',
        en: 'The waiver names the rule `{rule}`, but there is none.',
      },
    },
  }),
  check({ workspace }, say) {
    const { waivers, ruleIds } = workspace
    const known = new Set(ruleIds)
    for (const { rule, place } of waivers) {
      if (known.has(rule)) continue
      const at = [...place.at, 'rule']
      const [meant] = nearest(rule, ruleIds)
      if (meant === undefined) say({ ...place, message: 'unknown', data: { rule } })
      else {
        // another spelling of the same words; a like one may be another rule
        const fix = plainKey(rule) === plainKey(meant) && ([{ op: 'set', path: at, value: meant }] as const)
        say({ ...place, message: 'meant', data: { rule, meant }, ...(fix && { fix }) })
      }
    }
  },
})

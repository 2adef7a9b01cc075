import type { LettersWords } from './letters-vi.ts'

/** The words of the report `letters`, in English. */
export const lettersEn: LettersWords = {
  title: 'Request to complete the plan',
  withoutPlan: 'Request for information on the plan',
  about: 'Carrying out the movement "{movement}"',
  blank: '…',
  number: 'No. …/…',
  nation: { country: 'SOCIALIST REPUBLIC OF VIET NAM', motto: 'Independence - Freedom - Happiness' },
  to: 'To: {unit}',
  plan: 'plan {number} of {issued:date}',
  planUndated: 'plan {number}',
  planUnnumbered: 'the plan of {issued:date}',
  planUnnamed: "the unit's plan",
  reviewed: 'On review of {plans:list} (as of {asOf:date}), the unit is asked to add or complete the following:',
  advised: 'On review of {plans:list} (as of {asOf:date}), the unit is advised to consider and add the following:',
  also: 'The unit is also advised to consider and add:',
  item: '{n:number}. {request}. Basis: {basis}.',
  itemWithoutBasis: '{n:number}. {request}.',
  more: "And {n:count} more under this requirement, listed in the check of the plan's file.",
  signed:
    'What the signed document lacks is added by an amending document or an annex to the plan; the file then follows the signed copy. For what the signed document has and the file does not, updating the file is enough.',
  reply: 'Please send the result to {sender} by {date:date}, for the summary.',
  replyUndated: 'Please send the result to {sender} by … (date), for the summary.',
  instead: {
    encoded:
      "As of {asOf:date}, only an excerpt of {plan} is in the repository. The unit is asked to send the whole plan and the plan's file in the agreed form.",
    unreadable:
      "The unit's plan file (as of {asOf:date}) can't be read in the agreed form: {files:list}. The unit is asked to review it and write it again, true to the signed document.",
    on_paper:
      "The unit issued {plan}. As of {asOf:date}, the repository has no file of it. The unit is asked to send the plan's file in the agreed form, true to the signed document.",
    drafting:
      "As known on {asOf:date}, the unit's plan is being drafted. The unit is asked to complete and issue it, to tell its number and date, and to send the plan's file in the agreed form.",
    no_information:
      "As of {asOf:date}, nothing is known of the unit's plan. If it was issued, the unit is asked to tell its number and date and to send the plan's file in the agreed form; if not, to issue it, or to give the reason and the expected date.",
  },
  due: 'Last day for the issue of the plan: {due:date}.',
  dueBy: 'Last day for the issue of the plan: {due:date} (basis: {basis}).',
  signatory: 'HEAD OF THE AGENCY',
  signatoryHint: '(signature and seal)',
  recipients: { title: 'Recipients:', above: '- As above;', file: '- File.' },
  list: {
    title: 'Units that are asked to complete their plans',
    name: 'List of units',
    plans: 'Plan',
    about: 'The letter asks for',
    must: 'What must be met',
    should: 'What should be met',
    obligations: 'Requirement ids',
    requests: 'To be completed',
    basis: 'Basis',
    previous: 'Before (requirements)',
    note: 'This list stays with the secretariat and is not sent with the letters. Each unit has a letter of its own, on pages of its own in docx.',
    whenEmpty: 'No unit needs a letter.',
    kinds: {
      complete: 'Completing the plan',
      encoded: 'The whole plan',
      unreadable: "The plan's file anew",
      on_paper: "The plan's file",
      drafting: 'Completing and issuing the plan',
      no_information: 'Information on the plan',
    },
  },
  facts: { letters: 'Letters', withoutPlan: 'Of these to units without a plan in force in the repository' },
}

import type { FieldWords } from '../field.ts'
import { citedIssued, citedIssuer, citedNumber } from './enumerations.ts'

/** The emulation criteria of a plan. */
export const criteriaFields: Readonly<Record<string, FieldWords>> = {
  'plan.criteria': {
    name: { vi: 'tiêu chí thi đua', en: 'emulation criteria' },
    what: {
      vi:
        'Ghi tiêu chí và điểm tối đa theo từng nhóm đối tượng ở `groups`, hoặc ghi `adopted_from` nếu áp dụng tiêu ' +
        'chí của cấp trên.',
      en:
        'Write criteria and maximum points per group of participants in `groups`, or `adopted_from` when the ' +
        "superior's criteria apply.",
    },
  },
  'criteria.adopted_from': {
    name: { vi: 'văn bản tiêu chí được áp dụng', en: 'criteria adopted from' },
    what: {
      vi: 'Ghi số, ngày và cơ quan ban hành của văn bản tiêu chí cấp trên, thay cho `groups`.',
      en: "Write the number, date and issuer of the superior's criteria, instead of `groups`.",
    },
  },
  'criteria.scale': {
    name: { vi: 'thang điểm', en: 'scale' },
    what: {
      vi: 'Ghi tổng số điểm của một nhóm; không ghi thì hiểu là 100.',
      en: 'Write the points of a group; left out, it is 100.',
    },
    examples: [100],
  },
  'criteria.groups': {
    name: { vi: 'nhóm đối tượng', en: 'groups' },
    what: {
      vi: 'Ghi từng nhóm đối tượng, mỗi nhóm một mục gồm tên nhóm và các tiêu chí.',
      en: 'List the groups of participants, one entry each with its name and criteria.',
    },
  },
  'groups.group': {
    name: { vi: 'tên nhóm đối tượng', en: 'name of the group' },
    what: { vi: 'Ghi nhóm được chấm theo các tiêu chí này.', en: 'Write who is scored by these criteria.' },
    examples: ['tập thể', 'cá nhân', 'doanh nghiệp'],
  },
  'groups.items': {
    name: { vi: 'các tiêu chí của nhóm', en: 'criteria of the group' },
    what: {
      vi: 'Ghi từng tiêu chí, mỗi tiêu chí một mục có mã, tên và điểm tối đa.',
      en: 'List the criteria, one entry each with id, name and maximum points.',
    },
  },
  'items.id': {
    name: { vi: 'mã tiêu chí', en: 'criterion id' },
    what: { vi: 'Ghi mã không trùng trong kế hoạch.', en: 'Write an id that is unique in the plan.' },
    examples: ['TC1'],
  },
  'items.name': {
    name: { vi: 'tên tiêu chí', en: 'criterion' },
    what: { vi: 'Nêu điều được chấm điểm.', en: 'State what is scored.' },
    examples: ['Hoàn thành đúng hạn các nhiệm vụ được giao trong kế hoạch'],
  },
  'items.max_points': {
    name: { vi: 'điểm tối đa', en: 'maximum points' },
    what: {
      vi: 'Ghi số điểm cao nhất của tiêu chí, chỉ gồm số.',
      en: 'Write the most points that the criterion can give, as a number.',
    },
    examples: [30],
  },
  'items.bonus': {
    name: { vi: 'điểm thưởng', en: 'bonus points' },
    what: {
      vi: 'Ghi `true` nếu là điểm thưởng, `false` nếu là điểm trong thang điểm.',
      en: 'Write `true` for bonus points, `false` for points within the scale.',
    },
  },
  'items.content': {
    name: { vi: 'nội dung thi đua của tiêu chí', en: 'content of the criterion' },
    what: {
      vi: 'Ghi tên trường của nội dung thi đua mà tiêu chí thuộc về, như ở `contents`.',
      en: 'Write the key of the emulation content that the criterion belongs to, as in `contents`.',
    },
  },
  'items.targets': {
    name: { vi: 'chỉ tiêu của tiêu chí', en: 'targets of the criterion' },
    what: {
      vi: 'Ghi mã các chỉ tiêu của kế hoạch này dùng để chấm điểm.',
      en: "List the ids of this plan's targets that the score rests on.",
    },
    examples: [['TH-CT01']],
  },
  'adopted_from.number': citedNumber,
  'adopted_from.issued': citedIssued,
  'adopted_from.issuer': citedIssuer,
}

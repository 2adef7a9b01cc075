import type { FieldWords } from '../field.ts'
import { personName } from './enumerations.ts'

/** Who directs, who answers, and who was assigned what. */
export const leadershipFields: Readonly<Record<string, FieldWords>> = {
  'leadership.head': {
    name: { vi: 'người đứng đầu', en: 'head' },
    what: {
      vi: 'Ghi chức danh người đứng đầu trực tiếp chỉ đạo và chịu trách nhiệm về phong trào thi đua ở đơn vị.',
      en: 'Write the post of the head who directs the movement in the unit and answers for it.',
    },
  },
  'leadership.deputy_in_charge': {
    name: { vi: 'cấp phó phụ trách', en: 'deputy in charge' },
    what: {
      vi: 'Ghi chức danh cấp phó được giao phụ trách. Không bắt buộc.',
      en: 'Write the post of the deputy put in charge. Optional.',
    },
  },
  'leadership.standing_agency': {
    name: { vi: 'cơ quan thường trực', en: 'standing agency' },
    what: {
      vi: 'Ghi một cơ quan làm thường trực, giúp người đứng đầu theo dõi, đôn đốc, tổng hợp.',
      en: 'Write the one agency that monitors, urges and sums up on behalf of the head.',
    },
    examples: ['Sở Nội vụ'],
  },
  'leadership.steering_committee': {
    name: { vi: 'ban chỉ đạo', en: 'steering committee' },
    what: {
      vi: 'Ghi quyết định thành lập, ngày thành lập và trưởng ban, nếu có ban chỉ đạo.',
      en: 'Write the decision that set it up, the date and the chair, where there is a steering committee.',
    },
  },
  'head.position': {
    name: { vi: 'chức danh người đứng đầu', en: 'post of the head' },
    what: { vi: 'Ghi chức danh, không cần họ tên.', en: 'Write the post; no name is needed.' },
    examples: ['Chủ tịch UBND tỉnh', 'Chủ tịch UBND xã'],
  },
  'head.name': personName,
  'deputy_in_charge.position': {
    name: { vi: 'chức danh cấp phó phụ trách', en: 'post of the deputy in charge' },
    what: { vi: 'Ghi chức danh, không cần họ tên.', en: 'Write the post; no name is needed.' },
    examples: ['Phó Chủ tịch UBND tỉnh'],
  },
  'deputy_in_charge.name': personName,
  'steering_committee.decision': {
    name: { vi: 'quyết định thành lập ban chỉ đạo', en: 'decision setting up the committee' },
    what: {
      vi: 'Ghi số, ký hiệu của quyết định thành lập hoặc kiện toàn ban chỉ đạo.',
      en: 'Write the number and symbol of the decision that set up the committee or renewed it.',
    },
    examples: ['45/QĐ-UBND'],
  },
  'steering_committee.established': {
    name: { vi: 'ngày thành lập ban chỉ đạo', en: 'date the committee was set up' },
    what: {
      vi: 'Ghi ngày thành lập, theo thứ tự năm-tháng-ngày.',
      en: 'Write the day it was set up, as year-month-day.',
    },
    examples: ['2025-02-10'],
  },
  'steering_committee.chair': {
    name: { vi: 'trưởng ban chỉ đạo', en: 'chair of the committee' },
    what: { vi: 'Ghi chức danh của trưởng ban chỉ đạo.', en: "Write the post of the committee's chair." },
  },
  'chair.position': {
    name: { vi: 'chức danh trưởng ban', en: 'post of the chair' },
    what: {
      vi: 'Ghi chức danh đang giữ của trưởng ban, không cần họ tên.',
      en: 'Write the post that the chair holds; no name is needed.',
    },
    examples: ['Chủ tịch UBND tỉnh'],
  },
  'chair.name': personName,
  'assignments.unit': {
    name: { vi: 'đơn vị được phân công', en: 'unit assigned' },
    what: {
      vi: 'Ghi tên đơn vị, trùng với cách ghi ở `lead` của các nhiệm vụ.',
      en: "Write the unit's name as `lead` of its tasks has it.",
    },
    examples: ['Sở Nội vụ'],
  },
  'assignments.position': {
    name: { vi: 'chức danh chịu trách nhiệm', en: 'post that answers' },
    what: {
      vi:
        'Ghi chức danh chịu trách nhiệm của đơn vị (rõ người). Dùng cho mọi nhiệm vụ do đơn vị chủ trì, trừ nhiệm vụ ' +
        'đã ghi `position` riêng.',
      en:
        'Write the post that answers for the unit (clear person). Holds for every task the unit leads, unless the ' +
        'task has its own `position`.',
    },
    examples: ['Giám đốc Sở'],
  },
  'assignments.responsibility': {
    name: { vi: 'trách nhiệm của đơn vị', en: 'responsibility of the unit' },
    what: {
      vi: 'Nêu đơn vị chịu trách nhiệm về việc gì, trước ai (rõ trách nhiệm).',
      en: 'State what the unit answers for, and to whom (clear responsibility).',
    },
    examples: ['Chịu trách nhiệm trước Chủ tịch UBND tỉnh về tiến độ, kết quả các nhiệm vụ được giao chủ trì'],
  },
  'assignments.authority': {
    name: { vi: 'thẩm quyền của đơn vị', en: 'authority of the unit' },
    what: {
      vi: 'Nêu đơn vị được quyết định hoặc trình việc gì (rõ thẩm quyền).',
      en: 'State what the unit may decide or submit (clear authority).',
    },
    examples: ['Được yêu cầu các sở, ban, ngành báo cáo; trình Chủ tịch UBND tỉnh quyết định khen thưởng'],
  },
}

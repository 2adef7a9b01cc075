import { coverageStates, filingStates, obligationReasons, obligationStates } from '../model/compiled-unit.ts'
import { unitKinds, unitLevels } from '../model/unit.ts'
import type { JsonSchema } from './build.ts'
import { closed, count, day, field, flag, hash, key, listOf, number, orNull, text, texts } from './output-shapes.ts'

const deadline = closed({
  due: day,
  from: { enum: ['repository', 'catalogue'] },
  id: text,
  extension: field(
    'Thời hạn được lùi theo sổ theo dõi; đã tính trong `due`.',
    'More time by the register; `due` has it already.',
    orNull(closed({ until: day, document: orNull(text) })),
  ),
})

const filing = closed({
  state: { enum: filingStates },
  number: orNull(text),
  issued: orNull(day),
  firstIssued: field(
    'Ngày sớm nhất trong chuỗi kế hoạch thay thế nhau.',
    'The earliest day in the chain of replacements.',
    orNull(day),
  ),
  deadline: orNull(deadline),
  daysLate: field('Số ngày chậm; 0 là đúng hạn.', 'Days late; 0 is in time.', orNull(count)),
  received: orNull(day),
  reminders: orNull(count),
  unreadable: texts,
})

const cell = closed({
  content: key,
  state: { enum: coverageStates },
  tasks: field('Số nhiệm vụ, trừ nhiệm vụ dừng thực hiện.', 'Tasks, cancelled ones apart.', count),
  byPhase: field(
    'Theo số giai đoạn; nhiệm vụ thuộc hai giai đoạn được tính ở cả hai.',
    'By the number of the phase; a task of two phases counts in both.',
    { type: 'object', additionalProperties: count },
  ),
  reason: orNull(text),
})

const obligation = closed({
  obligation: field('Mã yêu cầu: `plan explain`.', 'Its id: `plan explain`.', key),
  force: field('`null`: không thuộc đối tượng.', '`null`: it does not bind.', { enum: ['must', 'should', null] }),
  state: { enum: obligationStates },
  why: { enum: [...obligationReasons, null] },
  findings: field(
    'Mã nhận dạng các nội dung cần hoàn thiện.',
    'Fingerprints of the findings that say so.',
    listOf(hash),
  ),
  until: field('Ngoại lệ đến ngày.', 'Waived until this day.', orNull(day)),
})

/** A unit in an artifact. */
export const unitShape: JsonSchema = closed({
  id: field(
    'Mã đơn vị; đơn vị đã kết thúc: mã, `@` và ngày cuối cùng.',
    'Its code; of a unit that ended the code, `@` and its last day.',
    key,
  ),
  code: key,
  name: text,
  kind: { enum: [...unitKinds, null] },
  level: { enum: [...unitLevels, null] },
  parent: orNull(key),
  group: orNull(text),
  cluster: orNull(text),
  heading: orNull(text),
  order: field('Thứ tự trong bảng.', 'Its place in tables.', orNull(number)),
  registered: flag,
  ended: orNull(day),
  successors: texts,
  counts: field('Có được tính vào tổng.', 'Whether totals count it.', flag),
  mustFile: field('Phải có kế hoạch theo cấu hình.', 'Whether it must file by the configuration.', flag),
  filing,
  plans: field('Tệp kế hoạch đang có hiệu lực.', 'Files of its plans in force.', texts),
  progress: closed({
    reported: flag,
    newest: orNull(day),
    files: texts,
    uncertain: field(
      'Có báo cáo chưa đọc được hoặc không rõ ngày chốt số liệu.',
      'A report could not be read, or does not say as of when it speaks.',
      flag,
    ),
  }),
  coverage: listOf(cell),
  localTasks: count,
  tasks: count,
  clearTasks: field('Số nhiệm vụ đủ 06 rõ.', 'Tasks with all six clears.', count),
  targets: count,
  measurableTargets: count,
  obligations: listOf(obligation),
})

/** The words of the report `progress`. */
export const progressVi = {
  appendix: 'Biểu 3',
  title: 'Tổng hợp kết quả thực hiện nhiệm vụ',
  name: 'Theo đơn vị',
  columns: {
    total: 'Tổng số nhiệm vụ đến kỳ theo dõi',
    doneUnder: 'Đã hoàn thành',
    openUnder: 'Chưa hoàn thành',
    all: 'Tổng số',
    done_on_time: 'Đúng hạn',
    done_late: 'Quá hạn',
    open_within_term: 'Trong hạn',
    open_overdue: 'Quá hạn',
    on_time_percent: 'Tỷ lệ hoàn thành đúng hạn %',
    overdue_percent: 'Tỷ lệ quá hạn chưa hoàn thành %',
    extended: 'Được gia hạn',
    cancelled: 'Dừng thực hiện (ngoài tổng)',
    recurring: 'Nhiệm vụ thường xuyên (ngoài tỷ lệ)',
    no_deadline: 'Chưa xác định được thời hạn (ngoài tổng)',
    not_reported: 'Của đơn vị chưa báo cáo (ngoài tổng)',
    reporting: 'Báo cáo tiến độ',
    reported_until: 'Số liệu báo cáo đến ngày',
  },
  reporting: { reported: 'Đã báo cáo', not_reported: 'Chưa báo cáo', uncertain: 'Chưa đủ dữ liệu' },
  silent: 'Số đơn vị chưa báo cáo',
  facts: {
    done: 'Đã hoàn thành',
    open: 'Chưa hoàn thành',
    open_overdue: 'Trong đó quá hạn',
    rate: 'Tỷ lệ hoàn thành đúng hạn',
    units: 'Số đơn vị đã báo cáo tiến độ',
    withoutPlan: 'Số đơn vị chưa có kế hoạch đang có hiệu lực trong kho dữ liệu',
  },
  rates:
    'Tỷ lệ hoàn thành đúng hạn tính trên số nhiệm vụ đã đến hạn hoặc đã hoàn thành; tỷ lệ quá hạn chưa hoàn thành tính trên tổng số nhiệm vụ đến kỳ theo dõi. Không phải điểm thi đua.',
  outside:
    'Ngoài tổng số và ngoài tỷ lệ: nhiệm vụ dừng thực hiện, nhiệm vụ thường xuyên hoặc theo yêu cầu, nhiệm vụ chưa xác định được thời hạn, nhiệm vụ của đơn vị chưa báo cáo.',
  recurrent:
    'Nhiệm vụ định kỳ tính một lần, theo kỳ gần nhất đã kết thúc. Nhiệm vụ được gia hạn tính theo thời hạn mới.',
  internal: 'Xếp theo tỷ lệ hoàn thành đúng hạn, chỉ dùng nội bộ.',
  whenEmpty: 'Không có đơn vị nào có kế hoạch đang có hiệu lực trong phạm vi báo cáo.',
  byContent: {
    section: 'Tổng hợp kết quả thực hiện nhiệm vụ theo nội dung, giai đoạn',
    title: 'Kết quả theo nội dung thi đua',
    name: 'Theo nội dung',
    content: 'Nội dung thi đua',
    own: 'Nội dung riêng',
  },
  byPhase: {
    title: 'Kết quả theo giai đoạn',
    name: 'Theo giai đoạn',
    phase: 'Giai đoạn',
    unknown: 'Chưa xác định được giai đoạn',
    note: 'Nhiệm vụ thực hiện trong nhiều giai đoạn được tính ở từng dòng, nên các dòng cộng lại có thể lớn hơn tổng số.',
  },
  chart: {
    title: 'Kết quả thực hiện nhiệm vụ theo nhóm đơn vị',
    description:
      'Trong {total:count} nhiệm vụ đến kỳ theo dõi có {done:count} nhiệm vụ đã hoàn thành, {overdue:count} nhiệm vụ quá hạn chưa hoàn thành.',
    unit: 'nhiệm vụ',
    series: {
      done_on_time: 'Hoàn thành đúng hạn',
      done_late: 'Hoàn thành quá hạn',
      open_within_term: 'Chưa hoàn thành, trong hạn',
      open_overdue: 'Chưa hoàn thành, quá hạn',
    },
  },
}

/** The shape of these words; every text of one language stands in the other. */
export type ProgressWords = typeof progressVi

import { fileRule } from '../model/finding.ts'

/** A province says which steering committee directs this work. */
export default fileRule({
  id: 'steering-committee-missing',
  severity: 'warning',
  about: 'plan',
  family: 'unit',
  absence: true,
  words: () => ({
    title: { vi: 'Ban chỉ đạo', en: 'Steering committee' },
    help: {
      vi: 'Ghi ban chỉ đạo đã có hoặc sẽ kiện toàn tại `leadership.steering_committee`, ví dụ `decision: 45/QĐ-UBND`, `chair: { position: Chủ tịch UBND tỉnh }`. Ban chỉ đạo do Tỉnh ủy, Thành ủy thành lập cũng ghi ở đây.',
      en: 'Write the committee that exists or will be renewed in `leadership.steering_committee`, e.g. `decision: 45/QĐ-UBND`, `chair: { position: Chủ tịch UBND tỉnh }`. One set up by the Party committee belongs here too.',
    },
    messages: {
      missing: {
        vi: 'Kế hoạch chưa nêu ban chỉ đạo về khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số.',
        en: 'The plan names no steering committee on science, technology, innovation and digital transformation.',
      },
    },
  }),
  check({ plan }, say) {
    const committee = plan.file.leadership?.steering_committee
    const chair = committee?.chair?.position ?? committee?.chair?.name
    if (committee?.decision ?? committee?.established ?? chair) return
    say({ at: ['leadership', 'steering_committee'], message: 'missing' })
  },
})

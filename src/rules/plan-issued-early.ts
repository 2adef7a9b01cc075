import { fileRule } from '../model/finding.ts'

/** No plan of the movement is older than the movement's launch. */
export default fileRule({
  id: 'plan-issued-early',
  severity: 'warning',
  about: 'file',
  family: 'deadlines',
  words: () => ({
    title: { vi: 'Ngày ban hành sau ngày phát động', en: 'Issued after the launch' },
    help: {
      vi: 'Đề nghị đối chiếu với bản đã ký và ghi lại ngày ở `document.issued` theo thứ tự năm-tháng-ngày, ví dụ `issued: {example}`. Nếu ngày trên là đúng, đây là kế hoạch có trước phong trào: đề nghị nhập kế hoạch triển khai phong trào, hoặc ghi kế hoạch trước vào `document.replaces`.',
      en: 'Compare with the signed copy and write the date in `document.issued`, year first, e.g. `issued: {example}`. If the date is right, this is a plan older than the movement: enter the plan for the movement, or name the older one in `document.replaces`.',
    },
    messages: {
      early: {
        vi: 'Kế hoạch ghi ngày ban hành {issued:date}, trước ngày phát động phong trào ({launched:date}).',
        en: 'The plan is dated {issued:date}, before the movement was launched on {launched:date}.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    const { launched } = catalogue.movement
    const { issued } = plan
    if (!issued || issued >= launched) return
    const moved = launched.slice(0, 4) + issued.slice(4)
    const example = [moved, launched].sort()[1] ?? launched
    say({ at: ['document', 'issued'], message: 'early', data: { issued, launched, example } })
  },
})

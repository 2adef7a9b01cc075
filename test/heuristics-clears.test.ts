import { describe, expect, test } from 'vitest'
import { type FileRule, foundBy } from '../src/model/finding.ts'
import { readPlan } from '../src/model/plan.ts'
import type { TaskFile } from '../src/model/plan-file.ts'
import clearWork from '../src/rules/clear-work.ts'
import deliverableIsActivity from '../src/rules/deliverable-is-activity.ts'
import leadNotOne from '../src/rules/lead-not-one.ts'
import leadVague from '../src/rules/lead-vague.ts'
import recurrenceWithoutProduct from '../src/rules/recurrence-without-product.ts'
import { catalogue } from './support/catalogue.ts'

/** What rules say of a plan with one task, by message. */
function said(rules: readonly FileRule[], task: Partial<TaskFile>): string[] {
  const file = {
    schema: 'plan/v1',
    unit: { code: '97', name: 'UBND tỉnh Sông Lam', kind: 'province' as const },
    document: {},
    contents: { awareness: { tasks: [{ id: 'SL-1.01', work: 'Số hóa hồ sơ', ...task }] } },
  }
  const plan = readPlan(file, catalogue)
  return rules.flatMap((rule) => foundBy(rule, { plan, catalogue }).map((it) => `${rule.id} ${it.message}`))
}

const leadRules = [leadNotOne, leadVague]
const communes = { kinds: ['commune' as const] }

describe('a lead that is one unit', () => {
  test.each([
    // departments and bodies of a province
    'Sở Nội vụ',
    'Sở Khoa học và Công nghệ',
    'Sở Khoa học & Công nghệ',
    'Sở KH&CN',
    'Sở Khoa học và Công nghệ tỉnh Thanh Hoá',
    'Sở Văn hóa, Thể thao và Du lịch',
    'Sở Nông nghiệp và Môi trường',
    'Sở Giáo dục và Đào tạo',
    'Sở Dân tộc và Tôn giáo',
    'Văn phòng UBND tỉnh',
    'Văn phòng Đoàn ĐBQH và HĐND tỉnh',
    'Văn phòng Đoàn ĐBQH, HĐND tỉnh',
    'Công an tỉnh',
    'Công an tỉnh (Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao)',
    'Bộ Chỉ huy Quân sự tỉnh',
    'Bộ Chỉ huy Bộ đội Biên phòng tỉnh',
    'Ban Quản lý Khu kinh tế và các khu công nghiệp',
    'Ban Quản lý Khu kinh tế Nghi Sơn và các khu công nghiệp',
    'Báo và phát thanh, truyền hình Thanh Hóa',
    'Trung tâm Phục vụ hành chính công',
    'Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch',
    'Thanh tra tỉnh',
    'Kho bạc Nhà nước khu vực XI',
    'Hội đồng Thi đua - Khen thưởng tỉnh',
    'Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số tỉnh',
    // Party and mass organisations
    'Ban Tuyên giáo và Dân vận Tỉnh ủy',
    'Văn phòng Tỉnh ủy',
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
    'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh',
    'Liên minh Hợp tác xã',
    'Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh',
    'Hội Khuyến học',
    'Hội Liên hiệp Phụ nữ xã',
    'Tỉnh đoàn',
    'Đoàn TNCS Hồ Chí Minh xã',
    // a commune
    'Xã A Mú Sung',
    'Phường Hải Dương',
    'UBND phường Hạc Thành',
    'Văn phòng HĐND và UBND xã',
    'Văn phòng HĐND & UBND phường',
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân đặc khu',
    'Phòng Kinh tế, Hạ tầng và Đô thị',
    'Phòng Văn hóa - Xã hội',
    'Phòng Văn hóa và Xã hội',
    'Văn phòng Đảng ủy, HĐND, UBND xã',
    'Ban Quản lý di tích và Bảo tàng tỉnh',
    'Trung tâm Văn hóa và Thư viện tỉnh',
    'Trạm Y tế xã',
    'Tổ công nghệ số cộng đồng thôn, tổ dân phố',
    'Trường Tiểu học và Trung học cơ sở Nguyễn Huệ',
    'Trường TH, THCS và THPT Lê Lợi',
    // central bodies and enterprises
    'Bộ Khoa học và Công nghệ',
    'Bộ Văn hóa, Thể thao và Du lịch',
    'Vụ Kinh tế địa phương và lãnh thổ',
    'Vụ Pháp chế và Thanh tra',
    'Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao',
    'Cục Cảnh sát quản lý trại giam, cơ sở giáo dục bắt buộc, trường giáo dưỡng',
    'Văn phòng Phối hợp phát triển môi trường khoa học và công nghệ',
    'Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam',
    'Công ty Cổ phần Sách và Thiết bị trường học',
    'Tổng công ty Hạ tầng mạng',
    'Ban Công nghệ và Đổi mới sáng tạo',
    'Trung tâm Hội nghị và Hội thảo quốc tế',
    // posts, marks and asides
    'Giám đốc Sở Nội vụ',
    'Bí thư Đảng ủy, Chủ tịch UBND xã',
    'Sở Nội vụ chủ trì',
    'Sở Nội vụ (chủ trì)',
    'Sở Nội vụ chủ trì, tham mưu UBND tỉnh',
    'Đơn vị chủ trì: Sở Nội vụ',
    'Sở Nội vụ (cơ quan thường trực phong trào; đầu mối: Ban Thi đua - Khen thưởng và Phòng Cải cách hành chính)',
    'Sở Khoa học\nvà Công nghệ',
  ])('%j passes', (lead) => {
    expect(said(leadRules, { lead })).toEqual([])
  })

  test.each([[['Sở Nội vụ']], [['Phòng Kinh tế', 'Hạ tầng và Đô thị']], [['Sở Nội vụ', 'Sở Nội vụ']]])(
    'the list %j passes',
    (lead) => {
      expect(said(leadRules, { lead })).toEqual([])
    },
  )
})

describe('addressees who each lead within their own remit', () => {
  test.each([
    'UBND các xã, phường, đặc khu',
    'UBND cấp xã',
    'Các sở, ban, ngành; UBND các xã, phường',
    'Các cơ quan, đơn vị, địa phương',
    'Các đơn vị liên quan',
    'MTTQ và các tổ chức chính trị - xã hội',
    'Sở Nội vụ và Sở Tài chính',
  ])('%s passes', (lead) => {
    expect(said(leadRules, { lead, addressed_to: communes })).toEqual([])
  })

  test('a blank addressee is none', () => {
    expect(said(leadRules, { lead: 'UBND cấp xã', addressed_to: { kinds: [] } })).toEqual(['lead-vague group'])
  })
})

describe('a lead that is more than one unit', () => {
  test.each([
    'Sở Nội vụ; Sở Tài chính',
    'Sở Nội vụ;Sở Tài chính;',
    'Sở Nội vụ và Sở Tài chính',
    'Sở Nội vụ & Sở Tài chính',
    'sở nội vụ và sở tài chính',
    'SỞ NỘI VỤ VÀ SỞ TÀI CHÍNH',
    'Sở Nội vụ, Sở Khoa học và Công nghệ',
    'Sở Khoa học và Công nghệ và Sở Giáo dục và Đào tạo',
    'Sở Văn hóa, Thể thao và Du lịch, Sở Nội vụ',
    'Sở Nội vụ, Văn phòng UBND tỉnh và Công an tỉnh',
    '- Sở Nội vụ\n- Sở Tài chính',
    'Sở Nội vụ\nSở Tài chính',
    '1. Sở Nội vụ\n2. Sở Tài chính',
    'Chủ trì: Sở Nội vụ, Sở Tài chính',
    'Bộ Khoa học và Công nghệ, Bộ Tài chính',
    'Cục Chuyển đổi số quốc gia và Cục Viễn thông',
    'Văn phòng HĐND và UBND xã; Phòng Kinh tế',
    'Văn phòng HĐND và UBND xã và Phòng Kinh tế, Hạ tầng và Đô thị',
    'Văn phòng Đảng ủy, Văn phòng HĐND và UBND xã',
    'Phòng Văn hóa - Xã hội và Công an xã',
    'UBND phường Hạc Thành và Công an phường',
    'UBND xã Tân Tiến, Phòng Kinh tế xã',
    'Đoàn TNCS Hồ Chí Minh xã, Hội Liên hiệp Phụ nữ xã',
    'Hội Nông dân tỉnh và Liên minh Hợp tác xã tỉnh',
    'Công ty Điện lực Thanh Hóa và VNPT Thanh Hóa',
    'Sở Nội vụ, Sở Tài chính chủ trì',
  ])('%j is said to be several', (lead) => {
    expect(said(leadRules, { lead })).toEqual(['lead-not-one several'])
  })

  test.each([
    'Sở Nội vụ chủ trì, phối hợp Sở Tài chính',
    'Sở Nội vụ chủ trì, phối hợp với Sở Tài chính, Công an tỉnh và các đơn vị liên quan',
    'Sở Nội vụ chủ trì phối hợp với các sở, ngành liên quan',
    'Sở Nội vụ phối hợp Sở Tài chính',
    'Sở Nội vụ chủ trì; Sở Tài chính phối hợp',
    'Sở Nội vụ chủ trì; các sở, ngành liên quan phối hợp thực hiện',
    'Sở Nội vụ (chủ trì), Sở Tài chính (phối hợp)',
    'Sở Nội vụ (chủ trì), Sở Tài chính, Công an tỉnh',
    'Sở Nội vụ (phối hợp: Sở Tài chính)',
    'Sở Nội vụ (các đơn vị liên quan phối hợp)',
    'Chủ trì: Sở Nội vụ. Phối hợp: Sở Tài chính',
    'Cơ quan chủ trì: Sở Nội vụ; cơ quan phối hợp: Sở Tài chính',
    'Sở Nội vụ và các đơn vị liên quan',
    'Sở Nội vụ, các sở, ngành liên quan',
    'Sở Nội vụ; UBND các xã, phường',
    'Ủy ban MTTQ Việt Nam tỉnh và các tổ chức chính trị - xã hội',
  ])('%j is taken apart', (lead) => {
    expect(said(leadRules, { lead })).toEqual(['lead-not-one coordinated'])
  })
})

describe('a lead that is nobody', () => {
  test.each([
    'Đơn vị liên quan',
    'Các đơn vị có liên quan.',
    'Các cơ quan, đơn vị liên quan',
    'Các sở, ngành liên quan',
    'Ngành chức năng',
    'Cơ quan chuyên môn',
    'Cấp có thẩm quyền',
    'Cả hệ thống chính trị',
    'Toàn dân',
    'Đơn vị được phân công',
    'Cơ quan chủ trì',
    'Các đơn vị liên quan; ngành chức năng',
    'Các sở, ban, ngành',
    'Các Sở, ban, ngành cấp tỉnh',
    'Sở, ngành, địa phương',
    'Các bộ, ngành, địa phương',
    'UBND các xã, phường',
    'UBND cấp xã',
    'Ủy ban nhân dân các xã, phường, đặc khu',
    'Các phòng, ban, đơn vị thuộc UBND xã',
    'Các thôn, tổ dân phố',
    'Các sở, ban, ngành; UBND các xã, phường',
    'Các cơ quan, đơn vị chủ trì, phối hợp với các đoàn thể',
    'MTTQ và các tổ chức chính trị - xã hội',
    'Cấp ủy, chính quyền các cấp',
    'Thủ trưởng các đơn vị',
    'Mỗi đơn vị',
    'Ban, ngành, đoàn thể xã',
    'Tất cả các cơ quan, đơn vị',
    'Trưởng các thôn',
    'Người dân',
  ])('%s is said to be vague, and nothing else', (lead) => {
    const found = said(leadRules, { lead })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^lead-vague (vague|group)$/)
  })
})

describe('a deliverable that can be counted or shown', () => {
  test.each([
    'Quyết định của UBND tỉnh',
    'Báo cáo kết quả',
    'Kế hoạch được ban hành',
    'Quy chế quản lý, khai thác dữ liệu dùng chung',
    'Hệ thống thông tin nguồn cấp xã',
    'Cổng dữ liệu mở của tỉnh',
    '12 quyết định kiện toàn Tổ công nghệ số cộng đồng',
    '04 lớp, 120 lượt người; danh sách',
    '100% hồ sơ được số hóa',
    'Tỷ lệ hồ sơ trực tuyến toàn trình tăng so với năm trước',
    'Hội nghị trực tuyến toàn quốc',
    'Chương trình phối hợp',
    'Hướng dẫn áp dụng chữ ký số',
    'Tổ chức 04 lớp tập huấn',
    'Tổ chức hội nghị và báo cáo kết quả',
    'Tổ chức bộ máy của Trung tâm được kiện toàn',
    'Xây dựng đề án trình HĐND tỉnh',
    'Xây dựng và ban hành quy trình nội bộ',
    'Xây dựng xong Trung tâm điều hành thông minh',
    'Rà soát, cập nhật danh mục dịch vụ công',
    'Triển khai phần mềm một cửa tại các xã',
    'Đài truyền thanh thông minh đưa vào vận hành',
    'Tuyên truyền: 20 tin, bài mỗi năm',
    'Đào tạo: toàn bộ công chức được cấp chứng chỉ',
    'Phát động phong trào; bản cam kết của từng thôn',
    'Hạ tầng mạng thông suốt, ổn định',
  ])('%s passes', (deliverable) => {
    expect(said([deliverableIsActivity, recurrenceWithoutProduct], { deliverable })).toEqual([])
  })

  test.each([
    'Báo cáo hằng quý',
    'Bản tin cảnh báo hằng tháng',
    'Không để xảy ra sự cố mất an toàn thông tin',
    'Hệ thống vận hành thông suốt',
    '90% kiến nghị được trả lời đúng hạn',
    'Dữ liệu dân cư được cập nhật',
    'Duy trì hệ thống giám sát an toàn thông tin',
  ])('%s passes for a continuous task', (deliverable) => {
    const found = said([deliverableIsActivity, recurrenceWithoutProduct], { deliverable, recurrence: 'continuous' })
    expect(found).toEqual([])
  })
})

describe('a deliverable that is an activity', () => {
  test.each([
    'Tổ chức hội nghị',
    'Tổ chức các lớp tập huấn',
    'Tăng cường công tác tuyên truyền',
    'Đẩy mạnh chuyển đổi số',
    'Nâng cao nhận thức của cán bộ, công chức',
    'Triển khai thực hiện có hiệu quả',
    'Thực hiện thường xuyên',
    'Tiếp tục triển khai',
    'Tuyên truyền sâu rộng',
    'Quán triệt đến toàn thể cán bộ, đảng viên',
    'Phối hợp chặt chẽ giữa các ngành',
    'Đôn đốc, theo dõi việc thực hiện',
    'Hỗ trợ doanh nghiệp nhỏ và vừa',
    'Khuyến khích người dân tham gia',
    'Tập huấn kỹ năng số',
    'Đào tạo, bồi dưỡng cán bộ',
    'Phát động phong trào thi đua',
    'Từng bước hiện đại hóa nền hành chính',
  ])('%s is an activity', (deliverable) => {
    expect(said([deliverableIsActivity], { deliverable })).toEqual(['deliverable-is-activity activity'])
  })

  test.each([
    'Sổ trực; số lượt hỗ trợ mỗi tháng',
    'Nhật ký vận hành',
    'Lịch trực',
    'Hội nghị giao ban hằng tháng',
    'Điểm tin hằng ngày',
    'Thư điện tử cảnh báo',
    'Lượt truy cập, lượt học viên',
  ])('%s is a product of a continuous task', (deliverable) => {
    expect(said([recurrenceWithoutProduct], { deliverable, recurrence: 'continuous' })).toEqual([])
  })

  test.each([
    'Thực hiện thường xuyên',
    'Người dân tin tưởng, đồng thuận',
    'Môi trường số an toàn',
    'Đạt hiệu quả cao',
    'Duy trì họp không giấy hằng tuần',
  ])('%s is no product of a continuous task', (deliverable) => {
    const found = said([recurrenceWithoutProduct], { deliverable, recurrence: 'continuous' })
    expect(found).toEqual(['recurrence-without-product none'])
  })
})

describe('work', () => {
  test.each([
    'Chuyển đổi số',
    'Ký giao ước thi đua',
    'Thực hiện Đề án 06',
    'Triển khai kế hoạch số hóa hồ sơ hộ tịch',
    'Phổ cập kỹ năng số',
    'Tổ chức thực hiện thanh toán không dùng tiền mặt tại chợ',
  ])('%s says what to do', (work) => {
    expect(said([clearWork], { work })).toEqual([])
  })

  test.each([
    'Triển khai',
    'Triển khai thực hiện.',
    'Tổ chức thực hiện',
    'Nhiệm vụ khác',
    'Thực hiện các nhiệm vụ được giao',
    'Theo kế hoạch',
    'theo chỉ đạo của cấp trên',
    'Công việc khác;',
    'Như kế hoạch',
  ])('%s says nothing to do', (work) => {
    expect(said([clearWork], { work })).toEqual(['clear-work empty'])
  })
})

// What generated plans say: units, and tasks by content as [work, deliverable] or [work, deliverable, recurrence].
// Slots: {p} a place or part of the unit, {u} the unit itself, {a} a number under ten, {b} of two digits, {c} of three.

export const commune = {
  where: (type) => ({ xã: ['thôn', 'bản', 'ấp'], phường: ['tổ dân phố', 'khu phố'] })[type],
  units: (type) => ({
    office: [
      `Văn phòng HĐND và UBND ${type}`,
      'Chánh Văn phòng',
      'hạ tầng mạng, thiết bị và hồ sơ công việc điện tử',
      'Quyết định mua sắm thiết bị trong dự toán được giao; đôn đốc các phòng',
    ],
    culture: [
      'Phòng Văn hóa - Xã hội',
      'Trưởng phòng',
      'kết quả phong trào và việc phổ cập kỹ năng số',
      'Điều phối các Tổ công nghệ số cộng đồng; trình khen thưởng, nhắc nhở',
    ],
    economy: [
      'Phòng Kinh tế',
      'Trưởng phòng',
      'số hộ kinh doanh, hợp tác xã tham gia thương mại điện tử',
      'Đề xuất danh sách hộ được hỗ trợ; nghiệm thu kết quả của từng hộ',
    ],
    service: [
      `Trung tâm Phục vụ hành chính công ${type}`,
      'Giám đốc Trung tâm',
      'tỷ lệ hồ sơ trực tuyến và việc trả kết quả đúng hạn',
      'Yêu cầu công chức chuyên môn giải trình hồ sơ chậm',
    ],
    police: [
      `Công an ${type}`,
      `Trưởng Công an ${type}`,
      'an toàn dữ liệu và việc cảnh báo lừa đảo đến từng hộ dân',
      'Xử lý hoặc chuyển cấp trên xử lý vi phạm trên không gian mạng',
    ],
    army: [
      `Ban Chỉ huy Quân sự ${type}`,
      'Chỉ huy trưởng',
      'việc bảo đảm liên lạc khi có thiên tai, sự cố',
      'Huy động lực lượng dân quân theo phương án đã phê duyệt',
    ],
  }),
  leads: {
    awareness: ['culture', 'office'],
    infrastructure: ['office', 'economy', 'army'],
    digital_government: ['service', 'office'],
    digital_economy: ['economy'],
    digital_society: ['culture', 'service'],
    security: ['police', 'army', 'office'],
  },
  helpers: (type) => [
    `Ủy ban Mặt trận Tổ quốc Việt Nam ${type}`,
    `Đoàn Thanh niên ${type}`,
    `Hội Nông dân ${type}`,
    `Hội Liên hiệp Phụ nữ ${type}`,
    `Hội Cựu chiến binh ${type}`,
  ],
  excused: [
    'international_cooperation',
    (name) => `${name} không được giao nhiệm vụ hợp tác quốc tế về khoa học, công nghệ`,
  ],
}

export const department = {
  sectors: [
    'Công Thương',
    'Xây dựng',
    'Y tế',
    'Tư pháp',
    'Nội vụ',
    'Ngoại vụ',
    'Tài chính',
    'Khoa học và Công nghệ',
    'Giáo dục và Đào tạo',
    'Nông nghiệp và Môi trường',
    'Văn hóa, Thể thao và Du lịch',
    'Dân tộc và Tôn giáo',
  ],
  symbols: ['SCT', 'SXD', 'SYT', 'STP', 'SNV', 'SNgV', 'STC', 'SKHCN', 'SGDĐT', 'SNNMT', 'SVHTTDL', 'SDTTG'],
  where: ['phòng chuyên môn', 'chi cục', 'trung tâm', 'trạm', 'cơ sở'],
  units: {
    office: [
      'Văn phòng Sở',
      'Chánh Văn phòng',
      'việc theo dõi, tổng hợp kết quả phong trào và hồ sơ điện tử',
      'Yêu cầu các phòng báo cáo; trình Giám đốc Sở khen thưởng, nhắc nhở',
    ],
    digital: [
      'Phòng Chuyển đổi số',
      'Trưởng phòng',
      'số cơ sở dữ liệu được kết nối và chất lượng dữ liệu của ngành',
      'Thống nhất chuẩn dữ liệu với các sở, ngành ở cấp phòng',
    ],
    staff: [
      'Phòng Tổ chức cán bộ',
      'Trưởng phòng',
      'kế hoạch đào tạo và việc đánh giá công chức hằng năm',
      'Trình danh sách cử đi đào tạo; đề nghị điều chỉnh phân công',
    ],
    finance: [
      'Phòng Kế hoạch - Tài chính',
      'Trưởng phòng',
      'tiến độ giải ngân và hồ sơ đầu tư',
      'Thẩm định dự toán; đề xuất điều chỉnh nguồn vốn trong năm',
    ],
    expert: [
      'Phòng Quản lý chuyên ngành',
      'Trưởng phòng',
      'kết quả hỗ trợ doanh nghiệp trong lĩnh vực quản lý',
      'Đề xuất danh mục doanh nghiệp; nghiệm thu cấp cơ sở',
    ],
    centre: [
      'Trung tâm Dữ liệu ngành',
      'Giám đốc Trung tâm',
      'việc vận hành hệ thống và an toàn thông tin của ngành',
      'Tạm khóa tài khoản vi phạm; ký hợp đồng với chuyên gia trong dự toán',
    ],
  },
  leads: {
    awareness: ['office', 'staff'],
    infrastructure: ['centre', 'finance'],
    digital_government: ['digital', 'office'],
    digital_economy: ['expert', 'finance'],
    digital_society: ['staff', 'centre'],
    security: ['centre', 'office'],
    international_cooperation: ['expert', 'staff'],
  },
  helpers: ['Công đoàn Sở', 'Đoàn Thanh niên Sở', 'Thanh tra tỉnh', 'Công an tỉnh', 'Tỉnh đoàn'],
}

export const enterprise = {
  trades: [
    'Cơ điện',
    'Dệt may',
    'Chế biến thủy sản',
    'Vật liệu xây dựng',
    'Phân bón',
    'Bao bì',
    'Dược liệu',
    'Thiết bị điện',
    'Nội thất',
    'Vận tải',
  ],
  where: ['xưởng', 'dây chuyền', 'kho', 'chi nhánh', 'tổ sản xuất'],
  units: {
    staff: [
      'Phòng Nhân sự',
      'Trưởng phòng',
      'việc theo dõi thi đua và đào tạo người lao động',
      'Đề xuất thưởng; điều chỉnh kế hoạch đào tạo',
    ],
    technology: [
      'Phòng Công nghệ',
      'Trưởng phòng',
      'hạ tầng, phần mềm và an toàn dữ liệu của Công ty',
      'Chọn giải pháp kỹ thuật trong hạn mức; tạm khóa tài khoản vi phạm',
    ],
    research: [
      'Phòng Nghiên cứu và Phát triển',
      'Trưởng phòng',
      'kết quả sản phẩm mới và đăng ký sáng chế',
      'Quyết định phương án thử nghiệm; trình đăng ký sáng chế',
    ],
    sales: [
      'Phòng Kinh doanh',
      'Trưởng phòng',
      'doanh thu trực tuyến và kết nối đối tác',
      'Ký đơn hàng trong hạn mức; chọn sàn thương mại điện tử',
    ],
    production: [
      'Phòng Sản xuất',
      'Trưởng phòng',
      'năng suất từng xưởng và việc dùng dữ liệu sản xuất',
      'Điều chỉnh lịch sản xuất; dừng dây chuyền không an toàn',
    ],
  },
  leads: {
    awareness: ['staff', 'production'],
    infrastructure: ['technology', 'production'],
    digital_economy: ['research', 'sales'],
    digital_society: ['staff', 'research'],
    security: ['technology'],
    international_cooperation: ['sales', 'research'],
  },
  helpers: ['Công đoàn Công ty', 'Đoàn Thanh niên Công ty', 'Ban Kiểm soát nội bộ'],
  excused: [
    'digital_government',
    () => 'Công ty không phải là cơ quan trong hệ thống chính trị, không giải quyết thủ tục hành chính',
  ],
}

/** Tasks of a commune or department. */
export const publicTasks = {
  awareness: [
    ['Ký giao ước thi đua chuyển đổi số giữa {p} với các đơn vị thuộc {u}', '{b} bản giao ước thi đua được ký'],
    [
      'Họp giao ban của {u} bằng hồ sơ điện tử, không in giấy',
      'Thông báo kết luận giao ban hằng tháng phát hành có ký số',
      'monthly',
    ],
    [
      'Quán triệt Kế hoạch thi đua đến cán bộ chủ chốt tại {p} và các đơn vị của {u}',
      '0{a} hội nghị; danh sách {c} người dự',
    ],
    [
      'Chấm điểm, công khai kết quả xử lý công việc trên môi trường số của từng đơn vị thuộc {u}',
      'Bảng xếp hạng hằng quý đăng trên trang thông tin điện tử của {u}',
      'quarterly',
    ],
    [
      'Bồi dưỡng kỹ năng dùng trợ lý trí tuệ nhân tạo cho cán bộ, công chức của {u}',
      '0{a} lớp, {c} học viên; danh sách học viên',
    ],
    [
      'Xây dựng bảng theo dõi tiến độ nhiệm vụ trực tuyến cho lãnh đạo {u}',
      '01 bảng theo dõi cập nhật hằng tuần; quy chế sử dụng',
    ],
    [
      'Tổ chức hội thi tìm hiểu dữ liệu số tại {p}, chọn đội đại diện {u}',
      'Quyết định trao giải; danh sách {c} người dự thi',
      'yearly',
    ],
    ['Rà soát, cắt bỏ báo cáo giấy mà {p} phải gửi về {u}', 'Danh mục {b} báo cáo được thay bằng dữ liệu'],
  ],
  infrastructure: [
    [
      'Lắp đặt mạng không dây miễn phí tại {p} và các điểm sinh hoạt chung của {u}',
      '{b} điểm truy cập hoạt động; biên bản nghiệm thu',
    ],
    [
      'Thay thế máy tính cũ, lắp thiết bị quét hồ sơ cho công chức của {u} tại {p}',
      '{b} bộ máy tính, 0{a} máy quét được bàn giao; biên bản bàn giao',
    ],
    [
      'Nâng cấp đường truyền số liệu chuyên dùng từ {p} đến trụ sở {u}',
      '0{a} tuyến đường truyền được nghiệm thu; biên bản đo kiểm',
    ],
    [
      'Lắp camera, cảm biến theo dõi môi trường quanh {p} thuộc phạm vi quản lý của {u}',
      '{b} thiết bị truyền dữ liệu về trung tâm; biên bản nghiệm thu',
    ],
    [
      'Khảo sát vùng lõm sóng quanh {p}, thống nhất vị trí trạm thu phát với doanh nghiệp viễn thông cho {u}',
      'Bản đồ vùng lõm sóng; biên bản thống nhất 0{a} vị trí',
    ],
    [
      'Trang bị bộ lưu điện, thiết bị sao lưu dự phòng cho phòng máy của {u}',
      '0{a} bộ lưu điện, 02 thiết bị sao lưu; biên bản lắp đặt',
    ],
    [
      'Số hóa bản đồ, sơ đồ hạ tầng kỹ thuật của {p} phục vụ quản lý của {u}',
      '{b} lớp bản đồ số; biên bản bàn giao dữ liệu',
    ],
    [
      'Lắp màn hình, thiết bị họp trực tuyến tại {p} kết nối với hội trường {u}',
      '0{a} điểm cầu hoạt động; biên bản nghiệm thu',
    ],
  ],
  digital_government: [
    [
      'Hướng dẫn tổ chức, cá nhân nộp hồ sơ trực tuyến ngay tại {p} do {u} phụ trách',
      '{b}% hồ sơ nộp trực tuyến; báo cáo hằng tháng',
      'monthly',
    ],
    [
      'Số hóa hồ sơ, kết quả giải quyết còn hiệu lực lưu tại {u} từ trước năm 2025',
      '{c}0 hồ sơ được số hóa; danh mục hồ sơ',
    ],
    [
      'Kết nối phần mềm của {p} với kho dữ liệu dùng chung qua nền tảng tích hợp, do {u} quản lý',
      '0{a} kết nối được đưa vào dùng; biên bản kết nối',
    ],
    [
      'Cắt giảm thời gian giải quyết hồ sơ tại {p}, đơn giản hóa quy trình nội bộ của {u}',
      'Quyết định công bố {b} quy trình rút gọn',
    ],
    [
      'Làm sạch dữ liệu đăng ký tại {p}, đối chiếu với cơ sở dữ liệu quốc gia, phục vụ {u}',
      '{c}00 bản ghi được đối chiếu; báo cáo kết quả',
    ],
    [
      'Đưa trợ lý ảo vào trả lời câu hỏi về thủ tục thuộc thẩm quyền của {u}',
      '01 trợ lý ảo hoạt động; báo cáo số lượt hỏi đáp',
    ],
    [
      'Ký số toàn bộ văn bản đi của {p} và các đơn vị thuộc {u}',
      '100% văn bản đi được ký số; báo cáo hằng quý',
      'quarterly',
    ],
    [
      'Khảo sát mức độ hài lòng của người nộp hồ sơ tại {p} bằng phiếu điện tử của {u}',
      '{c} phiếu khảo sát; báo cáo phân tích',
      'half_yearly',
    ],
  ],
  digital_economy: [
    [
      'Vận động hộ kinh doanh quanh {p} nhận thanh toán qua mã QR theo danh sách của {u}',
      '{c} hộ kinh doanh có mã thanh toán; danh sách hộ',
    ],
    [
      'Đưa sản phẩm đặc trưng của {p} lên sàn thương mại điện tử dưới nhãn hiệu chung do {u} bảo trợ',
      '{b} sản phẩm có gian hàng; danh sách chủ thể bán hàng',
    ],
    [
      'Hỗ trợ doanh nghiệp nhỏ gần {p} dùng hóa đơn điện tử khởi tạo từ máy tính tiền, do {u} tập hợp',
      '{b} doanh nghiệp được hỗ trợ; biên bản bàn giao',
    ],
    [
      'Mở lớp bán hàng trực tuyến cho hợp tác xã tại {p} trong chương trình của {u}',
      '0{a} lớp, {b} học viên; danh sách và giấy chứng nhận',
    ],
    [
      'Gắn mã truy xuất nguồn gốc cho nông sản của {p} theo chuẩn mà {u} công bố',
      '{b} vùng trồng được cấp mã; danh mục mã',
    ],
    [
      'Kết nối dự án khởi nghiệp tại {p} với quỹ đầu tư và người cố vấn do {u} mời',
      '0{a} biên bản ghi nhớ; danh sách dự án',
    ],
    [
      'Chi trả trợ cấp tại {p} qua tài khoản theo danh sách {u} đã đối chiếu',
      '{b}% người nhận có tài khoản; bảng đối chiếu',
      'quarterly',
    ],
    [
      'Đánh giá mức độ sẵn sàng chuyển đổi số của doanh nghiệp quanh {p} bằng bộ câu hỏi của {u}',
      '{b} phiếu đánh giá; báo cáo tổng hợp',
    ],
  ],
  digital_society: [
    [
      'Kiện toàn Tổ công nghệ số cộng đồng, mở lớp kỹ năng số cho người dân quanh {p} theo kế hoạch của {u}',
      'Quyết định kiện toàn; {b} lớp, {c} lượt người; danh sách học viên',
    ],
    [
      'Bồi dưỡng kỹ năng số nâng cao cho giảng viên nguồn tại {p} thuộc {u}',
      '0{a} lớp, {b} học viên; danh sách và giấy chứng nhận',
    ],
    [
      'Hỗ trợ người cao tuổi quanh {p} cài đặt định danh điện tử, do {u} phân công',
      '{c} lượt người được hỗ trợ; danh sách theo địa bàn',
    ],
    [
      'Mở ngày hội công dân số tại {p} với các gian hướng dẫn của {u}',
      'Mỗi năm 0{a} ngày hội; báo cáo kết quả',
      'yearly',
    ],
    ['Xây dựng tủ sách, học liệu số dùng chung đặt tại {p} do {u} quản lý', '{c} đầu tài liệu số; danh mục học liệu'],
    [
      'Đào tạo nhân viên y tế, giáo viên tại {p} dùng hồ sơ số liên thông với {u}',
      '0{a} lớp, {b} học viên; danh sách học viên',
    ],
    [
      'Thu hút sinh viên công nghệ về thực tập hè tại {p}, làm việc cùng cán bộ {u}',
      '{b} sinh viên hoàn thành thực tập; báo cáo thực tập',
      'yearly',
    ],
    [
      'Dạy kỹ năng nhận biết thông tin sai lệch cho thanh niên quanh {p} theo tài liệu của {u}',
      '0{a} buổi, {c} lượt người; danh sách tham dự',
    ],
  ],
  security: [
    [
      'Cảnh báo thủ đoạn lừa đảo trực tuyến đến hộ dân, người lao động quanh {p} qua kênh của {u}',
      'Mỗi quý 01 bản tin cảnh báo; báo cáo số lượt tiếp cận',
      'quarterly',
    ],
    [
      'Rà soát tài khoản, đổi mật khẩu và cấp lại quyền truy cập hệ thống tại {p} của {u}',
      'Danh sách {c} tài khoản đã rà soát; biên bản cấp lại quyền',
    ],
    [
      'Xác định, phê duyệt cấp độ an toàn cho hệ thống thông tin do {u} vận hành',
      'Quyết định phê duyệt cấp độ của 0{a} hệ thống',
    ],
    [
      'Diễn tập ứng cứu sự cố mất dữ liệu tại {p} với kịch bản của {u}',
      'Mỗi năm 01 cuộc diễn tập; báo cáo rút kinh nghiệm',
      'yearly',
    ],
    [
      'Cài phần mềm phòng, chống mã độc tập trung cho máy tính tại {p} và trụ sở {u}',
      '{b} máy tính được cài đặt; biên bản nghiệm thu',
    ],
    [
      'Sao lưu định kỳ dữ liệu của {p}, kiểm tra khả năng khôi phục tại {u}',
      'Biên bản khôi phục thử 06 tháng một lần',
      'half_yearly',
    ],
    [
      'Kiểm tra việc bảo vệ dữ liệu cá nhân tại {p} và đơn vị cung cấp dịch vụ cho {u}',
      '{b} biên bản kiểm tra; báo cáo tổng hợp kiến nghị xử lý',
    ],
    [
      'Bảo đảm liên lạc dự phòng cho {p} khi thiên tai, sự cố theo phương án của {u}',
      '0{a} bộ thiết bị liên lạc; phương án được phê duyệt',
    ],
  ],
  international_cooperation: [
    [
      'Mời chuyên gia nước ngoài tập huấn phân tích dữ liệu cho cán bộ tại {p} thuộc {u}',
      '0{a} khóa, {b} học viên; danh sách và giấy chứng nhận',
    ],
    [
      'Tìm kiếm, giới thiệu công nghệ xử lý môi trường của nước ngoài cho {p} thông qua {u}',
      '{b} hồ sơ công nghệ được giới thiệu; báo cáo đánh giá',
    ],
    [
      'Cử cán bộ trẻ của {u} học ngắn hạn về trí tuệ nhân tạo tại trường đối tác',
      '{b} cán bộ hoàn thành khóa học; báo cáo thu hoạch',
    ],
    [
      'Ký biên bản ghi nhớ với viện nghiên cứu nước ngoài về thử nghiệm tại {p} của {u}',
      '0{a} biên bản ghi nhớ được ký; kế hoạch thực hiện',
    ],
    [
      'Tiếp nhận bộ dữ liệu mở của tổ chức quốc tế, phục vụ dự báo tại {p} do {u} chủ quản',
      '0{a} bộ dữ liệu được tiếp nhận; biên bản bàn giao',
    ],
    [
      'Tham gia mạng lưới đô thị, ngành thông minh trong khu vực với tư cách thành viên của {u}',
      'Quyết định công nhận thành viên; báo cáo hoạt động hằng năm',
      'yearly',
    ],
    [
      'Dịch, phổ biến tiêu chuẩn quốc tế về dữ liệu cho {p} và doanh nghiệp thuộc lĩnh vực của {u}',
      '0{a} tiêu chuẩn được dịch; danh mục phổ biến',
    ],
    [
      'Đón đoàn chuyên gia công nghệ sinh học khảo sát tại {p} theo lời mời của {u}',
      '0{a} báo cáo khảo sát; danh mục đề xuất hợp tác',
    ],
  ],
}

/** Tasks of an enterprise. */
export const enterpriseTasks = {
  awareness: [
    ['Ký giao ước thi đua cải tiến kỹ thuật giữa {p} với các bộ phận của {u}', '{b} bản giao ước được ký'],
    [
      'Họp sản xuất hằng tuần bằng số liệu trực tiếp từ {p} của {u}',
      'Bảng số liệu điều hành; báo cáo hằng tháng',
      'monthly',
    ],
    ['Mở chuyên mục sáng kiến số trên bản tin nội bộ của {u}, lấy bài từ {p}', '{b} bài viết; danh mục sáng kiến'],
    [
      'Bồi dưỡng quản đốc {p} về quản trị dựa trên dữ liệu theo chương trình của {u}',
      '0{a} lớp, {b} học viên; danh sách học viên',
    ],
    [
      'Chấm điểm cải tiến hằng quý giữa {p} với các bộ phận khác của {u}',
      'Bảng điểm hằng quý; quyết định thưởng',
      'quarterly',
    ],
    [
      'Thay phiếu giao việc giấy tại {p} bằng ứng dụng trên điện thoại của {u}',
      '{b} mẫu phiếu điện tử; quy trình áp dụng',
    ],
    [
      'Tổ chức hội thi tay nghề số dành cho công nhân {p} thuộc {u}',
      'Quyết định trao giải; danh sách {c} người dự thi',
      'yearly',
    ],
    [
      'Xây dựng bộ quy tắc ứng xử trên môi trường số cho người lao động {u}',
      '01 bộ quy tắc; danh sách {c} người ký cam kết',
    ],
  ],
  infrastructure: [
    [
      'Lắp cảm biến, kết nối dữ liệu máy móc tại {p} về máy chủ của {u}',
      '0{a} cụm máy truyền dữ liệu tự động; biên bản nghiệm thu',
    ],
    ['Nâng cấp mạng nội bộ giữa {p} và văn phòng {u}', '0{a} tuyến cáp quang; biên bản đo kiểm'],
    [
      'Đầu tư góc thử nghiệm vật liệu mới đặt tại {p} của {u}',
      '01 góc thử nghiệm được đưa vào dùng; biên bản nghiệm thu',
    ],
    ['Thay máy trạm thiết kế cho kỹ sư phụ trách {p} thuộc {u}', '{b} máy trạm được bàn giao; biên bản bàn giao'],
    [
      'Thuê hạ tầng điện toán đám mây trong nước cho phần mềm quản trị của {u}',
      '0{a} hợp đồng thuê; biên bản chuyển dữ liệu',
    ],
    ['Lắp hệ thống đo điện, nước tự động tại {p} trong khuôn viên {u}', '{b} công tơ thông minh; biên bản lắp đặt'],
    [
      'Trang bị thiết bị đọc mã vạch cho {p} và bộ phận giao nhận của {u}',
      '{b} thiết bị được bàn giao; biên bản bàn giao',
    ],
    ['Chế tạo bản sao số cho {p} phục vụ mô phỏng sản xuất của {u}', '01 mô hình số; báo cáo hiệu chỉnh'],
  ],
  digital_economy: [
    [
      'Nghiên cứu, chế tạo sản phẩm tiết kiệm năng lượng thử nghiệm tại {p} của {u}',
      '0{a} mẫu sản phẩm; 01 đơn đăng ký sáng chế',
    ],
    [
      'Bán hàng qua sàn thương mại điện tử cho sản phẩm của {p} thuộc {u}',
      '{b}% doanh thu từ kênh trực tuyến; báo cáo hằng quý',
      'quarterly',
    ],
    ['Gắn mã truy xuất nguồn gốc cho lô hàng xuất từ {p} của {u}', '{c} lô hàng có mã; danh mục mã'],
    ['Dùng trí tuệ nhân tạo dự báo nhu cầu nguyên liệu của {p} cho {u}', '01 mô hình dự báo; báo cáo sai số'],
    [
      'Phát triển phần mềm bảo trì theo tình trạng máy tại {p}, do kỹ sư {u} tự viết',
      '01 phần mềm được nghiệm thu; tài liệu hướng dẫn',
    ],
    [
      'Đặt hàng khởi nghiệp sáng tạo giải bài toán tồn kho tại {p} của {u}',
      '0{a} hợp đồng thử nghiệm; báo cáo kết quả',
    ],
    ['Chuyển toàn bộ hợp đồng mua bán của {u} sang hợp đồng điện tử', '{c} hợp đồng điện tử; danh sách đối tác'],
    ['Tối ưu lịch giao hàng từ {p} bằng dữ liệu hành trình của {u}', 'Báo cáo mức giảm {b}% quãng đường rỗng'],
  ],
  digital_society: [
    [
      'Đào tạo kỹ năng số và vận hành máy điều khiển số cho công nhân {p} thuộc {u}',
      '0{a} lớp, {c} công nhân; danh sách học viên',
    ],
    [
      'Nhận sinh viên kỹ thuật thực tập và cùng nghiên cứu tại {p} của {u}',
      'Mỗi năm {b} sinh viên; danh sách và báo cáo thực tập',
      'yearly',
    ],
    ['Hướng dẫn người lao động {u} dùng hồ sơ sức khỏe điện tử', '{c} người được hướng dẫn; danh sách theo bộ phận'],
    ['Xây dựng thư viện bài giảng ngắn quay tại {p} cho công nhân mới của {u}', '{b} bài giảng; danh mục bài giảng'],
    ['Tặng máy tính, mở lớp tin học cho con em công nhân {p} của {u}', '{b} bộ máy tính; danh sách {b} học sinh'],
    [
      'Cấp học bổng kỹ sư dữ liệu cho người lao động giỏi tại {p} thuộc {u}',
      '0{a} suất học bổng; quyết định cấp',
      'yearly',
    ],
    [
      'Mời chuyên gia về hướng dẫn phân tích dữ liệu cho kỹ sư {p} của {u}',
      '0{a} khóa, {b} học viên; danh sách học viên',
    ],
    [
      'Trả lương, chi phúc lợi cho công nhân {p} qua ví điện tử theo lựa chọn, do {u} bảo đảm',
      '{b}% người lao động đăng ký; bảng đối chiếu',
    ],
  ],
  security: [
    [
      'Sao lưu dữ liệu sản xuất của {p} và kiểm tra khả năng khôi phục tại {u}',
      'Biên bản khôi phục thử 06 tháng một lần',
      'half_yearly',
    ],
    ['Phân quyền, mã hóa bản vẽ thiết kế lưu tại {p} của {u}', 'Quy định phân quyền; danh mục {c} bản vẽ được mã hóa'],
    ['Tách mạng điều khiển máy tại {p} khỏi mạng văn phòng {u}', '0{a} vùng mạng tách riêng; biên bản nghiệm thu'],
    [
      'Diễn tập xử lý mã độc tống tiền tại {p} theo kịch bản của {u}',
      'Mỗi năm 01 cuộc diễn tập; báo cáo rút kinh nghiệm',
      'yearly',
    ],
    [
      'Kiểm tra nhà thầu phần mềm làm việc tại {p} về bảo mật dữ liệu của {u}',
      '{b} biên bản kiểm tra; danh sách kiến nghị',
    ],
    [
      'Rà soát tài khoản của người đã nghỉ việc tại {p} trong hệ thống {u}',
      'Danh sách {b} tài khoản đã khóa; biên bản rà soát',
      'quarterly',
    ],
    [
      'Bảo vệ dữ liệu cá nhân của khách hàng mua sản phẩm từ {p} theo quy chế của {u}',
      '01 quy chế; hồ sơ đánh giá tác động',
    ],
    ['Lắp hệ thống kiểm soát ra vào bằng thẻ tại {p} thuộc {u}', '{b} cửa có kiểm soát; biên bản nghiệm thu'],
  ],
  international_cooperation: [
    [
      'Hợp tác với đối tác nước ngoài thử nghiệm vật liệu mới tại {p} của {u}',
      '0{a} hợp đồng hợp tác; báo cáo kết quả thử nghiệm',
    ],
    [
      'Đạt chứng nhận tiêu chuẩn quốc tế cho sản phẩm của {p} để {u} xuất khẩu',
      '0{a} giấy chứng nhận tiêu chuẩn quốc tế',
    ],
    ['Mời kỹ sư nước ngoài hiệu chỉnh dây chuyền tự động tại {p} của {u}', '0{a} đợt làm việc; báo cáo hiệu chỉnh'],
    [
      'Tham gia chuỗi cung ứng linh kiện bán dẫn với sản phẩm từ {p} thuộc {u}',
      '0{a} hợp đồng cung ứng; báo cáo đánh giá nhà cung cấp',
    ],
    [
      'Cử kỹ sư {p} học tập tại nhà máy của đối tác theo thỏa thuận của {u}',
      '{b} kỹ sư hoàn thành khóa học; báo cáo thu hoạch',
    ],
    ['Mua bản quyền sáng chế nước ngoài áp dụng cho {p} của {u}', '0{a} hợp đồng chuyển giao; tài liệu kỹ thuật'],
    [
      'Giới thiệu sản phẩm số của {p} tại hội chợ công nghệ khu vực dưới tên {u}',
      'Mỗi năm 01 gian hàng; báo cáo kết quả kết nối',
      'yearly',
    ],
    [
      'Đo dấu chân các-bon sản phẩm của {p} theo phương pháp quốc tế mà {u} lựa chọn',
      '0{a} báo cáo kiểm kê; giấy xác nhận',
    ],
  ],
}

export const syllables = {
  first: [
    'Bến',
    'Sông',
    'Núi',
    'Đồng',
    'Gò',
    'Rừng',
    'Bãi',
    'Hồ',
    'Khe',
    'Vàm',
    'Cồn',
    'Đèo',
    'Suối',
    'Cầu',
    'Giếng',
    'Ao',
    'Lũng',
    'Thung',
    'Mỏ',
    'Lạch',
  ],
  second: [
    'Sậy',
    'Lau',
    'Trúc',
    'Mận',
    'Vông',
    'Sim',
    'Nứa',
    'Lim',
    'Gạo',
    'Đào',
    'Quế',
    'Sen',
    'Súng',
    'Dứa',
    'Chàm',
    'Khế',
    'Trám',
    'Vải',
    'Bưởi',
    'Cam',
    'Mía',
    'Lúa',
    'Dâu',
    'Chè',
    'Tre',
  ],
  third: [
    'Thượng',
    'Hạ',
    'Đông',
    'Đoài',
    'Trong',
    'Ngoài',
    'Nhất',
    'Nhì',
    'Ba',
    'Tư',
    'Năm',
    'Sáu',
    'Bảy',
    'Tám',
    'Chín',
    'Mười',
    'Lớn',
    'Nhỏ',
    'Cũ',
    'Mới',
  ],
}

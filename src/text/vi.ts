import { cli } from './cli-vi.ts'
import { formats } from './formats-vi.ts'

/** The tool's own words in Vietnamese, the first language. English has the same shape (en.ts). */
export const vi = {
  severity: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
  basis: 'Căn cứ: {basis}.',
  ownBasis: 'Văn bản số {number}',
  ownBasisDated: 'Văn bản số {number} ngày {issued:date}',
  fix: 'Lệnh `plan fix` ghi: `{line}`.',
  fixes: 'Lệnh `plan fix` sửa {places:count} chỗ, dòng đầu tiên thành: `{line}`.',
  waived: 'được chấp thuận ngoại lệ đến ngày {until:date} ({by}): {reason}',
  known: 'đã ghi nhận từ trước',
  signed:
    'Những nội dung kế hoạch còn thiếu hoặc chưa đạt thuộc văn bản đã ký: đề nghị bổ sung bằng văn bản sửa đổi, bổ sung hoặc phụ lục, rồi cập nhật tệp theo bản đã ký; không tự sửa tệp. Chỗ nhập chưa đúng (cách ghi ngày, tên trường, mã) thì sửa ngay trong tệp.',
  cut: 'Còn {n:count} nội dung chưa hiển thị (`--max-problems 0` để xem hết).',
  summary: {
    plans:
      'Đã kiểm tra {plans:count} kế hoạch ({files:count} tệp): {sound:count} đạt yêu cầu, {unsound:count} cần hoàn thiện',
    unassessable: '; {n:count} tệp chưa kiểm tra được',
    skipped: '; {n:count} tệp không kiểm tra',
    errors: '{n:count} lỗi',
    warnings: '{n:count} cảnh báo',
    infos: '{n:count} lưu ý',
    waived: '{n:count} được chấp thuận ngoại lệ',
    baselined: '{n:count} đã ghi nhận từ trước',
    asOf: 'Số liệu tính đến ngày {date:date}.',
  },
  onlyConfigFixed:
    'Chưa sửa tệp nào khác, vì cấu hình `{file}` chưa đúng khi đọc. Kiểm tra lại cấu hình, rồi chạy lại `plan fix`.',
  sound:
    'Kế hoạch đạt yêu cầu về hình thức và kết cấu. Công cụ không đánh giá chất lượng nội dung, không thay cho thẩm định của cơ quan có thẩm quyền.',
  foreign: 'Không kiểm tra thư mục {folder}: thư mục này có cấu hình riêng.',
  report: {
    asOf: 'Số liệu tính đến ngày {date:date}',
    checked: 'Nội dung đã kiểm tra',
    notChecked: 'Nội dung không kiểm tra',
    notes: 'Ghi chú',
    cut: ' … [đã cắt bớt]',
    about: 'Thông tin chung',
  },
  init: {
    askUnit: 'Mã hoặc tên đơn vị: ',
    askKind: 'Loại đơn vị ({kinds}): ',
    askParent: 'Mã đơn vị cấp trên (bỏ trống nếu không có): ',
    askName: 'Tên cơ quan ban hành kế hoạch [{name}]: ',
    written: 'Đã tạo dự thảo kế hoạch tại {file}. Kiểm tra: plan validate {file}',
    header: 'Dự thảo kế hoạch. Ghi vào chỗ trống theo hướng dẫn ở từng dòng; kiểm tra bằng lệnh: plan validate {file}',
    tasks: 'Mỗi nhiệm vụ: rõ việc, rõ người, rõ trách nhiệm, rõ thẩm quyền, rõ thời gian, rõ sản phẩm.',
    content: 'Nội dung {number}: {name}',
    excuse: 'Nếu không thuộc chức năng, nhiệm vụ: thay `tasks` bằng `not_applicable` kèm lý do.',
  },
  cli,
  formats,
  faults: {
    unknownOption: 'Không có tùy chọn `{name}`.',
    unknownOptionMeant: 'Không có tùy chọn `{name}`. Có thể là `{meant}`.',
    otherCommandOption: 'Lệnh `plan {command}` không dùng tùy chọn `{name}`.',
    notBoth: 'Không dùng đồng thời `{name}` và `{other}`: chỉ giữ lại một.',
    unknownCommand: 'Không có lệnh hoặc tệp `{name}`.',
    unknownCommandMeant: 'Không có lệnh `{name}`. Có thể là `plan {meant}`.',
    missingValue: 'Tùy chọn `{name}` cần một giá trị.',
    missingArgument: 'Lệnh còn thiếu đối số `{name}`.',
    tooManyArguments: 'Lệnh có đối số thừa.',
    wrongValue: 'Giá trị `{value}` của `{name}` không dùng được. Ghi một trong: {allowed:codes}.',
    wrongKind:
      'Giá trị `{value}` của `{name}` không dùng được. Ghi một trong: {allowed:codes}. Giá trị nào dùng cho đơn vị nào: `plan explain kind`.',
    wrongDate: 'Giá trị `{value}` của `{name}` chưa đúng mẫu hoặc không có trong lịch. Ghi theo dạng `2026-11-22`.',
    wrongPeriod:
      'Giá trị `{value}` của `{name}` chưa đúng mẫu. Ghi một năm, hoặc năm đầu và năm cuối, ví dụ `{example}` hoặc `{years}`.',
    wrongNumber: 'Giá trị `{value}` của `{name}` không dùng được. Ghi một số nguyên không âm.',
    outOfRange: 'Giá trị `{value}` của `{name}` không dùng được. Ghi một số từ {from} đến {to}.',
    cacheBoth: 'Không dùng đồng thời `--no-cache` và `--cache-dir`: chỉ giữ lại một tùy chọn.',
    wrongShard:
      'Giá trị `{value}` của `--shard` không dùng được. Ghi phần thứ mấy trên tổng số phần, ví dụ `--shard 2/4`.',
    shardCache: '`--shard` cần chỗ lưu kết quả nên không dùng cùng `--no-cache`. Bỏ một trong hai tùy chọn.',
    shardResult:
      '`--shard` chỉ lưu kết quả kiểm tra một phần số tệp, không in kết quả. Bỏ {names:list}, dùng ở lần chạy tổng hợp.',
    shardLost: 'Không lưu được kết quả kiểm tra. Chỉ định thư mục ghi được bằng `--cache-dir`.',
    noMatch: 'Không tìm thấy tệp nào khớp với {paths:codes}.',
    nothing: 'Không có kế hoạch nào trong {paths:codes} (đã bỏ qua {skipped:count} tệp không có dòng `schema:`).',
    empty: 'Không có tệp YAML nào trong {paths:codes}.',
    emptyLeftOut:
      'Không có tệp YAML nào để kiểm tra trong {paths:codes}: tệp `.planignore` bỏ qua {leftOut:codes}. Để kiểm tra, nêu rõ tên tệp.',
    configMissing: 'Không có tệp cấu hình `{file}`.',
    twoWorkspaces: 'Các đường dẫn thuộc hai kho có cấu hình khác nhau: `{first}` và `{second}`. Kiểm tra từng kho một.',
    twoOutputs:
      'Chỉ một dạng kết quả được in ra màn hình. Ghi dạng thứ hai kèm tệp, ví dụ `--format {format}=ket-qua.txt`.',
    oneFile:
      'Hai dạng kết quả không ghi chung vào tệp `{file}`, vì dạng sau ghi đè dạng trước. Mỗi dạng ghi vào một tệp.',
    stdinAlone: 'Đầu vào chuẩn `-` không dùng chung với đường dẫn khác.',
    stdinFilenameAlone:
      '`--stdin-filename` chỉ dùng khi đọc đầu vào chuẩn: `plan {command} - --stdin-filename {name}`.',
    stdinTerminal:
      'Đầu vào chuẩn đang là màn hình. Chuyển nội dung tệp vào lệnh, ví dụ `plan validate - < ke-hoach.yaml`.',
    unreadable: '`{file}`: {why}',
    noFileName: 'Chưa ghi tên tệp ở tùy chọn `{name}`.',
    noFolderName: 'Chưa ghi tên thư mục ở tùy chọn `{name}`.',
    folderGone: 'Thư mục hiện tại đã bị xóa hoặc đổi tên. Chuyển sang thư mục khác rồi chạy lại.',
    cannotWrite: 'Không ghi được vào `{file}` ({reason:cause}).',
    needFolder: 'Kết quả dạng `{format}` được ghi vào thư mục. Ghi thêm thư mục, ví dụ `--format {format}=so-lieu`.',
    foreignFolder: 'Thư mục `{folder}` có tệp `{file}` không do lệnh này tạo; không ghi đè.',
    cannotRead: 'Không đọc được `{file}` ({reason:cause}).',
    artifactNot: '`{file}` không phải là tệp số liệu do `plan compile` ghi ở dạng json.',
    artifactVersion:
      '`{file}` do phiên bản khác của công cụ ghi (dạng {found}; phiên bản này đọc dạng {known}). Đề nghị tổng hợp lại bằng `plan compile`.',
    artifactCut: '`{file}` không trọn vẹn: thiếu phần cuối. Đề nghị tổng hợp hoặc sao chép lại.',
    artifactChanged:
      '`{file}` đã bị sửa sau khi tổng hợp: nội dung không khớp với mã SHA-256 ghi ở cuối tệp. Đề nghị tổng hợp lại bằng `plan compile`.',
    cannotPrint: 'Không ghi được ra đầu ra chuẩn ({reason:cause}).',
    exists: 'Tệp `{file}` đã có; không ghi đè.',
    seedWrong: 'Danh mục có chỗ sai: {file}:{line}:{column} ({reason}{detail}).',
    noCatalogue: 'Không có danh mục trong thư mục `{folder}`.',
    unknownTopic: 'Không có mục `{id}`. Xem các mục: `plan explain`.',
    unknownTopicMeant: 'Không có mục `{id}`. Có thể là {meant:codes}.',
    noUnitKnown:
      'Không có đơn vị `{unit}` trong danh mục đơn vị. Nếu đơn vị chưa có trong danh mục, ghi mã ở `--unit` và ghi thêm `--kind`, `--name`, ví dụ `plan init --unit 98111 --kind commune --name "UBND xã Bến Sậy" --parent 98`.',
    noUnitMeant:
      'Không có đơn vị `{unit}` trong danh mục đơn vị. Có thể là {meant:list}. Nếu là đơn vị khác, ghi thêm `--kind` và `--name`.',
    unitAmbiguous:
      'Danh mục đơn vị có nhiều đơn vị tên `{unit}`: {meant:list}. Ghi mã đơn vị, hoặc ghi thêm `--parent` với mã đơn vị cấp trên.',
    noParent:
      'Không có đơn vị `{unit}` trong danh mục đơn vị. Ghi mã đơn vị cấp trên ở `--parent`, ví dụ `--parent 38`.',
    noParentMeant:
      'Không có đơn vị `{unit}` trong danh mục đơn vị. Có thể là {meant:list}. Ghi mã đơn vị cấp trên ở `--parent`.',
    parentAmbiguous: 'Danh mục đơn vị có nhiều đơn vị tên `{unit}`: {meant:list}. Ghi mã đơn vị cấp trên ở `--parent`.',
    unitEnded: 'Đơn vị {unit} kết thúc hoạt động từ ngày {date:date}, nay thuộc {successors:list}.',
    needUnit: 'Ghi mã hoặc tên đơn vị ở `--unit`: `plan init --unit 38`.',
    unknownReport: 'Không có báo cáo `{name}`. Ghi một trong: {allowed:codes}.',
    unknownReportMeant: 'Không có báo cáo `{name}`. Có thể là `{meant}`.',
    reportOption: 'Báo cáo `{report}` không dùng tùy chọn `{name}`.',
    noSuch: 'Số liệu của báo cáo không có giá trị `{value}` của `{name}`.',
    noSuchMeant: 'Số liệu của báo cáo không có giá trị `{value}` của `{name}`. Có thể là {meant:codes}.',
    noTable: 'Báo cáo `{report}` không có bảng `{table}`. Ghi một trong: {allowed:codes}.',
    needTable:
      'Mỗi tệp {format} chỉ chứa một bảng, báo cáo này có nhiều bảng: ghi thư mục, ví dụ `--format {format}=bao-cao/`, hoặc chọn một bảng bằng `--table`: {allowed:codes}.',
    bytesToTerminal: 'Không in dạng {format} ra màn hình. Ghi vào tệp, ví dụ `--format {format}=bao-cao.{extension}`.',
    fromAlone: 'Báo cáo lấy số liệu từ tệp đã tổng hợp (`--from`), không đọc thêm {paths:codes}.',
    fromAsOf:
      'Số liệu trong `{file}` tính đến ngày {date:date}, không đổi được sang ngày {asOf:date}. Bỏ `--as-of`, hoặc tổng hợp lại.',
    needCompare:
      'Báo cáo `{report}` so sánh hai kỳ. Ghi thêm tệp do `plan compile` ghi ở kỳ trước, ví dụ `--compare 2026-10.json`.',
    compareLater:
      'Số liệu trong `{file}` tính đến ngày {date:date}, sau ngày {asOf:date} của báo cáo: không dùng làm kỳ trước được.',
    baselineAlone: 'Ghi tệp hiện trạng bằng `--baseline`, ví dụ `--baseline hien-trang.json --update-baseline`.',
    baselineGone: 'Không có tệp hiện trạng `{file}`. Lập tệp: `--baseline {file} --update-baseline`.',
    baselineWrong:
      '`{file}`, dòng {line}: không đúng mẫu của tệp hiện trạng. Đề nghị khôi phục tệp, hoặc xóa tệp rồi lập lại bằng `--update-baseline`.',
    baselineVersion:
      '`{file}`, dòng {line}: tệp hiện trạng thuộc mẫu `{found}`; phiên bản này của công cụ đọc mẫu `{known}`. Đề nghị dùng đúng phiên bản, hoặc xóa tệp rồi lập lại bằng `--update-baseline`.',
    gitMissing: 'Tùy chọn `{name}` cần git; không chạy được git ({reason:cause}).',
    gitFailed: 'Git báo lỗi khi tìm tệp thay đổi cho `{name}`: {reason}',
    noRepository:
      'Thư mục `{folder}` không thuộc kho git nào, nên không dùng được `{name}`. Bỏ tùy chọn này để kiểm tra tất cả.',
    noUpstream:
      'Nhánh hiện tại không theo dõi nhánh nào ở kho gốc, nên chưa biết so với đâu. Nêu mốc so sánh, ví dụ `--since origin/main`, hoặc đặt nhánh theo dõi: `git branch --set-upstream-to=origin/main`.',
    noReference:
      'Kho git không có nhánh, thẻ hoặc lần ghi `{reference}`. Xem: `git branch --all`, `git tag`. Nếu nhánh ở kho gốc, lấy về trước: `git fetch origin`.',
    noMergeBase: 'Nhánh hiện tại và `{reference}` không có lịch sử chung. Nêu mốc khác ở `--since`.',
    shallow:
      'Bản sao của kho git chỉ có một phần lịch sử, nên không tìm được chỗ tách khỏi `{reference}`. Lấy đủ lịch sử: `git fetch --unshallow`; ở GitHub Actions, ghi `fetch-depth: 0` cho bước `actions/checkout`.',
    changedTwice: 'Chỉ dùng một trong hai tùy chọn `--changed` và `--since`.',
    changedPiped: 'Đầu vào chuẩn `-` không dùng chung với `{name}`.',
    watchPiped: 'Đầu vào chuẩn `-` không dùng chung với `--watch`.',
    cannotWatch:
      'Không theo dõi được thay đổi trong thư mục `{folder}` ({reason:cause}). Nếu hệ thống giới hạn số thư mục được theo dõi, nêu ít thư mục hơn hoặc nâng giới hạn (`fs.inotify.max_user_watches`).',
    configWrong: 'Cấu hình `{file}` chưa đúng; chưa kiểm tra tệp nào khác. Xem: `plan validate`.',
  },
  bug: 'Lỗi của công cụ, không phải của kế hoạch. Đề nghị gửi nội dung dưới đây cho người bảo trì.',
}

/** The shape of the tool's words; every text of one language stands in the other. */
export type Words = typeof vi

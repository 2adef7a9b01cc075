import { kind } from '../model/finding.ts'

/** A file whose bytes are no UTF-8 text. */
export default kind({
  id: 'text-encoding',
  severity: 'error',
  about: 'file',
  family: 'reading',
  words: () => ({
    title: { vi: 'Tệp văn bản UTF-8', en: 'UTF-8 text' },
    help: {
      binary: {
        vi: 'Đổi đuôi tệp không làm đổi định dạng. Lập tệp kế hoạch theo mẫu (`plan init`) rồi chép nội dung vào.',
        en: 'Renaming does not change the format. Start a plan file (`plan init`) and copy the content into it.',
      },
      wide: {
        vi: 'Mở bằng Notepad, chọn Lưu thành (Save As), ở ô Mã hóa (Encoding) chọn `UTF-8`, rồi lưu đè.',
        en: 'Open it in Notepad, choose Save As, set Encoding to `UTF-8` and save.',
      },
      notUtf8: {
        vi: 'Chuyển nội dung từ bảng mã cũ (TCVN3, VNI, Windows-1258) sang Unicode, rồi lưu tệp ở dạng `UTF-8`.',
        en: 'Convert the content from the old character set (TCVN3, VNI, Windows-1258) to Unicode and save it as `UTF-8`.',
      },
    },
    messages: {
      binary: { vi: 'Đây là {format}, không phải tệp văn bản YAML.', en: 'This is {format}, not a YAML text.' },
      wide: {
        vi: 'Tệp được lưu ở dạng {encoding}; mẫu yêu cầu UTF-8.',
        en: 'The file is saved as {encoding}; UTF-8 is required.',
      },
      notUtf8: {
        vi: 'Dòng {line} có ký tự không thuộc UTF-8.',
        en: 'Line {line} holds characters that are not UTF-8.',
      },
    },
  }),
})

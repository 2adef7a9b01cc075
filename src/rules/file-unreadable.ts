import { kind } from '../model/finding.ts'

/** A file that is there, or was, and gives no text; the others go on. */
export default kind({
  id: 'file-unreadable',
  severity: 'error',
  about: 'file',
  family: 'reading',
  words: () => ({
    title: { vi: 'Đọc được tệp', en: 'The file can be read' },
    help: {
      gone: {
        vi: 'Kiểm tra lại tên tệp và đường dẫn; tệp có thể vừa được đổi tên, di chuyển hoặc xóa.',
        en: 'Check its name and path; it may just have been renamed, moved or deleted.',
      },
      name: {
        vi: 'Đổi tên tệp, nên dùng chữ không dấu, ví dụ `38-thanh-hoa.yaml`.',
        en: 'Rename the file, best in letters without accents, such as `38-thanh-hoa.yaml`.',
      },
      permission: {
        vi: 'Cấp quyền đọc tệp cho người chạy kiểm tra, hoặc chép tệp sang thư mục được phép đọc.',
        en: 'Grant read permission to whoever runs the check, or copy the file to a readable folder.',
      },
      loop: { vi: 'Thay liên kết bằng chính tệp kế hoạch.', en: 'Put the plan itself in the place of the link.' },
      notFile: {
        vi: 'Ghi đường dẫn của tệp `.yaml`, không phải của thư mục hoặc thiết bị.',
        en: 'Give the path of a `.yaml` file, not of a folder or device.',
      },
      other: {
        vi: 'Kiểm tra ổ đĩa và kết nối mạng, mở thử tệp bằng phần mềm soạn thảo, rồi chạy lại.',
        en: 'Check the disk and the network, try to open the file in an editor, then run again.',
      },
    },
    messages: {
      gone: { vi: 'Tệp không còn ở vị trí này.', en: 'The file is no longer there.' },
      name: {
        vi: 'Tên tệp ghi theo bảng mã cũ, không mở được tệp.',
        en: 'The name of the file is in an old character set, so the file cannot be opened.',
      },
      permission: { vi: 'Tệp không cho phép đọc.', en: 'There is no permission to read the file.' },
      loop: { vi: 'Liên kết của tệp trỏ vòng về chính nó.', en: 'The file is a link that leads back to itself.' },
      notFile: { vi: 'Đường dẫn này không phải là một tệp.', en: 'This path is not a file.' },
      other: {
        vi: 'Không đọc được tệp ({reason:cause}).',
        en: 'The file cannot be read ({reason:cause}).',
      },
    },
  }),
})

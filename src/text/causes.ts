import type { Bilingual } from '../model/words.ts'

/** Why the system refused something, by the code that it gives. */
export const causes: Readonly<Record<string, Bilingual>> = {
  ENOENT: { vi: 'không có tệp hoặc thư mục này', en: 'there is no such file or folder' },
  EACCES: { vi: 'không có quyền', en: 'no permission' },
  EPERM: { vi: 'không có quyền', en: 'no permission' },
  EROFS: { vi: 'ổ đĩa chỉ cho đọc', en: 'the disk is read-only' },
  ENOSPC: { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
  EDQUOT: { vi: 'đã hết dung lượng được cấp', en: 'the quota is used up' },
  EISDIR: { vi: 'đây là thư mục', en: 'it is a folder' },
  EEXIST: { vi: 'tên này đã là tên một tệp', en: 'there is a file of this name' },
  ENOTDIR: { vi: 'một phần của đường dẫn không phải là thư mục', en: 'a part of the path is no folder' },
  ENAMETOOLONG: { vi: 'đường dẫn quá dài', en: 'the path is too long' },
  ELOOP: { vi: 'các liên kết nối thành vòng', en: 'links lead in a circle' },
  EBUSY: { vi: 'chương trình khác đang dùng', en: 'another program uses it' },
  EMFILE: { vi: 'quá nhiều tệp đang mở', en: 'too many files are open' },
  ENFILE: { vi: 'quá nhiều tệp đang mở', en: 'too many files are open' },
  EIO: { vi: 'ổ đĩa báo lỗi đọc, ghi', en: 'the disk reports an error' },
  EFBIG: { vi: 'tệp quá lớn', en: 'the file is too large' },
}

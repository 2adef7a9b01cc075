import { kind } from '../model/finding.ts'

/** A link that leads out of the workspace is not followed. */
export default kind({
  id: 'file-outside',
  severity: 'error',
  about: 'file',
  family: 'reading',
  words: () => ({
    title: { vi: 'Tệp nằm trong thư mục kế hoạch', en: 'The file lies inside the workspace' },
    help: {
      vi: 'Chép tệp vào thư mục kế hoạch. Liên kết ra ngoài không được đọc, để kết quả kiểm tra ở mọi máy như nhau.',
      en: 'Copy the file into the workspace. Links out of it are not followed, so that every machine checks the same.',
    },
    messages: {
      link: {
        vi: 'Tệp là liên kết trỏ ra ngoài thư mục kế hoạch, đến `{target}`.',
        en: 'The file is a link out of the workspace, to `{target}`.',
      },
    },
  }),
})

import type { FieldWords } from '../field.ts'

/** What carries a plan: commendation, communication, funding, key projects, other movements. */
export const supportFields: Readonly<Record<string, FieldWords>> = {
  'plan.commendation': {
    name: { vi: 'khen thưởng', en: 'commendation' },
    what: {
      vi: 'Ghi hình thức, đối tượng, nguyên tắc khen thưởng và việc xử lý chậm trễ.',
      en: 'Write the forms of commendation, who may receive them, by which rule, and how delay is handled.',
    },
  },
  'plan.communication': {
    name: { vi: 'tuyên truyền, nhân rộng điển hình', en: 'communication' },
    what: {
      vi: 'Ghi việc tuyên truyền và các mô hình, điển hình tiên tiến cần nhân rộng.',
      en: 'Write how the movement is made known, and the models to be replicated.',
    },
  },
  'plan.funding': {
    name: { vi: 'kinh phí thực hiện', en: 'funding' },
    what: {
      vi: 'Ghi các nguồn kinh phí của kế hoạch và ghi chú nếu cần.',
      en: 'Write where the money for the plan comes from, with a note if needed.',
    },
  },
  'plan.key_projects': {
    name: { vi: 'công trình, dự án trọng điểm', en: 'key projects' },
    what: {
      vi: 'Ghi từng công trình, dự án trọng điểm, mỗi công trình một mục có mã, tên, năm và các nhiệm vụ liên quan.',
      en: 'List the key works and projects, one entry each with id, name, year and the tasks concerned.',
    },
  },
  'plan.linked_movements': {
    name: { vi: 'phong trào liên quan', en: 'linked movements' },
    what: {
      vi: 'Ghi tên các phong trào khác được lồng ghép trong kế hoạch.',
      en: 'List the other movements that the plan is linked with.',
    },
    examples: [['bình dân học vụ số']],
  },
  'commendation.forms': {
    name: { vi: 'hình thức khen thưởng', en: 'forms of commendation' },
    what: {
      vi: 'Ghi các hình thức khen thưởng, mỗi hình thức một dòng.',
      en: 'List the forms of commendation, one a line.',
    },
    examples: [['Bằng khen của Chủ tịch UBND tỉnh', 'Giấy khen']],
  },
  'commendation.beneficiaries': {
    name: { vi: 'đối tượng khen thưởng', en: 'beneficiaries' },
    what: {
      vi: 'Ghi các đối tượng được xét khen thưởng, mỗi đối tượng một dòng.',
      en: 'List who may be commended, one a line.',
    },
    examples: [['tập thể', 'cá nhân', 'hộ gia đình']],
  },
  'commendation.rule': {
    name: { vi: 'nguyên tắc xét khen thưởng', en: 'rule of commendation' },
    what: {
      vi: 'Nêu điều kiện, cách xét khen thưởng gắn với tiêu chí thi đua.',
      en: 'State on what conditions and how commendation is decided, with the criteria in view.',
    },
    examples: ['Xét theo kết quả chấm điểm tiêu chí, ưu tiên tập thể nhỏ và người trực tiếp thực hiện'],
  },
  'commendation.delay_handling': {
    name: { vi: 'xử lý chậm trễ', en: 'handling of delay' },
    what: { vi: 'Nêu cách xử lý khi nhiệm vụ chậm tiến độ.', en: 'State what happens when a task is late.' },
    examples: [
      'Đơn vị chậm tiến độ phải báo cáo nguyên nhân; không xét khen thưởng trong năm đối với nhiệm vụ quá hạn',
    ],
  },
  'communication.plan': {
    name: { vi: 'việc tuyên truyền', en: 'publicity' },
    what: {
      vi: 'Nêu hình thức, kênh và đơn vị thực hiện tuyên truyền.',
      en: 'State how, where and by whom the movement is made known.',
    },
    examples: ['Mở chuyên mục trên Cổng thông tin điện tử tỉnh và Đài Phát thanh và Truyền hình tỉnh'],
  },
  'communication.models': {
    name: { vi: 'mô hình, điển hình tiên tiến', en: 'models' },
    what: {
      vi: 'Ghi từng mô hình, mỗi mô hình một mục gồm tên và đơn vị thực hiện.',
      en: 'List the exemplary models, one entry each with name and owner.',
    },
  },
  'models.name': {
    name: { vi: 'tên mô hình', en: 'name of the model' },
    what: { vi: 'Ghi tên mô hình hoặc điển hình tiên tiến.', en: 'Write the name of the exemplary model.' },
    examples: ['Tổ công nghệ số cộng đồng đến từng hộ gia đình'],
  },
  'models.owner': {
    name: { vi: 'đơn vị thực hiện mô hình', en: 'owner of the model' },
    what: { vi: 'Ghi tên đơn vị xây dựng, thực hiện mô hình.', en: 'Write the unit that runs the model.' },
    examples: ['UBND phường Hạc Thành'],
  },
  'funding.sources': {
    name: { vi: 'các nguồn kinh phí', en: 'sources of funding' },
    what: { vi: 'Ghi các nguồn kinh phí, mỗi nguồn một dòng.', en: 'List the sources of money, one a line.' },
    examples: [['ngân sách tỉnh', 'nguồn xã hội hóa']],
  },
  'funding.note': {
    name: { vi: 'ghi chú về kinh phí', en: 'note on funding' },
    what: { vi: 'Ghi điều cần nói thêm về kinh phí.', en: 'Write what else there is to say on funding.' },
    examples: ['Lồng ghép trong dự toán chi thường xuyên được giao hằng năm'],
  },
  'key_projects.id': {
    name: { vi: 'mã công trình, dự án', en: 'id of the key project' },
    what: { vi: 'Ghi mã không trùng trong kế hoạch.', en: 'Write an id that is unique in the plan.' },
    examples: ['DA1'],
  },
  'key_projects.name': {
    name: { vi: 'tên công trình, dự án', en: 'name of the key project' },
    what: { vi: 'Ghi tên công trình, dự án.', en: 'Write the name of the key work or project.' },
    examples: ['Trung tâm dữ liệu dùng chung của tỉnh'],
  },
  'key_projects.year': {
    name: { vi: 'năm của công trình, dự án', en: 'year of the key project' },
    what: {
      vi: 'Ghi năm mà kế hoạch nêu công trình, dự án, đủ 04 chữ số.',
      en: 'Write the year for which the plan names the project, in four digits.',
    },
    examples: [2026],
  },
  'key_projects.tasks': {
    name: { vi: 'nhiệm vụ thuộc công trình, dự án', en: 'tasks of the key project' },
    what: {
      vi: 'Ghi mã các nhiệm vụ của kế hoạch này thuộc công trình, dự án.',
      en: "List the ids of this plan's tasks that belong to the project.",
    },
    examples: [['TH-3.01']],
  },
}

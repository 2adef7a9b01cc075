/** The words of the report `summary`. */
export const summaryVi = {
  title: 'Tổng hợp tình hình triển khai Phong trào thi đua',
}

/** The shape of these words; every text of one language stands in the other. */
export type SummaryWords = typeof summaryVi

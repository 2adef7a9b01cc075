import type { SummaryWords } from './summary-vi.ts'

/** The words of the report `summary`, in English. */
export const summaryEn: SummaryWords = {
  title: 'Summary of the emulation movement',
}

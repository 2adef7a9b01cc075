import type { Locale } from '../../model/words.ts'
import { frameEn } from '../../text/reports/frame-en.ts'
import { frameVi } from '../../text/reports/frame-vi.ts'

/** The words that every report has. */
export const frameWords = (locale: Locale) => (locale === 'vi' ? frameVi : frameEn)

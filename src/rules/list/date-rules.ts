import type { DateRule } from '../../model/finding.ts'
import dateForm from '../date-form.ts'
import dateUnreal from '../date-unreal.ts'

/** Rules about the dates of any document. */
export const dateRules: readonly DateRule[] = [dateForm, dateUnreal]

import type { Json, Locale } from '../model/words.ts'
import { en } from './en.ts'
import { say } from './say.ts'
import { vi } from './vi.ts'

/** A fault of the call, in words. */
export function sayFault(message: string, data: { readonly [name: string]: Json }, locale: Locale): string {
  const key = message as keyof typeof vi.faults
  const { key: name, meant, known, id } = data
  const detail = [name, id, meant ? `→ ${meant}` : '', known ? `(${known})` : ''].filter(Boolean).join(' ')
  return say(
    { vi: vi.faults[key] ?? message, en: en.faults[key] ?? message },
    { detail: detail ? `: ${detail}` : '', ...data },
    locale,
  )
}

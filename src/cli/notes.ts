import { printable } from '../model/printable.ts'
import type { Locale } from '../model/words.ts'
import { en } from '../text/en.ts'
import { say } from '../text/say.ts'
import { vi } from '../text/vi.ts'
import type { Io } from './io.ts'
import type { Opened } from './workspace.ts'

/** What was passed by in a walk: said beside the result, so that nobody takes it for looked at. */
export function notes({ foreign }: Opened, locale: Locale, io: Io): void {
  for (const folder of foreign) {
    io.err.write(`${printable(say({ vi: vi.foreign, en: en.foreign }, { folder }, locale))}\n`)
  }
}

import type { IsoDate, Locale } from '../model/words.ts'

/** The outside as a command sees it: everything that `process` knows, passed in. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>
  /** The calendar date in a time zone. */
  today(zone: string): IsoDate
  /** Milliseconds since 1970. */
  clock(): number
  readonly out: Stream
  readonly err: Stream
  readonly stdin: { readonly isTTY: boolean; read(): Promise<Uint8Array>; ask(question: string): Promise<string> }
}

/** Where something is printed: what is known of it decides colour and width. */
export interface Stream {
  readonly isTTY: boolean
  readonly columns: number | null
  write(content: string | Uint8Array): void
  /** Nobody reads it any more. */
  isLeft?(): boolean
}

/** Colour, in this order: the flag, FORCE_COLOR, NO_COLOR, TERM=dumb, is it a terminal. */
export function wantsColor(flag: boolean | undefined, stream: Stream, env: Io['env']): boolean {
  if (flag !== undefined) return flag
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '')
    return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  if (env.NO_COLOR) return false
  if (env.TERM === 'dumb') return false
  return stream.isTTY
}

/** The language of the environment: English only where it says so. */
export const localeOf = (env: Io['env']): Locale => localeSource(env).language

/** The language of the environment, and the variable that asks for it; `null` where none does. */
export function localeSource(env: Io['env']): { readonly language: Locale; readonly variable: string | null } {
  const variable = ['LC_ALL', 'LC_MESSAGES', 'LANG'].find((it) => env[it])
  const isEnglish = variable !== undefined && /^en/i.test(env[variable] ?? '')
  return isEnglish ? { language: 'en', variable } : { language: 'vi', variable: null }
}

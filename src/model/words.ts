/** The two languages of every text a user reads; Vietnamese comes first. */
export type Locale = 'vi' | 'en'

/** A text in both languages. */
export type Bilingual = Readonly<Record<Locale, string>>

/** What crosses a thread, a cache or a process: plain JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }

/** A map of plain JSON. */
export type JsonMap = { readonly [key: string]: Json | undefined }

/** Whether a value is a map: neither a list, nor a text, nor nothing. */
export const isMap = (value: Json | undefined): value is JsonMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A calendar date `yyyy-mm-dd`; never a point in time. */
export type IsoDate = string

/** The same, while it is still being made. */
export type Open<T> = { -readonly [K in keyof T]: T[K] }

/** A text as one word of a shell, meaning itself. */
export const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`

/** The forms of an option: `-q`, `--quiet`. */
export const formsOf = ({
  long,
  short,
}: {
  readonly long: string
  readonly short: string | null
}): readonly string[] => (short === null ? [long] : [short, long])

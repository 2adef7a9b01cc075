/** A text as people search for it: in small letters and without marks, since many type none. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd')

/** All of them at once, which is many times quicker than one by one; what is shown has no such separator. */
export const allFolded = (texts: readonly string[]): readonly string[] => folded(texts.join('\0')).split('\0')

/** Parts of the catalogue that a sound plan never asks for: a file of their own beside the program. */
const later = new Set([
  'key_aliases',
  'value_aliases',
  'loose_keys',
  'loose_values',
  'terms',
  'missions',
  'determinations',
  'breakthroughs',
  'dual_goal',
  'programme',
])

/** Whether it is one of these parts. */
export const isLater = (key: string): boolean => later.has(key)

/** Their keys, for the build that lays them apart. */
export const laterKeys: readonly string[] = [...later]

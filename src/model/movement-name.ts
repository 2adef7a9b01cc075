import type { Movement } from './catalogue.ts'
import { fold, hasPhrase } from './names.ts'

const cores = new WeakMap<Movement, string>()

/** Whether a folded text names the movement; a province may put its own name for the first words, "Cả nước thi đua". */
export function namesMovement(folded: string, movement: Movement): boolean {
  let core = cores.get(movement)
  if (core === undefined) {
    const words = fold(movement.name.vi).split(' ')
    core = words.slice(Math.floor(words.length / 3)).join(' ')
    cores.set(movement, core)
  }
  return hasPhrase(folded, core)
}

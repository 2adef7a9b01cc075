import type { Movement } from './catalogue.ts'
import { fold, hasPhrase } from './names.ts'

/** Words of a name that nobody changes: as they are written, and folded. */
interface Core {
  readonly written: string
  readonly folded: string
}

const cores = new WeakMap<Movement, Core>()

function coreOf(movement: Movement): Core {
  let core = cores.get(movement)
  if (!core) {
    const words = movement.name.vi.toLowerCase().split(' ')
    const written = words.slice(Math.floor(words.length / 3)).join(' ')
    core = { written, folded: fold(written) }
    cores.set(movement, core)
  }
  return core
}

/** Whether a text names the movement; a province may put its own name for the first words, "Cả nước thi đua". */
export function namesMovement(text: string, movement: Movement): boolean {
  const { written, folded } = coreOf(movement)
  // most write it as it is written, and then nothing has to be folded
  return hasPhrase(text.toLowerCase(), written) || hasPhrase(fold(text), folded)
}

import type { Path } from './path.ts'

/** Where a plan names somebody: in which task, to lead it or beside others, and as which of several. One number: plans name hundreds. */
export type ActorPlace = number

/** Who leads or coordinates, as it is written, with all its places. */
export interface ActorFacts {
  readonly name: string
  readonly at: readonly ActorPlace[]
}

const ofTask = 1_000_000
const coordinating = 500_000

/**
 * @param task which of the plan's tasks, from 0
 * @param item which of a list, from 0; `null`: the field holds one text
 */
export const actorPlace = (task: number, key: 'lead' | 'coordinating', item: number | null): ActorPlace =>
  task * ofTask + (key === 'lead' ? 0 : coordinating) + (item === null ? 0 : item + 1)

/** Which of the plan's tasks, from 0. */
export const taskAt = (place: ActorPlace): number => Math.floor(place / ofTask)

/** Whether an actor leads there, or coordinates. */
export const isLead = (place: ActorPlace): boolean => place % ofTask < coordinating

/** The place as a path in the plan's file. */
export function actorPath(place: ActorPlace, tasks: readonly { readonly at: Path }[]): Path {
  const item = place % coordinating
  const field = [...(tasks[taskAt(place)]?.at ?? []), isLead(place) ? 'lead' : 'coordinating']
  return item ? [...field, item - 1] : field
}

import type { CompiledUnit, CoverageCell } from '../../../model/compiled-unit.ts'
import type { CoverageWords } from '../../../text/reports/coverage-vi.ts'
import type { Asked } from '../maker.ts'
import type { Scope } from '../scope.ts'

/** What the tables of this report are made of. */
export interface CoverageGiven {
  readonly scope: Scope
  readonly asked: Asked
  readonly words: CoverageWords
  readonly earlier: Scope | null
}

/** How a unit treats the contents of a scope; `undefined` where its compilation knows nothing of one. */
export const cellsOf = (
  { coverage: cells }: CompiledUnit,
  { contents }: Scope,
): readonly (CoverageCell | undefined)[] => contents.map(({ key }) => cells.find((it) => it.content === key))

/** Whether a content has tasks, one or more. */
export const hasTasks = (cell: CoverageCell | undefined): boolean =>
  cell?.state === 'one_task' || cell?.state === 'covered'

/** Whether a unit has a plan in force, of which coverage can be told. */
export const hasPlan = ({ plans }: CompiledUnit): boolean => plans.length > 0

/** Whether one of the contents is missing in the plans of a unit. */
export const lacks = (unit: CompiledUnit, scope: Scope): boolean =>
  cellsOf(unit, scope).some((it) => it?.state === 'missing')

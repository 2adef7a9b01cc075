/**
 * Where the parts of a document stand, whichever reader found them.
 * Offsets are UTF-16 units into the text. A block collection has no `end`: its own line stands for it.
 */
export interface TreeNode {
  readonly start: number
  readonly end?: number
  readonly keys?: ReadonlyMap<string, KeyNode>
  readonly items?: readonly TreeNode[]
}

export interface KeyNode {
  readonly start: number
  readonly end: number
  readonly node: TreeNode
}

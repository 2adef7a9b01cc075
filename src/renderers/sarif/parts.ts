import type { Range } from '../../model/diagnostic.ts'
import { printableLines } from '../../model/printable.ts'

/** Severities as SARIF calls them. */
export const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/** A text that holds no link: `[words](place)` would be one in any message. */
export const plain = (text: string): string => printableLines(text).replaceAll('](', '] (')

/** A file, from the folder that holds the repository, wherever that was. */
export const artifact = (folder: string, file: string) => ({ uri: uriOf(`${folder}${file}`), uriBaseId: '%SRCROOT%' })

const uriOf = (path: string) =>
  path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')

/** A range as SARIF writes it: lines and columns from 1, the end not included. */
export const regionOf = ({ start, end }: Range) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
})

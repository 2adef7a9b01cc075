/** The core schema's plain scalars that are no text, as YAML 1.2 section 10.3 writes them. */
const words: ReadonlyMap<string, null | boolean | number> = new Map<string, null | boolean | number>([
  ...['', '~', 'null', 'Null', 'NULL'].map((it): [string, null] => [it, null]),
  ...['true', 'True', 'TRUE'].map((it): [string, boolean] => [it, true]),
  ...['false', 'False', 'FALSE'].map((it): [string, boolean] => [it, false]),
  ...['.nan', '.NaN', '.NAN'].map((it): [string, number] => [it, Number.NaN]),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((it): [string, number] => [it, Infinity]),
  ...['-.inf', '-.Inf', '-.INF'].map((it): [string, number] => [it, -Infinity]),
])

const number = /^(?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+)$/

/** The value of a plain scalar's text. */
export function scalarValue(text: string): string | number | boolean | null {
  const first = text.charCodeAt(0)
  // 0-9 + - . begin numbers; ~ n N t T f F and nothing begin the named values
  if ((first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46) {
    if (number.test(text)) return Number(text)
  }
  if (text.length > 5) return text
  const named = words.get(text)
  return named === undefined ? text : named
}

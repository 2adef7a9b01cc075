/**
 * Whether a spreadsheet could take a text for a formula and compute it: it begins with one of the signs that start one
 * (also in full width), and is no plain number.
 */
export function isFormula(text: string): boolean {
  return /^\s*[=+\-@＝＋－＠]/.test(text) && !/^[+-]?\d[\d.,]*%?$/.test(text) && text !== '-'
}

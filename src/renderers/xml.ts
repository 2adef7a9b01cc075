import { printableLines } from '../model/printable.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** The signs that mean something in XML, as references. */
export const escapedXml = (text: string): string =>
  /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (it) => entities[it] ?? it) : text

/**
 * A text inside an element or an attribute; what XML does not allow at all is left out. What a build server could take for
 * a command of its log (printable.ts) is written as a reference to its character.
 */
export const inXml = (text: string): string =>
  escapedXml(printableLines(text))
    .replaceAll('::', ':&#58;')
    .replace(/#(?=#\w*\[)/g, '&#35;')

/** An element with its attributes, those apart that are `null`, and what stands in it, which is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  content: string | readonly string[] = [],
): string {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    // a break in an attribute would be read as a space
    value === null ? [] : [` ${key}="${inXml(String(value)).replaceAll('\n', '&#10;')}"`],
  )
  const inside = typeof content === 'string' ? content : content.map((it) => `\n${it}`).join('')
  if (!inside) return `<${name}${said.join('')}/>`
  return `<${name}${said.join('')}>${inside}${typeof content === 'string' ? '' : '\n'}</${name}>`
}

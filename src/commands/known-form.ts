import { Fault } from '../model/fault.ts'

/**
 * How to load what bears a name that somebody gave. A name that is not known is a fault that says which are.
 * @param option where it was given
 */
export function knownForm<T>(
  option: string,
  name: string,
  forms: Readonly<Record<string, () => Promise<T>>>,
): () => Promise<T> {
  const load = Object.hasOwn(forms, name) ? forms[name] : undefined
  if (!load) throw new Fault('wrongValue', { name: option, value: name, allowed: Object.keys(forms) })
  return load
}

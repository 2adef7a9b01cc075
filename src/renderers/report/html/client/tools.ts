import type { Choice } from '../../../../model/page-words.ts'
import type { PageData } from '../data.ts'
import { type Asked, narrows, type Theme, themes } from './asked.ts'
import { element } from './element.ts'
import type { Option } from './options.ts'

/** Choices that a list to pick from still holds; with more of them a name is typed. */
const mostPicked = 40

interface Given {
  readonly data: PageData
  readonly options: ReadonlyMap<Choice, readonly Option[]>
  /** `typing`: one more letter, and no step to go back to. */
  ask(change: Partial<Asked>, typing?: boolean): void
  asked(): Asked
}

interface Places {
  readonly head: Element
  readonly place: Element
}

/** The controls above the tables, and those of the whole page in its head; returns what brings them in line with what is asked. */
export function tools({ head, place }: Places, { data, options, ask, asked }: Given): () => void {
  const { words } = data
  const search = element('input', { type: 'search', id: 'q', autocomplete: 'off', spellcheck: 'false' })
  search.addEventListener(
    'input',
    later(() => ask({ search: search.value }, true)),
  )
  const fields = [...options].map(([choice, all]) => {
    const field = all.length > mostPicked ? typed(choice, all) : picked(choice, all, words.all)
    const own = field.querySelector('input, select') as HTMLInputElement | HTMLSelectElement
    const set = () => ask({ choices: { ...asked().choices, [choice]: valueCalled(own.value, all) } })
    own.addEventListener('change', set)
    return { choice, all, own, made: labelled(words.choices[choice], `f-${choice}`, field) }
  })
  const theme = element(
    'select',
    { id: 'theme' },
    ...themes.map((it) => element('option', { value: it }, words.themes[it])),
  )
  theme.addEventListener('change', () => ask({ theme: theme.value as Theme }))
  const clear = element('button', { type: 'button', class: 'clear' }, words.clear)
  clear.addEventListener('click', () => {
    ask({ search: '', choices: {}, cell: '', at: '' })
    search.focus()
  })
  const print = element('button', { type: 'button' }, words.print)
  print.addEventListener('click', () => window.print())
  const box = element(
    'div',
    { class: 'tools', role: 'search', 'aria-label': words.tools },
    labelled(words.search, 'q', search),
    ...fields.map((it) => it.made),
    clear,
  )
  head.append(element('div', { class: 'page-tools' }, labelled(words.theme, 'theme', theme), print))
  const scope = element('p', { class: 'scope' }, words.scope)
  place.append(box, ...(fields.length > 0 && data.tables.length > 1 ? [scope] : []))
  return () => {
    const now = asked()
    if (document.activeElement !== search) search.value = now.search
    for (const { choice, all, own } of fields) own.value = labelOf(now.choices[choice] ?? '', all, own)
    theme.value = now.theme
    clear.disabled = !narrows(now)
  }
}

function labelled(label: string, id: string, field: HTMLElement): HTMLElement {
  return element('div', { class: 'tool' }, element('label', { for: id }, label), field)
}

function picked(choice: Choice, all: readonly Option[], every: string): HTMLElement {
  const options = all.map(([value, label]) => element('option', { value }, label))
  return element(
    'div',
    {},
    element('select', { id: `f-${choice}` }, element('option', { value: '' }, every), ...options),
  )
}

/** A field in which a name is typed; the browser offers what there is. */
function typed(choice: Choice, all: readonly Option[]): HTMLElement {
  const list = element(
    'datalist',
    { id: `l-${choice}` },
    ...all.map(([, label]) => element('option', { value: label })),
  )
  const field = element('input', { id: `f-${choice}`, list: `l-${choice}`, autocomplete: 'off', spellcheck: 'false' })
  return element('div', {}, field, list)
}

/** The value that is called so; what was typed, where none is. */
const valueCalled = (written: string, all: readonly Option[]): string => {
  const called = all.filter((it) => it[1] === written)
  return called.length === 1 ? (called[0]?.[0] ?? written) : written
}

function labelOf(value: string, all: readonly Option[], field: HTMLInputElement | HTMLSelectElement): string {
  return field instanceof HTMLSelectElement ? value : (all.find((it) => it[0] === value)?.[1] ?? value)
}

/** Not at each letter, but when the hand rests. */
function later(run: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  return () => {
    clearTimeout(waiting)
    waiting = setTimeout(run, 120)
  }
}

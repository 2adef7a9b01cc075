import type { PageData } from '../data.ts'
import { filled } from '../rows.ts'
import { type Asked, askedIn, hashOf, narrows } from './asked.ts'
import { Filters } from './filter.ts'
import { labelsOfChoices } from './labels.ts'
import { optionsOf } from './options.ts'
import { TableView } from './table-view.ts'
import { tools } from './tools.ts'

const data = JSON.parse(document.getElementById('data')?.textContent ?? '{}') as PageData
const options = optionsOf(data)
const filters = new Filters(data, options)
const number = new Intl.NumberFormat(data.locale)
const told = document.getElementById('told')
let asked = askedIn(location.hash)
let gone = ''

/** What is asked goes to the address first; whatever stands there is shown. */
function ask(change: Partial<Asked>, typing = false): void {
  const hash = hashOf({ ...asked, ...change })
  if (typing || hash === location.hash) history.replaceState(null, '', hash)
  else history.pushState(null, '', hash)
  show()
}

const views = [...document.querySelectorAll<HTMLElement>('[data-table]')].flatMap((place) => {
  const table = data.tables[Number(place.dataset.table)]
  if (!table) return []
  const sort = (column: number) => {
    const now = asked.sorting.get(table.key)
    const sorting = new Map(asked.sorting)
    // up, down, as it was
    if (now?.column === column && now.falling) sorting.delete(table.key)
    else sorting.set(table.key, { column, falling: now?.column === column })
    ask({ sorting, at: '' })
  }
  return [new TableView({ data, table, place, number, sort })]
})
const [head, place] = ['.top', '#tools'].map((it) => document.querySelector(it))
const sync = head && place ? tools({ head, place }, { data, options, ask, asked: () => asked }) : () => {}

/** Brings the page in line with its address. */
function show(): void {
  asked = askedIn(location.hash)
  document.documentElement.dataset.theme = asked.theme
  for (const view of views) view.show(filters.shown(view.table, asked), asked.sorting.get(view.table.key))
  sync()
  const choices = labelsOfChoices(asked, data, options, number)
  const summary = narrows(asked) ? filled(data.words.filtered, { choices: choices.join('; ') }) : ''
  if (told) told.textContent = [summary, ...views.map((it) => it.told)].filter(Boolean).join(' ')
  if (asked.at && asked.at !== gone) goTo(asked.at)
  gone = asked.at
}

/** To a part of the page, opened where it was closed. */
function goTo(at: string): void {
  const part = document.getElementById(`section-${at}`)
  const closed = part?.closest('details')
  if (closed) closed.open = true
  part?.scrollIntoView()
  part?.focus({ preventScroll: true })
}

window.addEventListener('hashchange', show)
window.addEventListener('beforeprint', () => {
  for (const view of views) view.all()
})
window.addEventListener('afterprint', () => {
  for (const view of views) view.again()
})
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null
  if (!link) return
  // a link within the page would put the rest of what is asked out of the address
  event.preventDefault()
  const to = link.getAttribute('href') ?? ''
  gone = ''
  if (to === '#main') document.getElementById('main')?.focus()
  else if (to.startsWith('#section-')) ask({ at: to.slice('#section-'.length) })
  else ask({ ...askedIn(to), theme: asked.theme, sorting: asked.sorting })
})
if (location.hash.length > 1) show()
else {
  for (const view of views) view.begin(filters.shown(view.table, asked))
  sync()
}
setTimeout(() => filters.ready(), 300)

import { type PageData, type PageTable, windowSize } from '../data.ts'
import { filled, rowHtml } from '../rows.ts'
import type { Sorting } from './asked.ts'
import { element } from './element.ts'
import type { Shown } from './filter.ts'
import { ordered } from './order.ts'

interface Given {
  readonly data: PageData
  readonly table: PageTable
  /** The part of the page that holds it. */
  readonly place: HTMLElement
  readonly number: Intl.NumberFormat
  sort(column: number): void
}

/** A table of the page: only the first of its lines stand there, more when they are asked for, all when it is printed. */
export class TableView {
  readonly #given: Given
  readonly #body: HTMLTableSectionElement | null
  readonly #told = element('p', { class: 'rows' })
  readonly #sorted = element('p', { class: 'rows' })
  readonly #more = element('button', { type: 'button', class: 'more' })
  #lines: readonly number[] = []
  #shown: Shown | null = null
  #there = 0

  constructor(given: Given) {
    this.#given = given
    const { place } = given
    this.#body = place.querySelector('tbody')
    place.prepend(this.#told, this.#sorted)
    place.querySelector('.scroll')?.after(this.#more)
    this.#more.addEventListener('click', () => this.#add(windowSize))
    for (const head of place.querySelectorAll<HTMLElement>('th[data-column]')) {
      const column = Number(head.dataset.column)
      const title = given.table.columns[column]?.title ?? ''
      // over the title and not around it: browsers leave buttons out where heads are repeated on paper
      const label = filled(given.data.words.sort, { column: title })
      const button = element('button', { type: 'button', class: 'sort', 'aria-label': label, title: label })
      head.setAttribute('abbr', title)
      head.classList.add('can-sort')
      head.append(button)
      button.addEventListener('click', () => given.sort(column))
    }
  }

  get table(): PageTable {
    return this.#given.table
  }

  /** What the reader is told of the last filter. */
  get told(): string {
    return this.#shown?.narrowed ? `${this.table.name}: ${this.#told.textContent}` : ''
  }

  show(shown: Shown, sorting: Sorting | undefined): void {
    const { data, table, place } = this.#given
    this.#shown = shown
    this.#lines = sorting ? ordered(data, table, shown.lines, sorting) : shown.lines
    this.#head(sorting)
    this.#there = 0
    if (this.#body) this.#body.innerHTML = ''
    this.#add(windowSize)
    place.classList.toggle('narrowed', shown.narrowed)
  }

  /** Takes over the lines that the page came with. */
  begin(shown: Shown): void {
    this.#shown = shown
    this.#lines = shown.lines
    this.#there = Math.min(windowSize, shown.lines.length)
    this.#tell()
  }

  /** Every line, for paper; what is closed is not printed. */
  all(): void {
    if (!this.#given.place.closest('details:not([open])')) this.#add(this.#lines.length)
  }

  /** As it was before it was printed. */
  again(): void {
    if (this.#there <= windowSize || !this.#body) return
    while (this.#body.rows.length > windowSize) this.#body.deleteRow(-1)
    this.#there = windowSize
    this.#tell()
  }

  #add(most: number): void {
    const { data, table } = this.#given
    const next = this.#lines.slice(this.#there, this.#there + most)
    const bare = this.#shown?.narrowed ?? false
    this.#body?.insertAdjacentHTML('beforeend', next.map((it) => rowHtml(data, table, it, bare)).join(''))
    this.#there += next.length
    this.#tell()
  }

  #tell(): void {
    const { data, number } = this.#given
    const { words } = data
    if (!this.#shown || !this.#body) return
    const { rows, total, narrowed } = this.#shown
    const left = this.#lines.length - this.#there
    const counted = filled(narrowed ? words.matching : words.rows, {
      n: number.format(rows),
      total: number.format(total),
    })
    const window = left > 0 ? `; ${filled(words.window, { shown: number.format(this.#there) })}` : ''
    const none = narrowed && rows === 0 ? ` ${words.none}` : ''
    this.#told.textContent = `${counted}${window}.${none}${narrowed && this.#hasSums() ? ` ${words.totals}` : ''}`
    this.#more.textContent = filled(words.more, { n: number.format(Math.min(left, windowSize)) })
    this.#more.hidden = left <= 0
  }

  #hasSums(): boolean {
    return this.table.lines.some((it) => it[0] === 2)
  }

  #head(sorting: Sorting | undefined): void {
    const { data, table, place } = this.#given
    const { words } = data
    for (const head of place.querySelectorAll<HTMLElement>('th[data-column]')) {
      const isIt = sorting?.column === Number(head.dataset.column)
      if (isIt) head.setAttribute('aria-sort', sorting.falling ? 'descending' : 'ascending')
      else head.removeAttribute('aria-sort')
    }
    const direction = sorting?.falling ? words.descending : words.ascending
    const column = table.columns[sorting?.column ?? -1]?.title
    this.#sorted.textContent = column === undefined ? '' : filled(words.sorted, { column, direction })
  }
}

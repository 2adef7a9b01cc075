import type { Tone } from '../../../model/cell.ts'

/** A shape for each tone, so that none rests on its colour; drawn once, used by reference. */
const shapes: Readonly<Record<Tone, string>> = {
  good: '<circle cx="8" cy="8" r="6"/>',
  warning: '<path d="M8 1.5 15 14H1Z"/>',
  bad: '<path d="M3 1 8 6l5-5 2 2-5 5 5 5-2 2-5-5-5 5-2-2 5-5-5-5Z"/>',
  missing: '<rect x="2.5" y="2.5" width="11" height="11" fill="none" stroke="currentColor" stroke-width="2"/>',
  neutral: '<rect x="2" y="7" width="12" height="2"/>',
}

/** The shapes, to stand once in a page. */
export const signShapes = `<svg class="signs" width="0" height="0" aria-hidden="true" focusable="false">${Object.entries(
  shapes,
)
  .map(([tone, shape]) => `<symbol id="sign-${tone}" viewBox="0 0 16 16">${shape}</symbol>`)
  .join('')}</svg>`

/** The sign of a tone, beside a text that says the same. */
export const sign = (tone: Tone): string =>
  `<svg class="sign s-${tone}" width="10" height="10" aria-hidden="true"><use href="#sign-${tone}"/></svg>`

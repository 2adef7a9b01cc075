import { expect, test } from 'vitest'
import { wrap } from '../../src/renderers/report/wrap.ts'

test('a formula is broken after a sign, and inside a number only where nothing else is left', () => {
  expect(wrap('(10) = (5)/((5)+(6)+(9))', 16)).toEqual(['(10) =', '(5)/((5)+(6)+', '(9))'])
  expect(wrap('(18) = (10)-(17)', 8)).toEqual(['(18) =', '(10)-', '(17)'])
  expect(wrap('(10)+(11)', 4)).toEqual(['(10)', '+', '(11)'])
})

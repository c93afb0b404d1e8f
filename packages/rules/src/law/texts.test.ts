import { expect, it } from 'vitest'
import { EXIT_ITEMS } from '../exit/countdown.ts'
import { NO_HOTEL } from '../exit/lodging.ts'
import { REFLEXES } from '../reflexes/questions.ts'
import { PROCEDURES } from './procedures.ts'
import { TEXTS } from './texts.ts'

const cited = [
  ...PROCEDURES.flatMap(({ id, events, deadlines }) =>
    [...events, ...deadlines].map(one => [`${id} ${one.id}`, one.basis] as const),
  ),
  ...[...EXIT_ITEMS.BE, ...EXIT_ITEMS.FR, NO_HOTEL].map(one => [one.id, one.basis] as const),
  ...REFLEXES.flatMap(({ id, basis, withParent }) => [
    [id, basis] as const,
    [`${id} with a parent`, withParent?.basis] as const,
  ]),
].flatMap(([where, basis]) => (basis ? [{ where, basis }] : []))

it('names every text of law in three languages, and every article alike in all of them', () => {
  expect(cited.length).toBeGreaterThan(200)
  for (const { where, basis } of cited) {
    const { fr, nl, en } = basis.text
    for (const words of [fr, nl, en]) expect(words.trim().length, where).toBeGreaterThan(2)
    expect(nl, where).not.toBe(fr)
    expect(basis.article, where).not.toMatch(/ (et|ou|en|of|and|or) /)
    expect(basis.article, where).toMatch(/^$|^[LR]?\d/)
  }
})

it('keeps no text that nothing cites', () => {
  const texts = new Set(cited.map(({ basis }) => basis.text))
  expect(Object.entries(TEXTS).filter(([, text]) => !texts.has(text))).toEqual([])
})

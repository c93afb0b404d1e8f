import { expect, it } from 'vitest'
import { said } from './base-schemas.ts'

const why = said(20)
const codes = (text: string) =>
  why.safeParse(text).error?.issues.map(issue => ('params' in issue ? issue.params?.code : issue.code)) ?? []

it('a text that must say something says something that can be seen, and one fault is told once', () => {
  expect(why.parse('  Fatigué.  ')).toBe('Fatigué.')
  expect(why.parse('…')).toBe('…')
  expect([codes(''), codes('  ')]).toEqual([['too_small'], ['too_small']])
  for (const nothing of ['\u200B\u200B', '\u2060', '\u00AD'])
    expect(codes(nothing)).toEqual(['invisible-character'])
})

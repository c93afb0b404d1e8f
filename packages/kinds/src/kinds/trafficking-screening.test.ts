import { expect, test } from 'vitest'
import { screeningAnswers } from '../fields/signs.ts'
import { redact } from '../redact.ts'
import { traffickingScreening } from './trafficking-screening.ts'

const ANSWERS = {
  heldOn: '2026-11-20',
  series: 'first',
  facts: [
    { key: 'a', fact: 'Papiers gardés par un adulte', evidence: 'stated', signs: ['TI-G04', 'TI-G05'] },
    { key: 'b', fact: 'Sans signe', evidence: 'observed' },
  ],
  disclosure: true,
  dangers: ['recent_escape'],
  conclusion: 'doubt',
}

test('each row is one fact, however many signs it was noted under', () => {
  expect(screeningAnswers(ANSWERS)).toEqual({
    collected: true,
    heldOn: '2026-11-20',
    disclosure: true,
    dangers: ['recent_escape'],
    observations: [
      { fact: 'a', indicator: 'TI-G04', evidence: 'stated' },
      { fact: 'a', indicator: 'TI-G05', evidence: 'stated' },
    ],
  })
  expect(screeningAnswers({})).toEqual({ collected: false, disclosure: false, dangers: [], observations: [] })
})

test('nothing of it is left for anybody outside', () => {
  expect(redact(traffickingScreening, ANSWERS, { audience: 'external', language: 'fr' })).toEqual({})
})

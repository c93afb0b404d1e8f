import { BUILT_IN_KINDS } from '@havre/kinds/catalogue.ts'
import { firstInterview } from '@havre/kinds/kinds/first-interview.ts'
import { operationalCard } from '@havre/kinds/kinds/operational-card.ts'
import { safetyNote } from '@havre/kinds/kinds/safety-note.ts'
import { summaryOf } from '@havre/kinds/projections.ts'
import { expect, test } from 'vitest'
import { setLanguage } from '../../../lib/locale.ts'
import { summaryLine } from './summary-line.ts'

const occurredAt = '2026-11-22T13:00:00.000Z'

test('an interview is named by what was talked about, its language and its needs, never by the words', () => {
  setLanguage('fr')
  const answers = {
    startedAt: '2026-11-22T13:00:00Z',
    language: 'ti',
    topics: {
      sleep: { state: 'answered' as const, words: { text: 'secret' } },
      family: { state: 'declined' as const },
    },
    urgentNeeds: [{ key: 'ra', what: 'chaussures' }],
  }
  const line = summaryLine(firstInterview, { summary: summaryOf(firstInterview, answers), occurredAt })
  expect(line).toBe(
    'Langue de l’entretien\u00A0: Tigrinya · A parlé de\u00A0: Sommeil et repos · Besoins urgents\u00A0: 1',
  )
})

test('a note begins with what it is about: not with the moment it stands under, nor with the name of the field', () => {
  setLanguage('fr')
  const summary = {
    happenedAt: '2026-11-22T13:00:00Z',
    subject: 'phone',
    facts: 'Revue des réseaux faite avec lui.',
  }
  const line = summaryLine(safetyNote, { summary, occurredAt })
  expect(line).toBe('Téléphone et réseaux · Revue des réseaux faite avec lui.')
})

test('a moment that is not the one of the timeline is said', () => {
  setLanguage('fr')
  const summary = { happenedAt: '2026-11-20T13:00:00Z', facts: 'Rien à signaler.' }
  const line = summaryLine(safetyNote, { summary, occurredAt })
  expect(line).toMatch(/^Quand\u00A0: .+ · Rien à signaler\.$/)
})

test('codes are read in words and lists as a number', () => {
  setLanguage('nl')
  const summary = { outingRegime: 'escortedOnly', contactBans: 2 }
  expect(summaryLine(operationalCard, { summary, occurredAt })).toBe(
    'Altijd met een volwassene · Verboden contacten: 2',
  )
})

test('a record of a later or broken form still gives a line', () => {
  for (const kind of BUILT_IN_KINDS)
    expect(summaryLine(kind, { summary: { nonsense: 'x' }, occurredAt })).toBe('')
})

import { expect, test } from 'vitest'
import { setLanguage } from '../../lib/locale.ts'
import type { FileTrace } from './api/list-file-traces.ts'
import { visitsOf } from './trace-visits.ts'

setLanguage('fr')

const aminata = { id: 'a', name: 'Aminata' }
const thomas = { id: 't', name: 'Thomas' }
const trace = (at: string, person: FileTrace['person'], action: string, more: Partial<FileTrace> = {}) => ({
  at: `2027-04-03T${at}:00Z`,
  person,
  roles: ['EDU'],
  action,
  outcome: 'done' as const,
  compartment: null,
  ...more,
})

test('what one person does within ten minutes is one visit, in the order in which it was done', () => {
  const [visit, ...others] = visitsOf([
    trace('14:09', aminata, 'entry.read', { compartment: 'LEGAL' }),
    trace('14:05', aminata, 'entry.read', { compartment: 'EDUC' }),
    trace('14:04', aminata, 'entry.read', { compartment: 'EDUC' }),
    trace('14:02', aminata, 'youth-file.read'),
  ])
  expect(others).toEqual([])
  expect(visit).toMatchObject({ person: aminata, from: '2027-04-03T14:02:00Z', to: '2027-04-03T14:09:00Z' })
  expect(visit?.done).toEqual(['a ouvert le dossier', 'a lu 3 écrits (éducatif et juridique)'])
})

test('another person in between, or a longer pause, begins another visit', () => {
  const visits = visitsOf([
    trace('14:30', aminata, 'youth-file.read'),
    trace('14:19', aminata, 'youth-file.read'),
    trace('14:18', thomas, 'youth-file.read'),
    trace('14:17', aminata, 'youth-file.read'),
  ])
  expect(visits.map(visit => visit.person?.name)).toEqual(['Aminata', 'Aminata', 'Thomas', 'Aminata'])
})

test('a refusal is never counted among what was done', () => {
  const [visit] = visitsOf([
    trace('14:03', thomas, 'entry.read', { outcome: 'refused', compartment: 'PSY' }),
    trace('14:02', thomas, 'youth-file.read'),
  ])
  expect(visit?.done).toEqual(['a ouvert le dossier'])
  expect(visit?.refused).toEqual(['a lu 1 écrit (psychologique)'])
})

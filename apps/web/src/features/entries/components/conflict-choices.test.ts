import { everyFieldKind } from '@havre/kinds/testing/every-field-kind.ts'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { setLanguage } from '../../../lib/locale.ts'
import { autosave, startAutosave } from '../autosave/autosave.ts'
import { choiceValue, mayKeepBoth } from '../autosave/choices.ts'
import { ConflictChoices } from './conflict-dialog.tsx'

const occurredAt = '2026-11-22T13:00:00.000Z'

/** Both changed a text, the youth's words, one line, a date and a choice at once. */
function conflict() {
  const mine = {
    text: 'la mienne',
    words: { text: 'ses mots' },
    line: 'ici',
    date: '2026-01-01',
    code: 'a',
    topics: { a: { facts: 'vu' } },
  }
  const theirs = {
    text: 'la sienne',
    words: { text: 'autres mots' },
    line: 'là',
    date: '2026-02-02',
    code: 'b',
    topics: { a: { facts: 'revu' } },
  }
  const start = startAutosave({ draft: { answers: {}, occurredAt, axes: [] }, version: 1 }, null)
  const typed = autosave(start, { type: 'typed', draft: { answers: mine, occurredAt, axes: [] }, at: 0 })
  const sent = autosave(typed, { type: 'wake', at: 0 })
  const current = { draft: { answers: theirs, occurredAt, axes: [] }, version: 2, by: 'Kofi' }
  return autosave(sent, { type: 'stale', current, at: 0 })
}

test('both versions of every place are shown side by side, under the name of the place', () => {
  setLanguage('fr')
  const state = conflict()
  const props = { kind: everyFieldKind, state, choices: new Map(), onChoose: () => {} }
  const html = renderToStaticMarkup(createElement(ConflictChoices, props))
  for (const words of ['la mienne', 'la sienne', 'ses mots', 'autres mots', 'Kofi', '1er janvier 2026']) {
    expect(html).toContain(words)
  }
  expect(state.conflict?.paths).toHaveLength(6)
})

test('texts can be kept together, a date or a choice can not', () => {
  const state = conflict()
  const both = (...path: string[]) =>
    mayKeepBoth(everyFieldKind, state, path) && choiceValue(everyFieldKind, 'both', state, path)
  expect(both('text')).toBe('la mienne\nla sienne')
  expect(both('line')).toBe('ici / là')
  expect(both('words')).toEqual({ text: 'ses mots\nautres mots' })
  expect(both('topics', 'a', 'facts')).toBe('vu\nrevu')
  expect(both('date')).toBe(false)
  expect(both('code')).toBe(false)
})

test('a person chooses: what was chosen is what is sent next', () => {
  const state = conflict()
  const values = (state.conflict?.paths ?? []).map(path => ({
    path,
    value: choiceValue(everyFieldKind, path[0] === 'text' ? 'theirs' : 'mine', state, path),
  }))
  const next = autosave(autosave(state, { type: 'chosen', values, at: 1 }), { type: 'due', at: 1 })
  expect(next.sent?.answers).toMatchObject({ text: 'la sienne', line: 'ici', date: '2026-01-01' })
  expect(next.version).toBe(2)
})

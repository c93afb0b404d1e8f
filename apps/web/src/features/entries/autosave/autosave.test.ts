import { describe, expect, test } from 'vitest'
import {
  type Autosave,
  type AutosaveEvent,
  autosave,
  hasUnsent,
  nextDueAt,
  startAutosave,
} from './autosave.ts'

const occurredAt = '2026-11-22T13:00:00.000Z'
const draft = (answers: Autosave['mine']['answers']) => ({ answers, occurredAt, axes: [] })
const fresh = () => startAutosave({ draft: draft({}), version: 1 }, null)
const play = (state: Autosave, ...events: AutosaveEvent[]) => events.reduce(autosave, state)
const typed = (answers: Autosave['mine']['answers'], at: number): AutosaveEvent => ({
  type: 'typed',
  draft: draft(answers),
  at,
})
const saved = (version: number): AutosaveEvent => ({ type: 'acknowledged', version, savedAt: occurredAt })

describe('a person types', () => {
  test('and pauses: the words leave within two seconds', () => {
    const state = play(fresh(), typed({ a: 'x' }, 1000))
    expect(state.phase).toBe('dirty')
    expect(nextDueAt(state)).toBeLessThanOrEqual(3000)
    expect(play(state, { type: 'due', at: 3000 }).sent).toEqual(draft({ a: 'x' }))
  })

  test('and never pauses: the words leave within four seconds all the same', () => {
    let state = fresh()
    for (let at = 0; at <= 3900; at += 300) state = play(state, typed({ a: 'x'.repeat(at) }, at))
    expect(nextDueAt(state)).toBeLessThanOrEqual(4000)
  })

  test('while a save is under way: one request at a time, and the new words stay unsent until the next', () => {
    const state = play(fresh(), typed({ a: 'x' }, 0), { type: 'due', at: 2000 }, typed({ a: 'xy' }, 2100))
    expect(play(state, { type: 'due', at: 9000 }, { type: 'wake', at: 9000 })).toBe(state)
    const after = play(state, saved(2))
    expect(after.phase).toBe('dirty')
    expect(after.base).toEqual(draft({ a: 'x' }))
    expect(after.mine).toEqual(draft({ a: 'xy' }))
  })

  test('and the line goes: nothing is lost, retries come later and later, the line back sends at once', () => {
    let state = play(fresh(), typed({ a: 'x' }, 0))
    const waits: number[] = []
    for (let round = 0; round < 8; round += 1) {
      state = play(state, { type: 'wake', at: 0 }, { type: 'lost', at: 0 })
      expect(state.phase).toBe('offline')
      waits.push(nextDueAt(state) ?? 0)
    }
    expect(waits).toEqual(waits.toSorted((a, b) => a - b))
    expect(waits.at(-1)).toBe(30_000)
    expect(play(state, { type: 'wake', at: 1 }).sent).toEqual(draft({ a: 'x' }))
  })

  test('and is signed out: the words stay and leave after signing in again', () => {
    const state = play(fresh(), typed({ a: 'x' }, 0), { type: 'due', at: 2000 }, { type: 'signedOut' })
    expect(nextDueAt(state)).toBeNull()
    expect(hasUnsent(state)).toBe(true)
    expect(play(state, typed({ a: 'xy' }, 3000), { type: 'wake', at: 4000 }).sent).toEqual(draft({ a: 'xy' }))
  })

  test('something the service refuses: it stays on the screen and the next keystroke tries again', () => {
    const refusal = { reason: 'invalid-request', final: false, errors: [] }
    const state = play(fresh(), typed({ a: '!' }, 0), { type: 'due', at: 2000 }, { type: 'refused', refusal })
    expect(state.mine).toEqual(draft({ a: '!' }))
    expect(play(state, typed({ a: 'x' }, 3000)).phase).toBe('dirty')
  })

  test('after the draft was closed: nothing is sent any more and nothing is dropped', () => {
    const refusal = { reason: 'amend-window', final: true, errors: [] }
    const state = play(fresh(), typed({ a: 'x' }, 0), { type: 'due', at: 2000 }, { type: 'refused', refusal })
    const later = play(state, typed({ a: 'xy' }, 3000), { type: 'wake', at: 4000 })
    expect(later.sent).toBeNull()
    expect(later.mine).toEqual(draft({ a: 'xy' }))
  })
})

describe('two people write', () => {
  const stale = (answers: Autosave['mine']['answers'], by?: string): AutosaveEvent => ({
    type: 'stale',
    current: { draft: draft(answers), version: 5, by },
    at: 3000,
  })
  const sending = play(fresh(), typed({ a: 'mine' }, 0), { type: 'due', at: 2000 })

  test('in different fields: both are kept, sent at once and said', () => {
    const state = play(sending, stale({ b: 'theirs' }, 'Kofi'))
    expect(state.mine.answers).toEqual({ a: 'mine', b: 'theirs' })
    expect(state.version).toBe(5)
    expect(state.joined?.by).toBe('Kofi')
    expect(play(state, { type: 'due', at: 3000 }).phase).toBe('saving')
  })

  test('in the same field: nothing is sent until a choice is made, and both versions are still there', () => {
    const state = play(sending, stale({ a: 'theirs' }))
    expect(state.phase).toBe('conflict')
    expect(state.conflict?.paths).toEqual([['a']])
    expect(state.mine.answers.a).toBe('mine')
    expect(state.conflict?.theirs.draft.answers.a).toBe('theirs')
    expect(play(state, { type: 'wake', at: 9000 }).sent).toBeNull()
    const settled = play(state, {
      type: 'chosen',
      values: [{ path: ['a'], value: 'mine\ntheirs' }],
      at: 9000,
    })
    expect(play(settled, { type: 'due', at: 9000 }).sent?.answers.a).toBe('mine\ntheirs')
  })

  test('the same words: nobody is asked anything', () => {
    expect(play(sending, stale({ a: 'mine' })).phase).toBe('saved')
  })

  test('a save arrived without its answer: the same person is not asked to choose between their own words', () => {
    const again = play(sending, { type: 'lost', at: 2500 }, typed({ a: 'mine, longer' }, 2600), {
      type: 'wake',
      at: 2700,
    })
    const state = play(again, stale({ a: 'mine', b: 'theirs' }))
    expect(state.phase).toBe('dirty')
    expect(state.mine.answers).toEqual({ a: 'mine, longer', b: 'theirs' })
  })

  test('somebody saves while I have nothing unsent: their words are shown', () => {
    const newer: AutosaveEvent = { type: 'newer', current: { draft: draft({ b: 'theirs' }), version: 9 } }
    expect(play(fresh(), newer).mine.answers).toEqual({ b: 'theirs' })
    const busy = play(fresh(), typed({ a: 'x' }, 0))
    expect(play(busy, newer)).toBe(busy)
  })
})

describe('the axes', () => {
  const withAxes = (axes: Autosave['mine']['axes'], answers = {}) => ({ answers, occurredAt, axes })

  test('somebody else’s are taken in where I left mine alone, and mine stay where I chose', () => {
    const start = startAutosave({ draft: withAxes(['safety']), version: 1 }, null)
    const theirs: AutosaveEvent = {
      type: 'stale',
      current: { draft: withAxes(['safety', 'legal'], { b: 'theirs' }), version: 5 },
      at: 3000,
    }
    const wrote = play(
      start,
      { type: 'typed', draft: withAxes(['safety'], { a: 'mine' }), at: 0 },
      { type: 'due', at: 2000 },
      theirs,
    )
    expect(wrote.mine).toEqual(withAxes(['safety', 'legal'], { a: 'mine', b: 'theirs' }))
    const chose = play(
      start,
      { type: 'typed', draft: withAxes(['guidance']), at: 0 },
      { type: 'due', at: 2000 },
      theirs,
    )
    expect(chose.mine).toEqual(withAxes(['guidance'], { b: 'theirs' }))
    expect(chose.phase).toBe('dirty')
  })
})

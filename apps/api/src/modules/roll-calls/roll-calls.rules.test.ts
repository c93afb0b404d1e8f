import { describe, expect, it } from 'vitest'
import { rollCallDue } from './roll-calls.rules.ts'

const ZONE = 'Europe/Brussels'
const due = (now: string, begun: { kind: string; startedAt: string }[] = []) =>
  rollCallDue(new Date(now), ZONE, begun)

describe('the round that is due', () => {
  it.each([
    ['in the afternoon is none', '2026-11-25T14:00:00Z', null],
    ['a minute before the evening is none', '2026-11-25T19:29:00Z', null],
    ['in the evening', '2026-11-25T19:30:00Z', ['evening', '2026-11-25T19:30:00.000Z']],
    [
      'after midnight is still the night’s of the day before',
      '2026-11-26T00:30:00Z',
      ['night', '2026-11-25T22:00:00.000Z'],
    ],
    ['in the small hours is none', '2026-11-26T02:30:00Z', null],
    ['in summer time', '2026-07-01T05:40:00Z', ['morning', '2026-07-01T05:30:00.000Z']],
    [
      'in the morning after the clocks changed',
      '2026-10-25T06:45:00Z',
      ['morning', '2026-10-25T06:30:00.000Z'],
    ],
  ])('%s', (_, now, wanted) => {
    const found = due(now)
    expect(found && [found.kind, found.dueAt]).toEqual(wanted)
  })

  it('is made when somebody began it, a little early or late; another round does not count for it', () => {
    const now = '2026-11-25T22:20:00Z'
    expect(due(now, [{ kind: 'night', startedAt: '2026-11-25T21:40:00Z' }])).toBeNull()
    expect(due(now, [{ kind: 'evening', startedAt: '2026-11-25T21:40:00Z' }])?.kind).toBe('night')
    expect(due(now, [{ kind: 'night', startedAt: '2026-11-24T22:10:00Z' }])?.kind).toBe('night')
  })
})

import { expect, test } from 'vitest'
import { setTimeZone } from '../../lib/formats.ts'
import type { TimelineItem } from './api/read-timeline.ts'
import { dayKeeper, daysOf } from './timeline-days.ts'

function item(id: string, occurredAt: string, more: Partial<TimelineItem> = {}): TimelineItem {
  return {
    id,
    kind: 'house-log',
    kindVersion: 1,
    compartment: 'LOG',
    axes: ['guidance'],
    status: 'signed',
    occurredAt,
    author: { id: 'a', name: null },
    signedAt: null,
    validatedAt: null,
    takenOverOn: null,
    correctsId: null,
    correctedById: null,
    attachments: 0,
    summary: {},
    ...more,
  }
}

test('acts stand under the day of the centre, not of the meridian', () => {
  setTimeZone('Europe/Brussels')
  const days = daysOf([item('a', '2026-11-22T23:30:00Z'), item('b', '2026-11-22T10:00:00Z')])
  expect(days.map(day => day.day)).toEqual(['2026-11-23', '2026-11-22'])
})

test('a corrected entry folds behind its correction, and the one before behind both', () => {
  const at = '2026-11-22T10:00:00Z'
  const days = daysOf([
    item('c', at, { correctsId: 'b' }),
    item('b', at, { correctsId: 'a', correctedById: 'c', status: 'corrected' }),
    item('a', at, { correctedById: 'b', status: 'corrected' }),
  ])
  expect(days[0]?.acts.map(act => [act.item.id, act.earlier.map(one => one.id)])).toEqual([['c', ['b', 'a']]])
})

test('a corrected entry whose correction is on another page still stands for itself', () => {
  const [day] = daysOf([item('a', '2026-11-22T10:00:00Z', { correctedById: 'z', status: 'corrected' })])
  expect(day?.acts.map(act => act.item.id)).toEqual(['a'])
})

test('a draft that corrects something leaves the signed entry in view', () => {
  const at = '2026-11-22T10:00:00Z'
  const [day] = daysOf([item('b', at, { correctsId: 'a', status: 'draft' }), item('a', at)])
  expect(day?.acts.map(act => act.item.id)).toEqual(['b', 'a'])
})

test('when older acts join, days that did not change are the very same objects, and the one that grew is not', () => {
  const keep = dayKeeper()
  const first = [item('c', '2026-11-22T10:00:00Z'), item('b', '2026-11-21T10:00:00Z')]
  const before = keep(first)
  const after = keep([...first, item('a', '2026-11-21T08:00:00Z')])
  expect(after[0]).toBe(before[0])
  expect(after[1]).not.toBe(before[1])
  expect(after[1]?.acts.map(act => act.item.id)).toEqual(['b', 'a'])
  expect(keep([{ ...first[0], status: 'corrected' } as TimelineItem])[0]).not.toBe(before[0])
})

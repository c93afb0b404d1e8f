import { expect, it } from 'vitest'
import { beThb } from '../law/be/thb.ts'
import { PROCEDURES } from '../law/procedures.ts'
import type { Procedure } from './definition.ts'
import { checked, mistakesIn } from './mistakes.ts'

const [firstState, ...states] = beThb.states
const [firstEvent, ...events] = beThb.events
const [firstDeadline, ...deadlines] = beThb.deadlines
const broken = (change: Partial<Procedure>) =>
  mistakesIn({ ...beThb, ...change }).map(({ at, code }) => `${at} ${code}`)
const text = { fr: 'x', nl: 'x', en: 'x' }

it.each(PROCEDURES.map(one => [`${one.id}@${one.version}`, one] as const))('%s is sound', (_, procedure) => {
  expect(mistakesIn(procedure)).toEqual([])
})

it('names the place of a state that nothing leads to', () => {
  expect(broken({ states: [...beThb.states, { id: 'limbo', title: text }] })).toEqual([
    'states.limbo unreachable',
  ])
})

it('names the place of a circle that nobody meant', () => {
  const back = { id: 'back', title: text, by: 'house', from: ['a_card'], to: 'referred' } as const
  expect(broken({ events: [...beThb.events, back] })).toContain('events.back.to circle')
  expect(broken({ events: [...beThb.events, { ...back, again: true }] })).toEqual([])
})

it('names every name that stands for nothing, or for two things', () => {
  if (!firstState || !firstEvent || !firstDeadline) throw new Error('the track is empty')
  expect(broken({ start: 'nowhere' })).toContain('start.nowhere unknown')
  expect(broken({ states: [firstState, firstState, ...states] })).toContain('states.detected twice')
  expect(broken({ events: [{ ...firstEvent, to: 'nowhere' }, ...events] })).toContain(
    `events.${firstEvent.id}.to.nowhere unknown`,
  )
  const lost = { ...firstDeadline, start: { event: ['no_event'] }, closedBy: ['no_other'] }
  expect(broken({ deadlines: [lost, ...deadlines] })).toEqual([
    `deadlines.${lost.id}.start.no_event unknown`,
    `deadlines.${lost.id}.closedBy.no_other unknown`,
  ])
  expect(broken({ deadlines: [{ ...firstDeadline, validTo: '2000-01-01' }, ...deadlines] })).toEqual([
    `deadlines.${firstDeadline.id}.validTo before-from`,
  ])
})

it('does not load what is not sound', () => {
  expect(() => checked({ ...beThb, start: 'nowhere' })).toThrow(/be\.thb: start\.nowhere unknown/)
})

import type { ScreeningResult } from '@havre/contracts/screenings.ts'
import { beforeAll, expect, it } from 'vitest'
import { openHouse, type Person } from '../../../test/harness.ts'

const house = await openHouse({ now: () => new Date('2026-11-20T09:00:00Z') })
let legal: Person
beforeAll(async () => {
  legal = await house.person('LEG')
})
const nothing = { collected: true, disclosure: false, dangers: [], observations: [] }
const evaluate = (body: object, by = legal) =>
  by.call<ScreeningResult>('POST', '/api/v1/trafficking-screenings/evaluation', { ...nothing, ...body })
const seen = (fact: string, indicator: string) => ({ fact, indicator, evidence: 'stated' })

it('says what to do and by when, each fact once, and never a number', async () => {
  expect((await evaluate({})).body).toMatchObject({ urgency: 'repeat', by: '2026-12-20' })
  expect((await evaluate({ collected: false })).body).toMatchObject({ urgency: 'ask', by: null })
  expect((await evaluate({ heldOn: '2026-11-01' })).body).toMatchObject({ by: '2026-12-01' })
  const weak = await evaluate({ observations: [seen('a', 'TI-G03')] })
  expect(weak.body).toMatchObject({ urgency: 'watch', by: '2026-12-04' })
  const once = await evaluate({ observations: [seen('a', 'TI-G04'), seen('a', 'TI-G05')] })
  expect([once.body.counted.length, once.body.leftOut.length]).toEqual([1, 1])
  const told = await evaluate({ disclosure: true })
  expect(told.body).toMatchObject({ urgency: 'refer', by: '2026-11-21' })
  const danger = await evaluate({ disclosure: true, dangers: ['recent_escape'] })
  expect(danger.body).toMatchObject({ urgency: 'protect', by: '2026-11-20', danger: true })
  expect(JSON.stringify(danger.body)).not.toMatch(/level|score/)
})

it('keeps and traces nothing, refuses what is no sign at its place, and answers no educator', async () => {
  const count = async () => (await house.rows('SELECT count(*)::int AS n FROM trace'))[0]?.n
  const before = await count()
  expect((await evaluate({ observations: [seen('a', 'TI-G04')] })).status).toBe(200)
  expect(await count()).toBe(before)
  const wrong = await evaluate({ observations: [seen('a', 'TI-X99')] })
  expect(wrong.body).toMatchObject({ errors: [{ pointer: '#/observations/0/indicator' }] })
  expect((await evaluate({}, await house.person('EDU'))).status).toBe(404)
})

import type { ReflexQuestion, ReflexResult } from '@havre/contracts/first-reflexes.ts'
import { expect, it } from 'vitest'
import { openHouse } from '../../../test/harness.ts'

const house = await openHouse()
const educator = await house.person('EDU')
const ask = (answers: object) =>
  educator.call<ReflexResult>('POST', '/api/v1/first-reflexes/evaluation', { answers })

it('asks 48 questions by theme, to anybody of the house', async () => {
  const { body } = await educator.call<{ themes: { questions: ReflexQuestion[] }[] }>(
    'GET',
    '/api/v1/first-reflexes',
  )
  expect(body.themes.flatMap(({ questions }) => questions)).toHaveLength(48)
})

it('says what the answers show, the gravest first, and keeps nothing of it', async () => {
  const [before] = await house.rows('SELECT count(*)::int AS n FROM trace')
  const { status, body } = await ask({ 'RS-04': 'no', 'RS-06': 'no', 'RS-24': 'no', 'RS-18': 'unknown' })
  expect([status, body.severity, body.risks.map(({ id, state }) => `${id} ${state}`)]).toEqual([
    200,
    'critical',
    ['RS-04 shown', 'RS-06 shown', 'RS-18 clarify', 'RS-24 shown'],
  ])
  expect((await house.rows('SELECT count(*)::int AS n FROM trace'))[0]).toEqual(before)
})

it('refuses an answer of the wrong kind at its place, and a question that is none', async () => {
  expect((await ask({ 'RS-10': 'yes' })).body).toMatchObject({
    rule: 'reflex-refused',
    errors: [{ pointer: '#/answers/RS-10' }],
  })
  expect((await ask({ 'RS-04': '2026-11-26' })).status).toBe(422)
  expect([(await ask({ 'RS-49': 'yes' })).status, (await ask({ 'RS-10': '2026-02-30' })).status]).toEqual([
    400, 400,
  ])
})

import type { NetworkFigures } from '@havre/contracts/network.ts'
import { describe, expect, it } from 'vitest'
import { once, openHouse } from '../../../test/harness.ts'
import { buildFile } from '../../demo/builders.ts'

const house = await openHouse({ now: () => new Date('2026-11-27T09:00:00Z') })
const coordinator = await house.person('COO')

/** Somebody who left that day, with what the follow-up of that month says. */
async function left(
  on: string,
  month?: 6 | 12,
  told?: { reached: string; housing?: string },
  backOn?: string,
) {
  const file = await buildFile(house, { phase: 'left', leftOn: on })
  const by = [house.centreId, file.id, coordinator.id]
  await house.rows(
    `WITH plan AS (
       INSERT INTO exit_plan (centre_id, youth_id, created_by, jurisdiction, closed_at) VALUES ($1, $2, $3, 'BE', now()) RETURNING id
     ), exit AS (
       INSERT INTO youth_exit (centre_id, youth_id, created_by, plan_id, left_on, reason, housing, income, residence, health_cover,
         reference_person, unprepared_because)
       SELECT $1, $2, $3, plan.id, $4, 'family', 'ok', 'ok', 'ok', 'ok', 'ok', 'x' FROM plan RETURNING id
     )
     INSERT INTO exit_follow_up (centre_id, youth_id, created_by, exit_id, month, due_on, held_on, reached, housing)
     SELECT $1, $2, $3, exit.id, $5, $4, $4, $6, $7 FROM exit WHERE $5::int IS NOT NULL`,
    [...by, on, month ?? null, told?.reached ?? 'no', told?.housing ?? null],
  )
  if (backOn) await stays(file.id, [['integration', backOn, null]])
}

/** What the file says of where somebody stood, from when until when. */
async function stays(youthId: string, runs: readonly [phase: string, since: string, until: string | null][]) {
  for (const run of runs)
    await house.rows(
      'INSERT INTO stay (centre_id, youth_id, created_by, phase, since, until) VALUES ($1, $2, $3, $4, $5, $6)',
      [house.centreId, youthId, coordinator.id, ...run],
    )
}

const figures = async () => (await coordinator.call<NetworkFigures>('GET', '/api/v1/network-figures')).body
const after = async () => {
  const body = await figures()
  return body.after.map(({ month, left: all, reached, housing }) => [month, all, reached.n, housing.n])
}

it('a house without a youth counts nobody, and hides nothing', async () => {
  const none = { n: 0, few: false }
  expect(await figures()).toMatchObject({
    plan: { present: 0, current: none },
    breaks: { ...none, days: null },
    searching: { ...none, days: null },
    services: [],
    after: [
      { left: 0, reached: none, safety: none },
      { left: 0, reached: none, safety: none },
    ],
  })
})

describe('a break in care', () => {
  const runs = async (...given: Parameters<typeof stays>[1]) => {
    await stays((await buildFile(house, { phase: 'left' })).id, given)
  }

  it('goes from care to care, once, and counts when the youth is back', async () => {
    for (let n = 0; n < 5; n++)
      await runs(
        ['integration', '2026-01-05', '2026-06-01'],
        ['disappeared', '2026-06-01', '2026-06-11'],
        ['left', '2026-06-11', '2026-07-01'],
        ['referral', '2026-07-01', '2026-07-03'],
        ['admitted', '2026-07-03', '2026-07-20'],
        ['integration', '2026-07-20', null],
      )
    // Not back; back the same day; back before the year.
    await runs(
      ['integration', '2026-01-05', '2026-06-01'],
      ['disappeared', '2026-06-01', '2026-06-11'],
      ['left', '2026-06-11', null],
    )
    await runs(
      ['integration', '2026-01-05', '2026-06-01'],
      ['disappeared', '2026-06-01', '2026-06-01'],
      ['orientation', '2026-06-01', null],
    )
    await runs(
      ['integration', '2025-01-05', '2025-06-01'],
      ['left', '2025-06-01', '2025-08-01'],
      ['integration', '2025-08-01', null],
    )
    expect((await figures()).breaks).toEqual({ n: 5, few: false, days: 5 * 32 })
  })
})

it('refusals hide where they would tell how few were accepted, or how few still wait', async () => {
  const asked = { name: 'Foyer des Rives', kind: 'housing', helps: ['housing'] }
  const { body: partner } = await coordinator.call<{ id: string }>('POST', '/api/v1/partners', asked, once())
  const file = await buildFile(house, {})
  const send = (times: number, answer: 'pending' | 'accepted' | 'refused') =>
    house.rows(
      `INSERT INTO partner_referral (centre_id, youth_id, partner_id, purpose, tells, told, told_how, agreed_on, sent_on, answer,
         answered_on, created_by)
       SELECT $1, $2, $3, 'x', '{}', 'x', 'oral', day, day, $4::text, CASE WHEN $4::text <> 'pending' THEN day END, $5
       FROM generate_series(1, $6) CROSS JOIN (SELECT DATE '2026-10-01' AS day) AS sent`,
      [house.centreId, file.id, partner.id, answer, coordinator.id, times],
    )
  const housing = async () => {
    const { sent, answered, refused } =
      (await figures()).services.find(({ kind }) => kind === 'housing') ?? {}
    return [sent, answered?.n, refused?.n]
  }
  await send(10, 'refused')
  await send(2, 'accepted')
  await send(8, 'pending')
  expect(await housing()).toEqual([20, 12, null])
  await send(3, 'accepted')
  expect(await housing()).toEqual([23, 15, 10])
  await send(5, 'accepted')
  await house.rows(`DELETE FROM partner_referral WHERE answer = 'pending' AND sent_on < $1`, ['2026-10-02'])
  await send(3, 'pending')
  expect(await housing()).toEqual([23, null, null])
})

describe('six and twelve months after leaving', () => {
  it('are counted from the follow-ups that were held, and a small count hides what would tell it', async () => {
    expect(await after()).toEqual([
      [6, 0, 0, 0],
      [12, 0, 0, 0],
    ])
    for (let n = 0; n < 4; n++) await left('2026-05-20', 6, { reached: 'yes', housing: 'stable' })
    expect(await after()).toEqual([
      [6, null, null, null],
      [12, 0, 0, 0],
    ])
    await left('2026-05-20', 6, { reached: 'yes', housing: 'stable' })
    await left('2026-05-20', 6, { reached: 'yes', housing: 'fragile' })
    // All six were reached; that five of them are housed would tell of the sixth.
    expect((await after())[0]).toEqual([6, 6, 6, null])
    // With five who were not reached it would still: of the six who were.
    for (let n = 0; n < 5; n++) await left('2026-05-20')
    expect((await after())[0]).toEqual([6, 11, 6, null])
    for (let n = 0; n < 4; n++) await left('2026-05-20', 6, { reached: 'yes', housing: 'none' })
    expect((await after())[0]).toEqual([6, 15, 10, 5])
    // Of those who left a year and a half ago the twelve months lie within the year, the six do not.
    for (let n = 0; n < 4; n++) await left('2025-05-20', 12, { reached: 'yes' })
    await left('2025-05-20', 12, { reached: 'yes', housing: 'stable' })
    for (let n = 0; n < 4; n++) await left('2025-05-20', 12, { reached: 'yes', housing: 'stable' })
    await left('2025-05-20')
    // Nine of ten were reached, five of them housed: if that were told, only nine would fit.
    expect((await after())[1]).toEqual([12, 10, null, null])
    for (let n = 0; n < 4; n++) await left('2025-05-20')
    await left('2026-08-01')
    expect(await after()).toEqual([
      [6, 15, 10, 5],
      [12, 14, 9, null],
    ])
    // Who was back by then is not missing; who came back later was.
    for (let n = 0; n < 5; n++) await left('2026-05-20', undefined, undefined, '2026-09-01')
    expect((await after())[0]).toEqual([6, 15, 10, 5])
    for (let n = 0; n < 5; n++) await left('2026-05-20', undefined, undefined, '2026-11-25')
    expect((await after())[0]).toEqual([6, 20, 10, 5])
  })
})

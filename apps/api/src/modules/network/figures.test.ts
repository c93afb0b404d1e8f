import type { NetworkFigures } from '@havre/contracts/network.ts'
import { describe, expect, it } from 'vitest'
import { openHouse } from '../../../test/harness.ts'
import { buildFile } from '../../demo/builders.ts'

const house = await openHouse({ now: () => new Date('2026-11-27T09:00:00Z') })
const coordinator = await house.person('COO')

/** Somebody who left that day, with what the follow-up of that month says. */
async function left(on: string, month?: 6 | 12, told?: { reached: string; housing?: string }) {
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
}
const after = async () => {
  const { body } = await coordinator.call<NetworkFigures>('GET', '/api/v1/network-figures')
  return body.after.map(({ month, left: all, reached, housing }) => [month, all, reached.n, housing.n])
}

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
    for (let n = 0; n < 5; n++) await left('2026-05-20')
    expect((await after())[0]).toEqual([6, 11, 6, 5])
    // Of those who left a year and a half ago the twelve months lie within the year, the six do not.
    for (let n = 0; n < 5; n++) await left('2025-05-20', 12, { reached: 'yes' })
    await left('2026-08-01')
    expect(await after()).toEqual([
      [6, 11, 6, 5],
      [12, 5, 5, 0],
    ])
  })
})

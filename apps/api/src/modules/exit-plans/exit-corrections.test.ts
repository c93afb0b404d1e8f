import type { YouthExit } from '@havre/contracts/youth-exits.ts'
import { describe, expect, it } from 'vitest'
import { openExitHouse } from '../../../test/exit-house.ts'
import { ifMatch, once } from '../../../test/harness.ts'
import type { BuiltFile } from '../../demo/builders.ts'

const world = await openExitHouse()
const { house, coordinator, director, referent, fileOf, exit, open, room, prepared } = world

const correct = (left: Pick<YouthExit, 'id' | 'version'>, body: object, who = coordinator) =>
  who.call<YouthExit>('PATCH', `/api/v1/youth-exits/${left.id}`, body, ifMatch(left.version))
const leftFile = async (on = '2026-11-20') => {
  const file = await fileOf({ birthOn: '2008-11-12' })
  await house.rows(
    `INSERT INTO stay (centre_id, youth_id, created_by, phase, since) VALUES ($1, $2, $3, 'orientation', '2026-10-01')`,
    [house.centreId, file.id, coordinator.id],
  )
  const { body: plan } = await open(file)
  const given = { on, unpreparedBecause: 'Parti avant la réponse' }
  const { body, status } = await exit(plan, { ...given, lodging: 'family' })
  if (status !== 201) throw new Error(JSON.stringify(body))
  return { file, left: body }
}
const fileOn = async (file: BuiltFile) =>
  (
    await house.rows(
      `SELECT f.left_on::text, array_agg(s.since::text || ' ' || coalesce(s.until::text, '') ORDER BY s.since) AS stays
       FROM youth_file f JOIN stay s ON s.youth_id = f.id WHERE f.id = $1 GROUP BY f.id`,
      [file.id],
    )
  )[0]

describe('a wrong exit', () => {
  it('is corrected with a reason; what it said stays, and its day moves with file and history', async () => {
    const { file, left } = await leftFile()
    const body = { on: '2026-11-15', reason: 'majority', why: 'Mauvaise date' }
    const right = await correct(left, body)
    expect([right.status, right.body]).toMatchObject([
      200,
      {
        on: '2026-11-15',
        reason: 'majority',
        lodging: 'family',
        version: 2,
        missing: 5,
        outcome: 'abrupt',
        can: { correct: true },
        corrections: [
          {
            on: '2026-11-20',
            reason: 'orientation',
            lodging: 'family',
            why: 'Mauvaise date',
            by: { id: coordinator.id },
          },
        ],
      },
    ])
    expect(right.body.followUps[0]?.dueOn).toBe('2026-12-15')
    expect(await fileOn(file)).toEqual({
      left_on: '2026-11-15',
      stays: ['2026-10-01 2026-11-15', '2026-11-15 '],
    })
    expect((await room(file)).body.exits).toMatchObject([
      { version: 2, corrections: [{ why: 'Mauvaise date' }] },
    ])
    const [row] = await house.rows('SELECT why FROM youth_exit_correction WHERE youth_id = $1', [file.id])
    expect(String(row?.why)).not.toContain('Mauvaise')
    const stale = await correct(left, { lodging: null, why: 'x' })
    expect([stale.status, stale.body]).toMatchObject([412, { current: { version: 2 } }])
  })

  it('keeps to the days and the ages that an exit keeps to, and to a reason in words', async () => {
    const { file, left } = await leftFile()
    for (const [change, at] of [
      [{ on: '2026-11-28' }, '#/on in-the-future'],
      [{ on: '2026-09-30' }, '#/on before-last-phase'],
      [{ on: '2026-11-11', reason: 'majority' }, '#/reason not-of-age'],
    ] as const) {
      const { status, body } = await correct(left, { ...change, why: 'x' })
      const [error] = (body as { errors?: { pointer: string; code: string }[] }).errors ?? []
      expect([status, `${error?.pointer} ${error?.code}`]).toEqual([422, at])
    }
    const { body: relayed } = await exit(await prepared(await fileOf()))
    expect((await correct(relayed, { on: '2026-11-26', why: 'x' })).body).toMatchObject({
      errors: [{ pointer: '#/on', code: 'before-relay' }],
    })
    expect((await correct(left, { reason: 'family', why: ' ' })).status).toBe(400)
    expect((await correct(left, { housing: 'ok', why: 'x' })).status).toBe(400)
    expect((await fileOn(file))?.left_on).toBe('2026-11-20')
  })

  it('leaves what was noted of the time after in its month, or is refused at the day', async () => {
    const { left } = await leftFile('2026-10-20')
    const held = await coordinator.call(
      'POST',
      `/api/v1/youth-exits/${left.id}/follow-ups`,
      { month: 1, heldOn: '2026-11-10', reached: 'no' },
      once(),
    )
    expect(held.status).toBe(201)
    const late = await correct(left, { on: '2026-11-05', why: 'x' })
    expect([late.status, late.body]).toMatchObject([
      422,
      { errors: [{ pointer: '#/on', code: 'after-follow-up' }] },
    ])
    expect((await correct(left, { on: '2026-10-22', why: 'x' })).body.followUps[0]).toMatchObject({
      dueOn: '2026-11-22',
      state: 'held',
    })
  })

  it('is the coordinator’s to correct, while the youth has not come back', async () => {
    const { file, left } = await leftFile()
    expect((await correct(left, { reason: 'family', why: 'x' }, referent)).status).toBe(403)
    expect((await correct(left, { reason: 'family', why: 'x' }, director)).status).toBe(404)
    await house.rows(`UPDATE youth_file SET phase = 'integration', left_on = NULL WHERE id = $1`, [file.id])
    expect((await correct(left, { reason: 'family', why: 'x' })).status).toBe(403)
    expect((await open(file)).status).toBe(201)
  })

  it('changes in no other way: PostgreSQL asks for what it said before', async () => {
    const { left } = await leftFile()
    await house.rows('BEGIN')
    try {
      await house.rows('ALTER TABLE youth_exit DISABLE ROW LEVEL SECURITY')
      await house.rows('SET LOCAL ROLE havre_rt')
      const change = house.rows(`UPDATE youth_exit SET reason = 'family' WHERE id = $1`, [left.id])
      await expect(change).rejects.toThrow('what it said before is not kept')
    } finally {
      await house.rows('ROLLBACK')
    }
    const [grant] = await house.rows(
      `SELECT has_column_privilege('havre_rt', 'youth_exit', 'housing', 'UPDATE') OR has_column_privilege('havre_rt', 'youth_exit',
         'relay_id', 'UPDATE') OR has_any_column_privilege('havre_rt', 'youth_exit_correction', 'UPDATE') AS may`,
    )
    expect(grant).toEqual({ may: false })
  })
})

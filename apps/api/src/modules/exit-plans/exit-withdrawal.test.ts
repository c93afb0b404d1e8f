import type { AfterExitItem, ExitFigures } from '@havre/contracts/exit-lists.ts'
import type { WithdrawnExit, YouthExit } from '@havre/contracts/youth-exits.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { openExitHouse } from '../../../test/exit-house.ts'
import { ifMatch, once } from '../../../test/harness.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { withdrawRow } from './exit-withdrawal.data.ts'

const world = await openExitHouse()
const {
  house,
  coordinator,
  director,
  referent,
  fileOf,
  guardianOf,
  open,
  change,
  answer,
  exit,
  room,
  prepared,
} = world
beforeEach(() => world.setClock())

const takeBack = (left: Pick<YouthExit, 'id' | 'version'>, by = coordinator, why = 'Il est revenu le soir') =>
  by.call<WithdrawnExit>('POST', `/api/v1/youth-exits/${left.id}/withdrawal`, { why }, ifMatch(left.version))
async function leftFile() {
  const file = await fileOf()
  await house.rows(
    `INSERT INTO stay (centre_id, youth_id, created_by, phase, since) VALUES ($1, $2, $3, 'orientation', '2026-10-01')`,
    [house.centreId, file.id, coordinator.id],
  )
  const plan = await prepared(file)
  const { body } = await exit(plan)
  return { file, plan, left: body }
}
/** Until the request waits for what this connection holds, or did not need to. */
async function waits(request: Promise<unknown>) {
  let isOver = false
  void request.then(() => {
    isOver = true
  })
  while (!isOver) {
    const waiting = await house.rows('SELECT FROM pg_locks WHERE NOT granted')
    if (waiting.length > 0) return
  }
}
const exitsIn2026 = async () =>
  (await coordinator.call<ExitFigures>('POST', '/api/v1/exit-figures', { year: 2026 })).body.exits.count

describe('an exit that was none', () => {
  it('is taken back by the coordinator: file and plan go on, it stays and counts no more', async () => {
    const by = coordinator
    const { file, plan, left } = await leftFile()
    expect(left.can.withdraw).toBe(false)
    expect((await room(file, by)).body.exits[0]?.can.withdraw).toBe(true)
    const back = await takeBack(left, by)
    expect([back.status, back.body]).toMatchObject([
      200,
      {
        on: '2026-11-27',
        reason: 'orientation',
        why: 'Il est revenu le soir',
        withdrawnBy: { id: by.id },
        stillEnded: [],
      },
    ])
    const { body } = await room(file)
    expect(body).toMatchObject({
      exits: [],
      exitUnrecorded: false,
      plan: { id: plan.id, closed: false, can: { change: true } },
      withdrawnExits: [{ id: left.id, why: 'Il est revenu le soir' }],
    })
    const [stays] = await house.rows(
      `SELECT f.phase, f.left_on, array_agg(s.phase || ' ' || s.since || ' ' || coalesce(s.until::text, '') ORDER BY s.created_at, s.since) AS stays
       FROM youth_file f JOIN stay s ON s.youth_id = f.id WHERE f.id = $1 GROUP BY f.id`,
      [file.id],
    )
    expect(stays).toEqual({
      phase: 'orientation',
      left_on: null,
      stays: ['orientation 2026-10-01 2026-11-27', 'left 2026-11-27 2026-11-27', 'orientation 2026-11-27 '],
    })
    const { body: after } = await coordinator.call<{ items: AfterExitItem[] }>(
      'POST',
      '/api/v1/youth-exits/search',
      {},
    )
    expect(after.items.map(({ exitId }) => exitId)).not.toContain(left.id)
    expect(await exitsIn2026()).toBe(0)
    const [row] = await house.rows('SELECT withdrawn_because FROM youth_exit WHERE id = $1', [left.id])
    expect(String(row?.withdrawn_because)).not.toContain('revenu')
    const traced = await house.rows(
      `SELECT action FROM trace WHERE youth_id = $1 AND account_id = $2 AND object_ids @> ARRAY[$3::uuid]`,
      [file.id, by.id, left.id],
    )
    expect(traced).not.toEqual([])
  })

  it('leaves the plan to go on: its relay may answer otherwise, and the exit that comes is recorded on it', async () => {
    const { file, plan, left } = await leftFile()
    await takeBack(left)
    const { body } = await room(file)
    const [relay] = body.relays
    if (!relay || !body.plan) throw new Error('no relay')
    expect((await answer(relay, { answer: 'pending' })).status).toBe(200)
    expect((await change(body.plan, { farewell: 'Encore' })).status).toBe(200)
    const again = await exit(
      { id: plan.id, version: body.plan.version + 1 },
      { unpreparedBecause: 'Le relais hésite' },
    )
    expect([again.status, again.body.relay]).toEqual([201, null])
    expect((await room(file)).body).toMatchObject({
      exits: [{ id: again.body.id }],
      withdrawnExits: [{ id: left.id }],
    })
  })

  it('and then an exit of the same day is corrected to another day, before and after it', async () => {
    const { file, plan, left } = await leftFile()
    await takeBack(left)
    const { body } = await room(file)
    const again = await exit({ id: plan.id, version: body.plan?.version ?? 0 })
    const correct = (on: string, version: number) =>
      coordinator.call<YouthExit>(
        'PATCH',
        `/api/v1/youth-exits/${again.body.id}`,
        { on, why: 'Mauvais jour' },
        ifMatch(version),
      )
    const staysOf = () =>
      house.rows(
        `SELECT phase, since::text, until::text FROM stay WHERE youth_id = $1 AND until IS DISTINCT FROM since ORDER BY since`,
        [file.id],
      )
    world.setClock('2026-11-29T09:00:00Z')
    for (const [version, on] of ['2026-11-28', '2026-11-27', '2026-11-29'].entries()) {
      const { status, body: right } = await correct(on, version + 1)
      expect([status, right.on]).toEqual([200, on])
      expect(await staysOf()).toEqual([
        { phase: 'orientation', since: '2026-10-01', until: on },
        { phase: 'left', since: on, until: null },
      ])
    }
    // The relay of the plan accepted on the 27th.
    expect((await correct('2026-11-20', 4)).body).toMatchObject({ errors: [{ code: 'before-relay' }] })
  })

  it('stays as it is once somebody told how it goes afterwards', async () => {
    const { left } = await leftFile()
    world.setClock('2026-12-29T09:00:00Z')
    const told = await referent.call(
      'POST',
      `/api/v1/youth-exits/${left.id}/follow-ups`,
      { month: 1, heldOn: '2026-12-28', reached: 'no' },
      once(),
    )
    expect(told.status).toBe(201)
    const refused = await takeBack(left)
    expect([refused.status, refused.body]).toMatchObject([422, { rule: 'followed-up' }])
  })

  it('is taken back or followed up, whoever comes first', async () => {
    const { left } = await leftFile()
    await house.rows('BEGIN')
    // A follow-up that is not there yet for anybody else.
    await house.rows(
      `INSERT INTO exit_follow_up (centre_id, youth_id, exit_id, created_by, month, due_on, held_on, reached)
       SELECT centre_id, youth_id, id, created_by, 1, '2026-12-27', '2026-12-27', 'no' FROM youth_exit WHERE id = $1`,
      [left.id],
    )
    const back = takeBack(left)
    await waits(back)
    await house.rows('COMMIT')
    expect((await back).body).toMatchObject({ rule: 'followed-up' })
  })

  it('remembers the phase as it was when the exit was written, not as it was read before', async () => {
    const file = await fileOf()
    const plan = await prepared(file)
    await house.rows('BEGIN')
    await house.rows(`UPDATE youth_file SET phase = 'autonomy_studio' WHERE id = $1`, [file.id])
    const leaving = exit(plan)
    await waits(leaving)
    await house.rows('COMMIT')
    await takeBack((await leaving).body)
    const [now] = await house.rows('SELECT phase FROM youth_file WHERE id = $1', [file.id])
    expect(now).toEqual({ phase: 'autonomy_studio' })
  })

  it('is taken back with a reason, at its version, once, by who may record it, while the youth has not come back', async () => {
    const { file, left } = await leftFile()
    expect((await takeBack(left, coordinator, ' ')).status).toBe(400)
    expect((await takeBack(left, director)).status).toBe(404)
    expect((await takeBack(left, await guardianOf(file))).status).toBe(404)
    expect((await takeBack(left, referent)).status).toBe(403)
    const bySql = withdrawRow(left.id, left.version, Buffer.from('x'))
    await expect(house.door.group(referent.sid, [bySql])).rejects.toThrow('a coordinator mends it')
    const stale = await takeBack({ ...left, version: 7 })
    expect([stale.status, stale.body]).toMatchObject([412, { current: { version: left.version } }])
    expect((await takeBack(left)).status).toBe(200)
    const repeated = await takeBack(left)
    expect([repeated.status, repeated.body]).toMatchObject([
      412,
      { currentVersion: left.version + 1, current: { id: left.id, withdrawnBy: { id: coordinator.id } } },
    ])
    expect((await takeBack({ ...left, version: left.version + 1 })).status).toBe(403)
    const held = await referent.call(
      'POST',
      `/api/v1/youth-exits/${left.id}/follow-ups`,
      { month: 1, heldOn: '2026-11-27', reached: 'yes' },
      once(),
    )
    expect(held.status).toBe(422)
    const { left: other, file: back } = await leftFile()
    await house.rows(`UPDATE youth_file SET phase = 'integration', left_on = NULL WHERE id = $1`, [back.id])
    expect((await takeBack(other)).status).toBe(403)
  })

  it('on a file that said "left" before leaves the file as it is, and says so', async () => {
    const file = await fileOf()
    const { body: plan } = await open(file)
    await coordinator.call(
      'PATCH',
      `/api/v1/youth-files/${file.id}`,
      { phase: 'left' },
      { 'if-match': '"1"' },
    )
    const { body: left } = await exit(plan, { unpreparedBecause: 'Parti seul' }, coordinator)
    const educator = await house.person('EDU')
    await nameOnFile(house, file, educator.id)
    expect((await room(file, educator)).body.exits[0]?.can).toMatchObject({ correct: false, withdraw: false })
    expect((await takeBack(left, educator)).status).toBe(403)
    expect((await takeBack(left)).body.stillEnded).toEqual(['phase'])
    const { body: now } = await room(file, coordinator)
    expect([now.exitUnrecorded, now.withdrawnExits[0]?.stillEnded]).toEqual([true, ['phase']])
    const guardian = await guardianOf(file)
    // Why may say where somebody went.
    expect((await room(file, guardian)).body.withdrawnExits[0]).toMatchObject({ stillEnded: [], why: null })
    if (!now.plan) throw new Error('no plan')
    expect((await exit(now.plan, { unpreparedBecause: 'Parti seul' }, coordinator)).status).toBe(201)
    // They did leave: nothing is left to be opened.
    expect((await room(file, coordinator)).body.withdrawnExits[0]?.stillEnded).toEqual([])
  })
})

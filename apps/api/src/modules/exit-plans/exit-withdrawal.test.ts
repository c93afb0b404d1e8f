import type { AfterExitItem, ExitFigures } from '@havre/contracts/exit-lists.ts'
import type { WithdrawnExit, YouthExit } from '@havre/contracts/youth-exits.ts'
import { describe, expect, it } from 'vitest'
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
    expect((await room(file, coordinator)).body.exitUnrecorded).toBe(true)
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import { sql } from '../src/db/sql.ts'
import { announce, attach, referentWithDraft } from './attaching.ts'
import { openHouse } from './harness.ts'
import { buildWorld, type World } from './world.ts'
import { ROLE_SETS } from './world-states.ts'

const house = await openHouse()
/** One entry in six: every state and every sort of row is among them. */
const SAMPLE = `abs(hashtext(e.id::text)) % 6 = 0`
const OUTSIDE = ['GUA', 'LAW', 'PAR']
let world: World

beforeAll(async () => {
  world = await buildWorld(
    house,
    ROLE_SETS.map(roles => ({ roles, onShift: true })),
  )
  // A plain and a confidential file on every entry of the world, and what somebody has only announced.
  await house.rows('SET session_replication_role = replica')
  await house.rows(`
    INSERT INTO attachment (centre_id, youth_id, entry_id, compartment, series_id, name, type, bytes, confidential, status, scan,
                            details, file_key, likeness, created_by)
    SELECT e.centre_id, e.youth_id, e.id, e.compartment, gen_random_uuid(), 'x', 'text', 1, c.confidential, c.status,
           CASE c.status WHEN 'ready' THEN 'clean' END, CASE c.status WHEN 'ready' THEN 'x'::bytea END,
           CASE c.status WHEN 'ready' THEN 'x'::bytea END, CASE c.status WHEN 'ready' THEN gen_random_uuid()::text::bytea END,
           e.author_id
    FROM entry e, (VALUES (false, 'ready'), (true, 'ready'), (false, 'received')) AS c(confidential, status)
    WHERE ${SAMPLE}`)
  await house.rows(
    `INSERT INTO attachment_chunk (attachment_id, centre_id, part, n, bytes) SELECT id, centre_id, 0, 0, 'x' FROM attachment`,
  )
  await house.rows('SET session_replication_role = origin')
}, 300_000)

const sorted = (
  rows: readonly Record<string, unknown>[] | undefined,
  where: (row: Record<string, unknown>) => boolean,
) =>
  (rows ?? [])
    .filter(where)
    .map(row => String(row.entry_id))
    .sort()

it('files are seen with their entry by exactly those who see it; confidential ones stay inside', async () => {
  let compared = 0
  const [total] = await house.rows(`SELECT count(*)::int AS n FROM entry e WHERE ${SAMPLE}`)
  for (const persona of world.personas) {
    const [entries, files, chunks] = await house.door.group(persona.sid, [
      { name: 'sampled', text: `SELECT e.id AS entry_id FROM entry e WHERE ${SAMPLE}`, values: [] },
      sql`SELECT a.entry_id, a.confidential, a.status, a.created_by FROM attachment a`,
      sql`SELECT a.entry_id, count(c.n)::int AS pieces FROM attachment a LEFT JOIN attachment_chunk c ON c.attachment_id = a.id GROUP BY a.id`,
    ])
    const seen = sorted(entries, () => true)
    const outside = persona.roles.every(role => OUTSIDE.includes(role))
    const who = persona.roles.join('+')
    expect([who, sorted(files, row => row.status === 'ready' && row.confidential === false)]).toEqual([
      who,
      seen,
    ])
    expect([who, sorted(files, row => row.confidential === true)]).toEqual([who, outside ? [] : seen])
    const early = (files ?? []).filter(row => row.status === 'received')
    expect(early.every(row => row.created_by === persona.id)).toBe(true)
    expect((chunks ?? []).every(row => row.pieces === 1)).toBe(true)
    compared += Number(total?.n) * 3
  }
  console.info(`parity of attachments: ${compared} questions over ${world.personas.length} role sets`)
  expect(compared).toBeGreaterThan(12_558)
}, 300_000)

describe('what the service’s role may not do to a file, whatever the service asks', () => {
  const run = (sid: string, text: string, values: unknown[] = []) =>
    house.door.group(sid, [{ name: `x${text.length}${text.slice(-20)}`, text, values }])

  it('add one to a draft that is not one’s own, or to a signed entry', async () => {
    const { referent, entryId, file } = await referentWithDraft(house)
    const coordinator = await house.person('COO')
    const insert = `INSERT INTO attachment (centre_id, youth_id, entry_id, compartment, series_id, name, type, bytes, created_by)
                    VALUES ($1, $2, $3, $4, gen_random_uuid(), 'x', 'text', 1, $5)`
    const row = (by: string, compartment = 'EDUC') => [house.centreId, file.id, entryId, compartment, by]
    await expect(run(coordinator.sid, insert, row(coordinator.id))).rejects.toMatchObject({ code: '42501' })
    await expect(run(referent.sid, insert, row(coordinator.id))).rejects.toMatchObject({ code: '42501' })
    await expect(run(referent.sid, insert, row(referent.id, 'LOG'))).rejects.toMatchObject({ code: '42501' })
    await house.rows(
      `UPDATE entry SET status = 'signed', signed_at = now(), signed_by = author_id WHERE id = $1`,
      [entryId],
    )
    await expect(run(referent.sid, insert, row(referent.id))).rejects.toMatchObject({ code: '42501' })
  })

  it('change, exchange or take away what is kept', async () => {
    const { referent, entryId } = await referentWithDraft(house)
    const { body } = await attach(house, referent, entryId, 'a.txt', Buffer.from('Bonjour'))
    const set = (what: string) => run(referent.sid, `UPDATE attachment SET ${what} WHERE id = $1`, [body.id])
    for (const what of [
      `file_key = 'x'`,
      `details = 'x'`,
      `scan = 'clean'`,
      'bytes = 3',
      `likeness = 'x'`,
      `status = 'received'`,
    ])
      await expect(set(what)).rejects.toMatchObject({ code: /HV001|23514/ })
    for (const what of [`name = 'x'`, `created_by = $1`, `entry_id = $1`])
      await expect(set(what)).rejects.toMatchObject({ code: '42501' })
    await run(referent.sid, 'DELETE FROM attachment WHERE id = $1', [body.id])
    await run(referent.sid, 'DELETE FROM attachment_chunk WHERE attachment_id = $1', [body.id])
    const [row] = await house.rows(
      `SELECT (SELECT count(*)::int FROM attachment_chunk WHERE attachment_id = $1) AS pieces`,
      [body.id],
    )
    expect(row).toEqual({ pieces: 2 })
    await expect(
      run(
        referent.sid,
        `INSERT INTO attachment_chunk (attachment_id, centre_id, part, n, bytes) VALUES ($1, $2, 0, 9, 'x')`,
        [body.id, house.centreId],
      ),
    ).rejects.toMatchObject({ code: '42501' })
  })

  it('serve what was not checked', async () => {
    const { referent, entryId } = await referentWithDraft(house)
    const { body } = await announce(referent, entryId, 'a.txt', 7)
    const set = `UPDATE attachment SET status = 'ready', file_key = 'x', details = 'x', scan = 'clean', likeness = 'x' WHERE id = $1`
    await expect(run(referent.sid, set, [body.id])).rejects.toMatchObject({ code: 'HV001' })
  })
})

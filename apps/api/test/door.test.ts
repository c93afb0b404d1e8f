import { randomInt } from 'node:crypto'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { sql } from '../src/db/sql.ts'
import { nameOnFile } from '../src/demo/access-builders.ts'
import { type BuiltFile, buildEntry, buildFile, buildSession } from '../src/demo/builders.ts'
import { callAs, ifMatch, once, openHouse, type Person } from './harness.ts'

const house = await openHouse()
const PEOPLE = 12
const ROUNDS = inject('long') ? 20_000 : 400

type Owner = { person: Person; file: BuiltFile; entryId: string }
const owners: Owner[] = []

beforeAll(async () => {
  for (let n = 0; n < PEOPLE; n++) {
    const person = await house.person('PSY')
    const file = await buildFile(house, { phase: 'left' })
    await nameOnFile(house, file, person.id, 'psychologist')
    const entryId = await buildEntry(house, file, { kind: 'psy-note', authorId: person.id, status: 'draft' })
    for (let more = 0; more < 9; more++)
      await buildEntry(house, file, { kind: 'psy-note', authorId: person.id })
    owners.push({ person, file, entryId })
  }
})

const rowsOfMine = sql`SELECT youth_id, author_id FROM entry`

describe('many people at once through one pool', () => {
  it('each see their own rows only, also after errors, aborts and time-outs of others', async () => {
    let seen = 0
    const foreign: unknown[] = []
    const one = async (owner: Owner, round: number) => {
      const { sid } = owner.person
      const note = (rows: readonly Record<string, unknown>[] = []) => {
        seen += rows.length
        foreign.push(
          ...rows.filter(row => row.youth_id !== owner.file.id || row.author_id !== owner.person.id),
        )
      }
      switch (round % 8) {
        case 0:
          return expect(house.door.group(sid, [rowsOfMine, sql`SELECT 1 / 0`])).rejects.toThrow()
        case 1:
          return expect(
            house.door.group(sid, [
              sql`SET LOCAL statement_timeout = '5ms'`,
              sql`SELECT pg_sleep(1)`,
              rowsOfMine,
            ]),
          ).rejects.toThrow()
        case 2:
          return expect(
            house.door.withSession(sid, async tx => {
              await tx.entry.findMany({ select: { id: true } })
              throw new Error('changed my mind')
            }),
          ).rejects.toThrow('changed my mind')
        case 3:
          return house.door.withSession(sid, async tx =>
            note(
              (await tx.entry.findMany({ select: { youthId: true, authorId: true } })).map(row => ({
                youth_id: row.youthId,
                author_id: row.authorId,
              })),
            ),
          )
        case 4:
          // The role that opens sessions reads no table at all.
          return expect(house.door.anonymous([rowsOfMine])).rejects.toThrow()
        case 5:
          return expect(house.door.group(`${sid}x`, [rowsOfMine])).rejects.toMatchObject({
            slug: 'not-signed-in',
          })
        default:
          return house.door.group(sid, [rowsOfMine]).then(([rows]) => note(rows))
      }
    }
    const lanes = Array.from({ length: 10 }, async () => {
      for (let n = 0; n < ROUNDS / 10; n++) {
        const owner = owners[randomInt(owners.length)]
        if (owner) await one(owner, randomInt(8))
      }
    })
    await Promise.all(lanes)
    console.info(`leaks: ${ROUNDS} groups of ${PEOPLE} people, ${seen} rows seen, ${foreign.length} foreign`)
    expect(foreign).toEqual([])
    expect(seen).toBeGreaterThan(ROUNDS)
  })

  it('who ask for the same record in the same tick each get their own answer', async () => {
    const [first, second] = owners
    if (!first || !second) throw new Error('no people')
    const find = (owner: Owner, id: string) =>
      house.door.withSession(owner.person.sid, tx =>
        tx.entry.findUnique({ where: { id }, select: { id: true } }),
      )
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, n) => find(n % 2 ? first : second, first.entryId)),
    )
    expect(answers.map(answer => answer?.id ?? null)).toEqual(
      answers.map((_, n) => (n % 2 ? first.entryId : null)),
    )
  })
})

describe('a session that has ended', () => {
  const ends: Record<string, (person: Person) => Promise<unknown>> = {
    revoked: ({ id }) =>
      house.rows(
        `UPDATE session SET revoked_at = now(), revoked_because = 'ended_by_user' WHERE account_id = $1`,
        [id],
      ),
    'of a disabled account': ({ id }) =>
      house.rows(`UPDATE account SET status = 'disabled' WHERE id = $1`, [id]),
    idle: ({ id }) => house.rows('UPDATE session SET idle_until = now() WHERE account_id = $1', [id]),
    expired: ({ id }) => house.rows('UPDATE session SET expires_at = now() WHERE account_id = $1', [id]),
    'without its second factor': ({ id }) =>
      house.rows('UPDATE session SET factor_at = NULL WHERE account_id = $1', [id]),
  }

  it.each(Object.entries(ends))(
    '%s answers 401 at the next statement, to reading and to writing',
    async (_, end) => {
      const person = await house.person('EDU', 'REF')
      const file = await buildFile(house)
      await nameOnFile(house, file, person.id, 'referent')
      const entryId = await buildEntry(house, file, {
        kind: 'educ-note',
        authorId: person.id,
        status: 'draft',
      })
      expect((await person.call('GET', `/api/v1/entries/${entryId}`)).status).toBe(200)
      await end(person)

      const asked = [
        person.call('GET', `/api/v1/entries/${entryId}`),
        person.call('POST', '/api/v1/youth-files/search', {}),
        person.call('PUT', `/api/v1/entries/${entryId}/answers`, { answers: {} }, ifMatch(1)),
        person.call('POST', `/api/v1/entries/${entryId}/signature`, {}, ifMatch(1)),
        person.call('POST', `/api/v1/youth-files/${file.id}/entries`, { kind: 'educ-note' }, once()),
        person.call('POST', `/api/v1/youth-files/${file.id}/tasks`, { title: 'Appeler' }, once()),
        person.call('GET', '/api/v1/today'),
      ]
      expect((await Promise.all(asked)).map(reply => reply.status)).toEqual([
        401, 401, 401, 401, 401, 401, 401,
      ])
      const [entry] = await house.rows('SELECT version, status FROM entry WHERE id = $1', [entryId])
      expect(entry).toEqual({ version: 1, status: 'draft' })
    },
  )

  it('gives way to the one that is still open', async () => {
    const person = await house.person('COO')
    const sid = await buildSession(house, person.id)
    await house.rows(
      `UPDATE session SET revoked_at = now(), revoked_because = 'limit' WHERE secret_hash = sha256($1::bytea)`,
      [Buffer.from(person.sid)],
    )
    expect((await person.call('GET', '/api/v1/me')).status).toBe(401)
    const { accessToken } = house.app.accessToken(sid)
    expect((await callAs(house.app, accessToken, 'GET', '/api/v1/me')).status).toBe(200)
  })
})

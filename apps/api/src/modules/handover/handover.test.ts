import { randomUUID } from 'node:crypto'
import type { Handover } from '@havre/contracts/handover.ts'
import { describe, expect, it } from 'vitest'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { exclude, nameOnFile } from '../../demo/access-builders.ts'
import { buildAccount, buildEntry, buildFile } from '../../demo/builders.ts'
import { writeRows } from '../../demo/write-rows.ts'

const house = await openHouse()
const HOUR = 3_600_000
const ago = (hours: number) => new Date(Date.now() - hours * HOUR)
const author = await buildAccount(house, ['EDU'])
const handover = (by: Person, body: object = {}) => by.call<Handover>('POST', '/api/v1/handover/search', body)
const unread = async (by: Person) => {
  const { body } = await by.call<{ shift: { unread: number } }>('GET', '/api/v1/today')
  return body.shift.unread
}
const log = (file: Awaited<ReturnType<typeof buildFile>>, hours: number, kind = 'house-log') =>
  buildEntry(house, file, { authorId: author, kind, occurredAt: ago(hours) })

describe('the handover', () => {
  it('holds what was signed since the last reading, within the reader’s rights, and leaves a trace of it', async () => {
    const night = await house.person('NGT')
    const file = await buildFile(house)
    const recent = await log(file, 3)
    const sealed = await log(file, 2, 'psy-note')
    await log(file, 30)
    const { body } = await handover(night)
    const ids = body.entries.map(entry => entry.id)
    expect(ids).toContain(recent)
    expect(ids).not.toContain(sealed)
    expect(Date.parse(body.since)).toBeGreaterThan(ago(24.1).getTime())
    expect(body.entries.find(entry => entry.id === recent)).toMatchObject({
      youthAlias: file.alias,
      read: false,
    })
    const week = await handover(night, { period: 'week' })
    expect(week.body.entries.length).toBe(ids.length + 1)
    const [trace] = await house.rows(
      `SELECT object_ids FROM trace WHERE account_id = $1 AND action = 'handover.read' ORDER BY id LIMIT 1`,
      [night.id],
    )
    expect(trace?.object_ids).toEqual(expect.arrayContaining(ids))
    await handover(night, { printed: true })
    const printed = await house.rows(
      `SELECT 1 FROM trace WHERE account_id = $1 AND action = 'handover.printed'`,
      [night.id],
    )
    expect(printed).toHaveLength(1)
  })

  it('marked one by one, then all: each person has their own marks, and what moves again is unread again', async () => {
    const [one, other] = [await house.person('EDU'), await house.person('EDU')]
    const file = await buildFile(house)
    const entry = await log(file, 5)
    const { body } = await handover(one)
    expect(body.unread).toBe(await unread(one))
    const marked = await one.call('POST', '/api/v1/handover/marks', { ids: [entry], asOf: body.asOf })
    expect(marked.status).toBe(204)
    expect(await unread(one)).toBe(body.unread - 1)
    expect(await unread(other)).toBe(body.unread)

    expect((await one.call('POST', '/api/v1/handover/reading', { upTo: body.asOf })).status).toBe(204)
    expect(await unread(one)).toBe(0)
    const after = await handover(one)
    expect([after.body.entries, after.body.since]).toEqual([[], body.asOf])
    const seen = (await handover(one, { period: 'day' })).body.entries
    expect(seen.map(item => item.read)).not.toContain(false)

    const outing = await other.call(
      'POST',
      `/api/v1/youth-files/${file.id}/outings`,
      {
        startsAt: ago(0.1).toISOString(),
        expectedAt: ago(-2).toISOString(),
        purpose: 'errand',
        accompaniment: 'alone',
        phone: 'own',
        left: true,
      },
      once(),
    )
    expect(await unread(one)).toBe(1)
    expect((await handover(one)).body.outings).toMatchObject([{ id: outing.body.id, read: false }])
    await house.rows(`UPDATE outing SET updated_at = now() - interval '3 seconds'`)
    const now = (await handover(one)).body
    await one.call('POST', '/api/v1/handover/marks', { ids: [outing.body.id], asOf: now.asOf })
    expect(await unread(one)).toBe(0)
    await other.call('POST', `/api/v1/outings/${String(outing.body.id)}/return`, {}, ifMatch(1))
    expect(await unread(one)).toBe(1)
    // What I did myself is no news to me.
    expect((await handover(other)).body.outings).toMatchObject([{ read: true }])
  })

  it('shows tasks that were done, and nothing of a file that is closed to the reader', async () => {
    const educator = await house.person('EDU')
    const file = await buildFile(house)
    const task = await educator.call(
      'POST',
      `/api/v1/youth-files/${file.id}/tasks`,
      { title: 'Laver le sac' },
      once(),
    )
    await educator.call('PATCH', `/api/v1/tasks/${String(task.body.id)}`, { status: 'done' }, ifMatch(1))
    const entry = await log(file, 1)
    const colleague = await house.person('EDU')
    expect((await handover(colleague)).body.tasks).toMatchObject([
      { title: 'Laver le sac', doneBy: { id: educator.id } },
    ])
    const excluded = await house.person('EDU')
    await exclude(house, file, excluded.id, author)
    const { body } = await handover(excluded)
    expect(body.tasks).toEqual([])
    expect(body.entries.map(item => item.id)).not.toContain(entry)
    // A mark on what one cannot see makes nothing.
    await excluded.call('POST', '/api/v1/handover/marks', { ids: [entry, randomUUID()], asOf: body.asOf })
    expect(await house.rows('SELECT 1 FROM log_read WHERE account_id = $1', [excluded.id])).toEqual([])
  })

  it('says of a task that a kind foresees what it asks, in the reader’s language', async () => {
    const [night, file] = [await house.person('NGT'), await buildFile(house)]
    const entry = await buildEntry(house, file, {
      authorId: author,
      kind: 'risk-assessment',
      occurredAt: ago(1),
    })
    await house.rows(
      `INSERT INTO task (centre_id, youth_id, entry_id, kind, kind_version, follow_up, status, done_at, done_by, created_by)
       SELECT centre_id, youth_id, id, kind, kind_version, 'review', 'done', now() - interval '5 seconds', author_id, author_id
       FROM entry WHERE id = $1`,
      [entry],
    )
    const titles = (await handover(night)).body.tasks.map(task => task.title)
    expect(titles).toContain('Revoir l’évaluation des risques')
  })

  it('on paper holds what a shift needs there: nothing legal, nothing about identity, nothing told in confidence', async () => {
    const coordinator = await house.person('COO')
    const file = await buildFile(house)
    const kinds = ['house-log', 'safety-note', 'legal-note', 'identity-claim']
    for (const [index, kind] of kinds.entries()) await log(file, index + 1, kind)
    const kindsOf = async (body: object) =>
      (await handover(coordinator, body)).body.entries
        .filter(entry => entry.youthId === file.id)
        .map(entry => entry.kind)
    expect(await kindsOf({})).toEqual(kinds)
    expect(await kindsOf({ printed: true })).toEqual(['house-log', 'safety-note'])
  })

  it('tells who went missing and who came back', async () => {
    const [night, file] = [await house.person('NGT'), await buildFile(house)]
    const seen = { lastSeenAt: ago(1).toISOString(), noticedAt: ago(0.5).toISOString() }
    const { body } = await night.call('POST', `/api/v1/youth-files/${file.id}/missing`, seen, once())
    const educator = await house.person('EDU')
    expect((await handover(educator)).body.missing).toMatchObject([
      { id: body.id, status: 'open', read: false },
    ])
    await house.rows(`UPDATE disappearance SET returned_at = now(), updated_at = now() WHERE id = $1`, [
      body.id,
    ])
    expect((await handover(educator)).body.missing).toMatchObject([{ status: 'returned' }])
  })

  it('of somebody on a roster begins at the end of their last shift', async () => {
    const night = await house.person('NGT')
    const shift = { centre_id: house.centreId, account_id: night.id, starts_at: ago(50), ends_at: ago(40) }
    await writeRows(house.client, 'roster_shift', [{ id: randomUUID(), ...shift }])
    const { body } = await handover(night)
    expect(Math.abs(Date.parse(body.since) - ago(40).getTime())).toBeLessThan(5_000)
  })

  it('of a legal officer holds the own files; from outside there is none', async () => {
    const legal = await house.person('LEG')
    const file = await buildFile(house)
    const other = await buildFile(house)
    await nameOnFile(house, file, legal.id, 'legal')
    const [mine, theirs] = [await log(file, 1), await log(other, 1)]
    const ids = (await handover(legal)).body.entries.map(entry => entry.id)
    expect(ids).toContain(mine)
    expect(ids).not.toContain(theirs)
    for (const role of ['GUA', 'LAW', 'PAR', 'ADM', 'AUD', 'DPO'] as const)
      expect((await handover(await house.person(role))).status).toBe(404)
  })
})

describe('a note to the next shift', () => {
  const note = (changes: object = {}) => ({
    words: 'Le chauffagiste passe demain à neuf heures.',
    importance: 'important',
    validFrom: ago(1).toISOString(),
    validUntil: ago(-12).toISOString(),
    ...changes,
  })
  const leave = (by: Person, changes: object = {}) =>
    by.call<Handover['notes'][number]>('POST', '/api/v1/house-notes', note(changes), once())
  const mine = async (by: Person, id: string) => (await handover(by)).body.notes.find(one => one.id === id)

  it('is read by those who come after; who read it is told to its author and the coordination, and to nobody else', async () => {
    const [by, night, coordinator] = [
      await house.person('EDU'),
      await house.person('NGT'),
      await house.person('COO'),
    ]
    const { status, body } = await leave(by)
    expect([status, body.words, body.read]).toEqual([201, note().words, true])
    const [row] = await house.rows('SELECT words FROM house_note WHERE id = $1', [body.id])
    expect(String(row?.words)).not.toContain('chauffagiste')
    await house.rows(`UPDATE house_note SET updated_at = now() - interval '5 seconds' WHERE id = $1`, [
      body.id,
    ])

    expect(await mine(night, body.id)).toMatchObject({ read: false, readers: null, can: { change: false } })
    const { asOf } = (await handover(night)).body
    await night.call('POST', '/api/v1/handover/reading', { upTo: asOf })
    expect(await mine(night, body.id)).toMatchObject({ read: true, readers: null })
    for (const asker of [by, coordinator])
      expect((await mine(asker, body.id))?.readers).toMatchObject([{ person: { id: night.id } }])
    expect(await mine(await house.person('EDU'), body.id)).toMatchObject({ readers: null })
  })

  it('changed is unread again; only its author or the coordination changes it or takes it down', async () => {
    const [by, night, coordinator] = [
      await house.person('EDU'),
      await house.person('NGT'),
      await house.person('COO'),
    ]
    const { body } = await leave(by)
    await house.rows(`UPDATE house_note SET updated_at = now() - interval '5 seconds' WHERE id = $1`, [
      body.id,
    ])
    await night.call('POST', '/api/v1/handover/marks', {
      ids: [body.id],
      asOf: (await handover(night)).body.asOf,
    })
    expect(await mine(night, body.id)).toMatchObject({ read: true })
    const change = (asker: Person, words: string, version: number) =>
      asker.call('PATCH', `/api/v1/house-notes/${body.id}`, { words }, ifMatch(version))
    expect((await change(night, 'Non', 1)).status).toBe(403)
    expect((await change(by, 'Il passe à dix heures.', 1)).body).toMatchObject({ version: 2 })
    expect(await mine(night, body.id)).toMatchObject({ read: false, words: 'Il passe à dix heures.' })
    const stale = await change(coordinator, 'À onze heures.', 1)
    expect([stale.status, stale.body.current]).toMatchObject([412, { words: 'Il passe à dix heures.' }])
    const down = (asker: Person) =>
      asker.call('POST', `/api/v1/house-notes/${body.id}/withdrawal`, {}, ifMatch(2))
    expect((await down(night)).status).toBe(403)
    expect((await down(coordinator)).status).toBe(204)
    expect(await mine(by, body.id)).toBeUndefined()
    expect((await down(by)).status).toBe(404)
  })

  it('that ends before it begins, is over or never ends is refused at the field; outsiders leave none', async () => {
    const by = await house.person('EDU')
    for (const [changes, code] of [
      [{ validUntil: ago(2).toISOString() }, 'before-start'],
      [{ validFrom: ago(9).toISOString(), validUntil: ago(2).toISOString() }, 'in-the-past'],
      [{ validUntil: ago(-24 * 100).toISOString() }, 'too-far-ahead'],
    ] as const) {
      const { status, body } = await leave(by, changes)
      expect([status, body]).toMatchObject([422, { errors: [{ pointer: '#/validUntil', code }] }])
    }
    for (const role of ['LEG', 'DIR', 'GUA', 'PAR', 'ADM'] as const)
      expect((await leave(await house.person(role))).status).toBe(404)
  })
})

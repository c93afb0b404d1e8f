import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildFile, type FileGiven } from '../../demo/builders.ts'

const house = await openHouse({ now: () => new Date('2026-11-25T09:00:00Z') })
type Contact = { id: string; heldOn: string; reached: boolean; domains: object; incident: string | null }
type FollowUp = {
  id: string
  version: number
  status: string
  endsOn: string
  stopsBefore: { what: string; on: string } | null
  next: { dueOn: string; because: string; late: number } | null
  contacts: Contact[]
  goals: string | null
  end: { youthWords: string | null } | null
  can: { change: boolean }
}
type Listed = {
  items: { id: string; youthAlias: string; nextDueOn: string; late: number; attempts: number }[]
  nextCursor: string | null
  counts: { overdue: number; week: number; later: number }
}

let referent: Person
beforeAll(async () => {
  referent = await house.person('EDU', 'REF')
})

async function outside(who = referent): Promise<BuiltFile> {
  const file = await buildFile(house, { phase: 'extra_muros' })
  await nameOnFile(house, file, who.id, 'referent')
  return file
}
const plan = (given: object = {}) => ({
  startedOn: '2026-09-01',
  rhythmWeeks: 2,
  mode: 'visit',
  months: 6,
  referentId: referent.id,
  goals: 'Garder le logement',
  ...given,
})
const begin = (file: BuiltFile, given: object = {}, who = referent) =>
  who.call<FollowUp>('POST', `/api/v1/youth-files/${file.id}/extra-muros`, plan(given), once())
const call = (followUp: FollowUp, body: object, who = referent) =>
  who.call<FollowUp>(
    'POST',
    `/api/v1/extra-muros/${followUp.id}/contacts`,
    { heldOn: '2026-11-20', mode: 'call', reached: true, note: 'Va bien.', ...body },
    { ...once(), ...ifMatch(followUp.version) },
  )
const end = (followUp: FollowUp, body: object, who = referent) =>
  who.call<FollowUp>(
    'POST',
    `/api/v1/extra-muros/${followUp.id}/ending`,
    { on: '2026-11-25', because: 'settled', agreedBy: ['youth', 'referent'], ...body },
    ifMatch(followUp.version),
  )

describe('a follow-up', () => {
  it('warns where its agreed end lies before the youth leaves, or before the house last asks how it goes', async () => {
    const warned = async (given: FileGiven, months: number) => {
      const file = await buildFile(house, { phase: 'extra_muros', ...given })
      await nameOnFile(house, file, referent.id, 'referent')
      const { status, body } = await begin(file, { months })
      const list = await referent.call<{ asksUntil: string | null }>(
        'GET',
        `/api/v1/youth-files/${file.id}/extra-muros`,
      )
      return [status, body.stopsBefore, list.body.asksUntil]
    }
    const left = { phase: 'left', leftOn: '2026-08-31', arrivedOn: '2025-06-01' } as const
    expect(await warned({ birthOn: '2009-03-08' }, 3)).toEqual([
      201,
      { what: 'exit', on: '2027-03-08' },
      '2028-03-08',
    ])
    expect(await warned(left, 6)).toEqual([201, { what: 'lastFollowUp', on: '2027-08-31' }, '2027-08-31'])
    expect(await warned(left, 12)).toEqual([201, null, '2027-08-31'])
    expect(await warned({ birthOn: null }, 3)).toEqual([201, null, null])
  })

  it('is for something, and a contact tells something: neither is saved empty', async () => {
    const file = await outside()
    for (const goals of [undefined, ' '])
      expect((await begin(file, { goals })).body).toMatchObject({ errors: [{ pointer: '#/goals' }] })
    const { body } = await begin(file)
    const silent = await call(body, { note: ' ' })
    expect([silent.status, silent.body]).toMatchObject([
      400,
      { errors: [{ pointer: '#/note', code: 'required' }] },
    ])
    expect((await call(body, { note: null, reached: false })).status).toBe(201)
  })

  it('leaves goals that do not open as they lie there', async () => {
    const { body } = await begin(await outside(), { goals: 'Garder le logement' })
    await house.rows(`UPDATE extra_muros_follow_up SET goals = '\\xdead' WHERE id = $1`, [body.id])
    const path = `/api/v1/extra-muros/${body.id}`
    const changed = await referent.call<FollowUp>('PATCH', path, { rhythmWeeks: 4 }, ifMatch(body.version))
    expect([changed.status, changed.body.goals]).toEqual([200, ''])
    const rows = await house.rows(
      `SELECT encode(goals, 'hex') AS goals FROM extra_muros_follow_up WHERE id = $1`,
      [body.id],
    )
    expect(rows).toEqual([{ goals: 'dead' }])
  })

  it('is agreed with a rhythm and an end; its first contact is due one rhythm after the start', async () => {
    const file = await outside()
    const made = await begin(file, { goals: 'Garder le logement' })
    expect([made.status, made.body]).toMatchObject([
      201,
      {
        status: 'running',
        endsOn: '2027-03-01',
        goals: 'Garder le logement',
        next: { dueOn: '2026-09-15', because: 'start', late: 71 },
        can: { change: true },
      },
    ])
    const [row] = await house.rows(
      'SELECT goals, next_due_on::text FROM extra_muros_follow_up WHERE youth_id = $1',
      [file.id],
    )
    expect(row?.next_due_on).toBe('2026-09-15')
    expect(String(row?.goals)).not.toContain('logement')
    const second = await begin(file)
    expect(second.status).toBe(409)
  })

  it('is for who has left the house, or leaves it by then, in a year that can be meant', async () => {
    const refusal = async (given: FileGiven, startedOn: string) => {
      const file = await buildFile(house, given)
      await nameOnFile(house, file, referent.id, 'referent')
      const { status, body } = await referent.call<{ errors?: { pointer: string; code: string }[] }>(
        'POST',
        `/api/v1/youth-files/${file.id}/extra-muros`,
        plan({ startedOn }),
        once(),
      )
      return status === 201 ? 'begun' : body.errors?.map(({ pointer, code }) => `${pointer} ${code}`).join()
    }
    for (const phase of ['referral', 'admission_decided', 'refused', 'disappeared'] as const)
      expect(await refusal({ phase }, '2026-11-20')).toBe('#/startedOn wrong-phase')
    expect(await refusal({ phase: 'left', leftOn: '2026-11-01' }, '2026-11-20')).toBe('begun')
    expect(await refusal({ phase: 'extra_muros' }, '1990-01-01')).toBe('#/startedOn too-long-ago')
    expect(await refusal({ phase: 'extra_muros', arrivedOn: '2024-05-01' }, '2024-04-30')).toBe(
      '#/startedOn before-arrival',
    )
    const here = { phase: 'autonomy_studio', birthOn: '2009-01-15' } as const
    expect(await refusal(here, '2026-12-01')).toBe('#/startedOn before-departure')
    expect(await refusal(here, '2027-01-15')).toBe('begun')
    expect(await refusal({ phase: 'autonomy_studio' }, '2027-01-15')).toBe('#/startedOn before-departure')
    const { body: made } = await begin(await outside())
    expect((await call(made, { nextOn: '2090-01-01' })).body).toMatchObject({
      errors: [{ pointer: '#/nextOn', code: 'too-far-ahead' }],
    })
  })

  it('names a referent of the file’s team, and nobody else', async () => {
    const file = await outside()
    const stranger = await house.person('EDU')
    for (const referentId of [stranger.id, randomUUID()]) {
      const refused = await begin(file, { referentId })
      expect([refused.status, refused.body]).toMatchObject([
        422,
        { rule: 'referent-not-named', errors: [{ pointer: '#/referentId' }] },
      ])
    }
  })

  it.each([
    { months: 4 },
    { rhythmWeeks: 0 },
    { rhythmWeeks: 13 },
    { mode: 'letter' },
    { endsOn: '2027-01-01' },
  ])('refuses %o', async given => {
    expect((await begin(await outside(), given)).status).toBe(400)
  })

  it('moves its next contact when the rhythm changes', async () => {
    const { body: made } = await begin(await outside())
    const { body: held } = await call(made, {})
    expect(held.next?.dueOn).toBe('2026-12-04')
    const changed = await referent.call<FollowUp>(
      'PATCH',
      `/api/v1/extra-muros/${made.id}`,
      { rhythmWeeks: 4, months: 3 },
      ifMatch(held.version),
    )
    expect(changed.body).toMatchObject({
      endsOn: '2026-12-01',
      next: { dueOn: '2026-12-01', because: 'end' },
      contacts: [{ heldOn: '2026-11-20' }],
    })
  })
})

describe('a contact', () => {
  it('is recorded once with how it goes, sealed, and brings the next one; an attempt brings none', async () => {
    const file = await outside()
    const { body: made } = await begin(file)
    const key = once()
    const path = `/api/v1/extra-muros/${made.id}/contacts`
    const body = {
      heldOn: '2026-11-10',
      mode: 'visit',
      reached: true,
      domains: { housing: 'well', income: 'fragile' },
      incident: 'Coupure de courant',
    }
    const send = () => referent.call<FollowUp>('POST', path, body, { ...key, ...ifMatch(1) })
    const held = await send()
    expect([held.status, held.body]).toMatchObject([
      201,
      { version: 2, next: { dueOn: '2026-11-24', because: 'rhythm', late: 1 } },
    ])
    expect((await send()).body.contacts).toHaveLength(1)
    const tried = await call(held.body, { heldOn: '2026-11-24', reached: false })
    expect(tried.body).toMatchObject({ version: 3, next: { dueOn: '2026-11-24', late: 1 } })
    const again = await call(tried.body, { heldOn: '2026-11-25', reached: false, nextOn: '2026-11-27' })
    expect(again.body.next).toEqual({ dueOn: '2026-11-27', because: 'agreed', late: 0 })
    expect(again.body.contacts.map(({ heldOn, reached }) => [heldOn, reached])).toEqual([
      ['2026-11-25', false],
      ['2026-11-24', false],
      ['2026-11-10', true],
    ])
    const rows = await house.rows(
      'SELECT domains, incident FROM extra_muros_contact WHERE youth_id = $1 AND incident IS NOT NULL',
      [file.id],
    )
    expect(rows).toHaveLength(1)
    expect(`${String(rows[0]?.domains)}${String(rows[0]?.incident)}`).not.toMatch(/fragile|courant/)
  })

  it('of two people at once is recorded by one; the other sees what was recorded', async () => {
    const { body: made } = await begin(await outside())
    const both = await Promise.all([call(made, { note: 'A' }), call(made, { note: 'B' })])
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 412])
    const late = both.find(({ status }) => status === 412)
    expect(late?.body).toMatchObject({ currentVersion: 2, current: { contacts: [{ heldOn: '2026-11-20' }] } })
    expect(
      await house.rows('SELECT id FROM extra_muros_contact WHERE follow_up_id = $1', [made.id]),
    ).toHaveLength(1)
  })

  it.each([
    [{ heldOn: '2026-11-26' }, 'in-the-future', '#/heldOn'],
    [{ heldOn: '2026-08-31' }, 'dates-out-of-order', '#/heldOn'],
    [{ nextOn: '2026-11-20' }, 'dates-out-of-order', '#/nextOn'],
    [{ reached: false, domains: { housing: 'well' } }, 'not-reached-tells-nothing', '#/domains'],
  ])('refuses %o: %s', async (body, rule, pointer) => {
    const { body: made } = await begin(await outside())
    const refused = await call(made, body)
    expect([refused.status, refused.body]).toMatchObject([422, { rule, errors: [{ pointer }] }])
    expect(await house.rows('SELECT id FROM extra_muros_contact WHERE follow_up_id = $1', [made.id])).toEqual(
      [],
    )
  })

  it('is written anew, and the next one follows; not that of another follow-up', async () => {
    const { body: made } = await begin(await outside())
    const { body: held } = await call(made, {})
    const [contact] = held.contacts
    const anew = (followUp: FollowUp) =>
      referent.call<FollowUp>(
        'PUT',
        `/api/v1/extra-muros/${followUp.id}/contacts/${contact?.id}`,
        { heldOn: '2026-11-18', mode: 'call', reached: true, note: 'C’était mercredi' },
        ifMatch(followUp.version),
      )
    expect((await anew(held)).body).toMatchObject({
      version: 3,
      next: { dueOn: '2026-12-02' },
      contacts: [{ heldOn: '2026-11-18', note: 'C’était mercredi' }],
    })
    const { body: other } = await begin(await outside())
    expect((await anew(other)).status).toBe(404)
  })
})

describe('the end', () => {
  it('is an act with the words of the youth; after it nothing changes, in PostgreSQL either', async () => {
    const file = await outside()
    const { body: made } = await begin(file)
    const ended = await end(made, { youthWords: 'Je me débrouille, merci', note: 'Bail signé' })
    expect(ended.body).toMatchObject({
      status: 'ended',
      next: null,
      can: { change: false },
      end: { on: '2026-11-25', agreedBy: ['youth', 'referent'], youthWords: 'Je me débrouille, merci' },
    })
    for (const again of [await call(ended.body, {}), await end(ended.body, {})])
      expect([again.status, again.body]).toMatchObject([422, { rule: 'already-closed' }])
    await expect(
      house.rows(`UPDATE extra_muros_follow_up SET ended_because = 'other' WHERE id = $1`, [made.id]),
    ).rejects.toMatchObject({ code: 'HV014' })
    await expect(
      house.rows(
        `INSERT INTO extra_muros_contact (centre_id, youth_id, created_by, follow_up_id, held_on, mode, reached)
         SELECT centre_id, youth_id, created_by, id, '2026-11-01', 'call', true FROM extra_muros_follow_up WHERE id = $1`,
        [made.id],
      ),
    ).rejects.toMatchObject({ code: 'HV014' })
    // A new one may begin.
    expect((await begin(file, { startedOn: '2026-11-25' })).status).toBe(201)
  })

  it.each([
    [{ on: '2026-11-26' }, 'in-the-future'],
    [{ on: '2026-11-19' }, 'dates-out-of-order'],
    [{ because: 'lost_touch' }, 'end-not-agreed'],
  ])('refuses %o: %s', async (body, rule) => {
    const { body: made } = await begin(await outside())
    const { body: held } = await call(made, {})
    expect((await end(held, body)).body).toMatchObject({ rule })
    expect((await end(held, { agreedBy: [] })).status).toBe(400)
  })
})

describe('the list over all files', () => {
  it('has the next contact first, says how late, counts, turns its pages, and shows each what they may read', async () => {
    const own = await openHouse({ now: () => new Date('2026-11-25T09:00:00Z') })
    const mine = await own.person('EDU', 'REF')
    const coordinator = await own.person('COO')
    const dates = ['2026-11-24', '2026-11-01', '2026-11-15', '2026-09-01']
    for (const [at, startedOn] of dates.entries()) {
      const file = await buildFile(own, { phase: 'extra_muros', alias: `Pin ${at}00` })
      const other = await own.person('EDU', 'REF')
      const named = at % 2 === 0 ? mine : other
      await nameOnFile(own, file, named.id, 'referent')
      const made = await named.call(
        'POST',
        `/api/v1/youth-files/${file.id}/extra-muros`,
        plan({ startedOn, referentId: named.id }),
        once(),
      )
      expect(made.status).toBe(201)
    }
    const search = (who: Person, body: object = {}) =>
      who.call<Listed>('POST', '/api/v1/extra-muros/search', body)
    const all = await search(coordinator)
    expect(all.body.items.map(({ nextDueOn, late }) => [nextDueOn, late])).toEqual([
      ['2026-09-15', 71],
      ['2026-11-15', 10],
      ['2026-11-29', 0],
      ['2026-12-08', 0],
    ])
    expect(all.body.counts).toEqual({ overdue: 2, week: 1, later: 1 })
    expect((await search(coordinator, { overdue: true })).body.items).toHaveLength(2)
    const first = await search(coordinator, { limit: 3 })
    const rest = await search(coordinator, { limit: 3, cursor: first.body.nextCursor })
    expect([...first.body.items, ...rest.body.items].map(({ id }) => id)).toEqual(
      all.body.items.map(({ id }) => id),
    )
    expect((await search(mine)).body.items.map(({ youthAlias }) => youthAlias)).toEqual([
      'Pin 200',
      'Pin 000',
    ])
    expect((await search(await own.person('EDU'))).body.items).toEqual([])
    expect((await search(await own.person('NGT'))).body.items).toEqual([])
    expect((await search(await own.person('LAW'))).status).toBe(404)
    const [trace] = await own.rows(
      `SELECT cardinality(youth_ids) AS files, compartment FROM trace WHERE action = 'extra-muros.list' ORDER BY id LIMIT 1`,
    )
    expect(trace).toEqual({ files: 4, compartment: 'AUTON' })
  })
})

describe('who follows', () => {
  it('is the team; others know nothing of it, and the direction reads without writing', async () => {
    const file = await outside()
    const { body: made } = await begin(file)
    const educator = await house.person('EDU')
    const director = await house.person('DIR')
    const read = (who: Person) =>
      who.call<{ items: FollowUp[] }>('GET', `/api/v1/youth-files/${file.id}/extra-muros`)
    expect((await read(educator)).status).toBe(404)
    expect((await call(made, {}, educator)).status).toBe(404)
    expect((await read(director)).body).toMatchObject({ items: [{ id: made.id, can: { change: false } }] })
    expect((await call(made, {}, director)).status).toBe(404)
    expect((await read(await house.person('COO'))).body.items[0]?.can.change).toBe(true)
  })
})

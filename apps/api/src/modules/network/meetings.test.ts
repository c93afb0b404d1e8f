import type { Agreement } from '@havre/contracts/agreements.ts'
import type {
  CoordinationMeeting,
  FollowedFile,
  MeetingAgenda,
} from '@havre/contracts/coordination-meetings.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../../test/days.ts'
import { ifMatch, once, type Person } from '../../../test/harness.ts'
import { openNetworkHouse, type Refusal, ruleOf } from '../../../test/network-house.ts'
import { exclude, nameOnFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildFile } from '../../demo/builders.ts'

const { house, coordinator, educator, mission, signed, read, meet } = await openNetworkHouse()

describe('the rhythm of meetings', () => {
  it('says when the next one is due and that it is late, until one is held', async () => {
    const agreement = await signed()
    expect(agreement).toMatchObject({ meetingDueOn: day(-200 + 56), meetingLate: true })
    const late = await coordinator.call<{ items: { id: string; meetingLate: boolean }[] }>(
      'GET',
      '/api/v1/agreements',
    )
    expect(late.body.items[0]?.meetingLate).toBe(true)
    await meet(agreement.id, { plannedOn: day(-10), status: 'held' })
    expect(await read(agreement.id)).toMatchObject({ meetingDueOn: day(46), meetingLate: false })
    await meet(agreement.id, { plannedOn: day(5) })
    expect(await read(agreement.id)).toMatchObject({ meetingDueOn: day(5) })
  })

  it('says of a planned meeting that its day has passed, until somebody writes what became of it or the agreement is over', async () => {
    const agreement = await signed()
    const past = (await meet(agreement.id, { plannedOn: day(-3) })).body
    const path = `/api/v1/coordination-meetings/${past.id}`
    for (const plannedOn of [day(1), day(9)]) await meet(agreement.id, { plannedOn })
    const late = async () => (await read(agreement.id)).meetings.map(one => one.late)
    expect(await late()).toEqual([false, false, true])
    expect((await educator.call<CoordinationMeeting>('GET', path)).body.late).toBe(true)
    await educator.call('PUT', path, { plannedOn: day(-3), status: 'cancelled' }, ifMatch(past.version))
    expect(await late()).toEqual([false, false, false])
    const other = await signed({ endsOn: day(-2) })
    await house.rows(
      `INSERT INTO coordination_meeting (centre_id, agreement_id, planned_on, body, created_by)
       SELECT centre_id, $1, $2, body, created_by FROM coordination_meeting WHERE id = $3`,
      [other.id, day(-9), past.id],
    )
    expect((await read(other.id)).meetings.map(one => one.late)).toEqual([false])
  })

  it('two people who plan the same day make one meeting', async () => {
    const agreement = await signed()
    const both = await Promise.all([
      meet(agreement.id, { plannedOn: day(9) }),
      meet(agreement.id, { plannedOn: day(9) }, educator),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409])
  })

  it('a coordinator’s mailbox is told of a late meeting, nobody else’s, and of nothing once it was held', async () => {
    const agreement = await signed()
    await signed({ endsOn: day(100), noticeDays: 90, meetingWeeks: null })
    const mailbox = (id: string) =>
      house.rows(
        `INSERT INTO mail_address (id, centre_id, address, confirmed_at, occasions)
         VALUES ($1, $2, 'x', now() - interval '400 days', '{morning,overdue}')`,
        [id, house.centreId],
      )
    const told = async () => {
      const noon = `(date_trunc('day', now() AT TIME ZONE 'Europe/Brussels') + interval '9 hours') AT TIME ZONE 'Europe/Brussels'`
      const rows = await house.rows(`SELECT account_id FROM app.mail_waiting($1, NULL, ${noon})`, [
        house.centreId,
      ])
      return rows.map(row => row.account_id)
    }
    const other = await house.person('COO')
    const night = await house.person('NGT')
    for (const { id } of [other, night]) await mailbox(id)
    expect(await told()).toEqual([other.id])
    const { body } = await coordinator.call<{ items: Agreement[] }>('GET', '/api/v1/agreements')
    for (const { id } of body.items.filter(({ meetingLate }) => meetingLate))
      await meet(id, { plannedOn: day(-1), status: 'held' })
    expect((await read(agreement.id)).meetingLate).toBe(false)
    // The notice of another agreement still calls; once its last day is behind, nothing does.
    expect(await told()).toEqual([other.id])
    await house.rows(
      'UPDATE agreement SET ended_on = starts_on, ended_because = details WHERE ends_on = $1',
      [day(100)],
    )
    expect(await told()).toEqual([])
  })
})

describe('a coordination meeting', () => {
  let agreement: Agreement
  let meeting: CoordinationMeeting
  let file: BuiltFile
  let referent: Person
  const follow = (youthId: string, by: Person) =>
    by.call<FollowedFile>('POST', `/api/v1/coordination-meetings/${meeting.id}/files`, { youthId }, once())
  beforeAll(async () => {
    agreement = await signed()
    meeting = (await meet(agreement.id, { plannedOn: day(0), agenda: 'Situations, protocoles' })).body
    file = await buildFile(house, { alias: 'Cormier 218' })
    referent = await house.person('EDU', 'REF')
    await nameOnFile(house, file, referent.id, 'referent')
  })

  it('follows a file under a code of that meeting, which leads to it only for who may read the file', async () => {
    const followed = await follow(file.id, referent)
    expect(followed.status).toBe(201)
    expect(followed.body.code).toMatch(/^[A-HJ-NP-Z][1-9]$/)
    expect((await follow(file.id, coordinator)).status).toBe(409)
    const stranger = await house.person('EDU')
    expect((await follow(file.id, stranger)).status).toBe(404)

    const open = (by: Person) =>
      by.call<CoordinationMeeting>('GET', `/api/v1/coordination-meetings/${meeting.id}`)
    expect((await open(referent)).body.files[0]).toMatchObject({
      alias: file.alias,
      code: followed.body.code,
    })
    for (const role of ['EDU', 'LEG', 'PSY'] as const) {
      const reply = await open(await house.person(role))
      expect([role, reply.body.codes, reply.body.files]).toEqual([role, [followed.body.code], []])
      expect(JSON.stringify(reply.body)).not.toMatch(
        new RegExp(`${file.alias}|${file.id}|${followed.body.id}`),
      )
    }
    for (const role of ['NGT', 'GUA', 'LAW', 'PAR', 'AUD', 'DPO', 'ADM'] as const)
      expect([role, (await open(await house.person(role))).status]).toEqual([role, 404])
  })

  it('is closed to the night team: nothing of it is read, written down or overwritten, nor in the database', async () => {
    const night = await house.person('NGT')
    const of = `/api/v1/coordination-meetings/${meeting.id}`
    const point = { kind: 'commitment', what: 'Rappeler chaque mois', note: '' }
    const replies = [
      await night.call('GET', '/api/v1/agreements'),
      await night.call('GET', of),
      await night.call('GET', `${of}/agenda`),
      await night.call('POST', `/api/v1/agreements/${agreement.id}/points`, point, once()),
      await meet(agreement.id, { plannedOn: day(40) }, night),
      await night.call(
        'PUT',
        of,
        { plannedOn: day(0), status: 'planned', practice: 'Rien' },
        ifMatch(meeting.version),
      ),
    ]
    expect(replies.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404])
    const me = await night.call<{ can: object }>('GET', '/api/v1/me')
    expect(me.body.can).toMatchObject({ readPartners: true, readNetwork: false })
    const run = (by: Person, text: string) =>
      house.door.group(by.sid, [{ name: crypto.randomUUID().slice(0, 20), text, values: [meeting.id] }])
    for (const text of [
      'SELECT id FROM coordination_meeting WHERE id = $1',
      'UPDATE coordination_meeting SET version = version WHERE id = $1 RETURNING id',
    ]) {
      expect((await run(night, text))[0]).toEqual([])
      expect((await run(educator, text))[0]).toHaveLength(1)
    }
    const both = await house.person('NGT', 'EDU')
    expect((await both.call('GET', of)).status).toBe(200)
  })

  it('gives an agenda for the table that is the same for everybody: codes, and nothing that leads to a file', async () => {
    const agendaOf = async (by: Person) =>
      (await by.call<MeetingAgenda>('GET', `/api/v1/coordination-meetings/${meeting.id}/agenda`)).body
    const mine = await agendaOf(referent)
    expect(mine.codes).toHaveLength(1)
    expect(mine).toEqual(await agendaOf(educator))
    expect(JSON.stringify(mine)).not.toMatch(new RegExp(`${file.alias}|${file.id}`))
  })

  it('shuts out of the mapping whoever is excluded from the file, and lets nobody change a line they cannot see', async () => {
    const shutOut = await house.person('COO')
    await exclude(house, file, shutOut.id, coordinator.id)
    const seen = await shutOut.call<CoordinationMeeting>('GET', `/api/v1/coordination-meetings/${meeting.id}`)
    expect(seen.body.files).toEqual([])
    const line = (
      await referent.call<CoordinationMeeting>('GET', `/api/v1/coordination-meetings/${meeting.id}`)
    ).body.files[0]
    for (const person of [shutOut, educator]) {
      const path = `/api/v1/followed-files/${line?.id}`
      const changed = await person.call('PUT', path, { followed: false }, ifMatch(1))
      const decided = await person.call('POST', `${path}/tasks`, { title: 'Voir' }, once())
      expect([changed.status, decided.status]).toEqual([404, 404])
      expect(JSON.stringify([changed.body, decided.body])).not.toMatch(new RegExp(`${file.alias}|${file.id}`))
    }
    // What may not be followed and what is not there are told alike.
    const hidden = await follow(file.id, shutOut)
    const absent = await follow(crypto.randomUUID(), shutOut)
    const bare = ({ status, body }: { status: number; body: object }) => [status, { ...body, instance: '' }]
    expect(bare(hidden)).toEqual(bare(absent))
  })

  it('turns a decision about a followed file into a task of that file, and keeps the link', async () => {
    const path = `/api/v1/coordination-meetings/${meeting.id}`
    const [line] = (await referent.call<CoordinationMeeting>('GET', path)).body.files
    const key = once()
    const decide = () =>
      referent.call<FollowedFile>(
        'POST',
        `/api/v1/followed-files/${line?.id}/tasks`,
        { title: 'Prendre rendez-vous', dueOn: day(7), forRole: 'REF' },
        key,
      )
    const decided = await decide()
    expect(decided.body.tasks).toMatchObject([
      { title: 'Prendre rendez-vous', dueOn: day(7), status: 'open' },
    ])
    expect((await decide()).body.tasks).toHaveLength(1)
    const tasks = await house.rows('SELECT id, youth_id FROM task WHERE youth_id = $1', [file.id])
    expect(tasks).toEqual([{ id: decided.body.tasks[0]?.id, youth_id: file.id }])
  })

  it('takes a file off the list and back under its code; of two at once one is told of the other', async () => {
    const path = `/api/v1/coordination-meetings/${meeting.id}`
    const [line] = (await referent.call<CoordinationMeeting>('GET', path)).body.files
    const put = (followed: boolean, by: Person) =>
      by.call<FollowedFile>(
        'PUT',
        `/api/v1/followed-files/${line?.id}`,
        { followed },
        ifMatch(line?.version ?? 0),
      )
    const both = await Promise.all([put(false, referent), put(false, coordinator)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412])
    expect((await educator.call<CoordinationMeeting>('GET', path)).body.codes).toEqual([])
  })

  it('writes minutes without persons: a youth or a colleague named in them is refused at the field, unrepeated', async () => {
    const path = `/api/v1/coordination-meetings/${meeting.id}`
    const { version } = (await coordinator.call<CoordinationMeeting>('GET', path)).body
    const write = (body: object, at = version, by = coordinator) =>
      by.call<CoordinationMeeting>('PUT', path, { plannedOn: day(0), ...body }, ifMatch(at))
    for (const alias of ['Cormier 218', '218 Cormier', 'Соrmiеr 218']) {
      const named = await write({ practice: `Les délais de ${alias} ont été longs.` })
      expect([alias, ruleOf(named)]).toEqual([alias, [422, 'stays-inside', ['#/practice']]])
      expect(JSON.stringify(named.body)).not.toContain(alias)
    }
    const protocols = [{ protocol: 'Sortie' }, { protocol: 'Accueil', change: 'Comme pour Cormier 218' }]
    expect(ruleOf(await write({ protocols }))).toEqual([422, 'stays-inside', ['#/protocols/1/change']])
    for (const mail of ['sofie.lambert@example.org', 'sofie.lambert [at] example.org']) {
      const told = await write({ practice: `Écrire à ${mail}.` })
      expect([mail, ruleOf(told)]).toEqual([mail, [422, 'stays-inside', ['#/practice']]])
    }
    const word = { word: 'Les Glycines' }
    const director = await house.person('DIR')
    expect((await director.call('POST', '/api/v1/house-words', word, once())).status).toBe(201)
    const home = await write({ agenda: 'Rendez-vous devant Les Glycines.' })
    expect(ruleOf(home)).toEqual([422, 'stays-inside', ['#/agenda']])
    const stranger = await write({ present: [crypto.randomUUID()] })
    expect(ruleOf(stranger)).toEqual([422, 'not-a-party', ['#/present']])
    const tomorrow = await write({ status: 'held', heldOn: day(1) })
    expect(ruleOf(tomorrow)).toEqual([422, 'in-the-future', ['#/heldOn']])
    const held = await write({
      status: 'held',
      present: [mission],
      practice: 'Qui appelle en premier ?',
      protocols: [{ protocol: 'Sortie préparée', change: 'Six mois avant la majorité' }],
    })
    expect(held.body).toMatchObject({ status: 'held', heldOn: day(0), present: [mission] })
    const stale = await write({ practice: 'Trop tard' }, version, educator)
    expect([stale.status, (stale.body as unknown as Refusal).current]).toMatchObject([
      412,
      { practice: 'Qui appelle en premier ?' },
    ])
    const [row] = await house.rows('SELECT * FROM coordination_meeting WHERE id = $1', [meeting.id])
    expect(JSON.stringify(row) + String(row?.body)).not.toMatch(/appelle|préparée/)
  })
})

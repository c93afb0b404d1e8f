import type { Agreement, AgreementPoint } from '@havre/contracts/agreements.ts'
import type {
  CoordinationMeeting,
  FollowedFile,
  MeetingAgenda,
} from '@havre/contracts/coordination-meetings.ts'
import type { Partner } from '@havre/contracts/partners.ts'
import { ROLES } from '@havre/policy/roles.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../../test/days.ts'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { exclude, nameOnFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildFile } from '../../demo/builders.ts'

const house = await openHouse()
type Refusal = { rule: string; errors: { pointer: string; code: string }[]; current?: unknown }
const ruleOf = ({ status, body }: { status: number; body: unknown }) => {
  const { rule, errors } = body as Refusal
  return [status, rule, errors?.map(({ pointer }) => pointer)]
}

let coordinator: Person
let educator: Person
let department: string
let mission: string
beforeAll(async () => {
  coordinator = await house.person('COO')
  educator = await house.person('EDU')
  department = await partner('Département de l’Exemple')
  mission = await partner('Mission locale des Rives')
})
async function partner(name: string): Promise<string> {
  const body = { name, kind: 'authority', helps: ['training'] }
  return (await coordinator.call<Partner>('POST', '/api/v1/partners', body, once())).body.id
}
const text = (changes: object = {}) => ({
  title: 'Accord-cadre jeunes majeurs',
  scope: 'Accueil, évaluation, projet et sorties préparées.',
  parties: [
    { partnerId: department, role: 'department' },
    { partnerId: mission, role: 'missionLocale' },
  ],
  startsOn: day(-200),
  endsOn: day(400),
  noticeDays: 90,
  meetingWeeks: 8,
  milestones: [{ milestone: 'age16', what: 'Première rencontre avec la mission locale' }],
  ...changes,
})
const create = (changes: object = {}, by = coordinator) =>
  by.call<Agreement>('POST', '/api/v1/agreements', text(changes), once())
const act = (id: string, what: string, version: number, body: object, by = coordinator) =>
  by.call<Agreement>('POST', `/api/v1/agreements/${id}/${what}`, body, ifMatch(version))
const signed = async (changes: object = {}) => {
  const { body } = await create(changes)
  return (await act(body.id, 'signature', body.version, { signedOn: day(-210) })).body
}
const read = async (id: string, by = educator) =>
  (await by.call<Agreement>('GET', `/api/v1/agreements/${id}`)).body
const meet = (agreementId: string, body: object, by = coordinator) =>
  by.call<CoordinationMeeting>('POST', `/api/v1/agreements/${agreementId}/meetings`, body, once())
const point = (agreementId: string, body: object, by = coordinator) =>
  by.call<AgreementPoint>('POST', `/api/v1/agreements/${agreementId}/points`, body, once())

describe('an agreement', () => {
  it('is a draft that the coordination writes, every word sealed; nobody else binds the house', async () => {
    const { status, body } = await create()
    expect(status).toBe(201)
    expect(body).toMatchObject({ state: 'draft', edition: 0, meetingDueOn: null, can: { write: true } })
    expect(body.parties.map(({ name, role }) => [name, role])).toEqual([
      ['Département de l’Exemple', 'department'],
      ['Mission locale des Rives', 'missionLocale'],
    ])
    const [row] = await house.rows('SELECT * FROM agreement WHERE id = $1', [body.id])
    expect(JSON.stringify(row) + String(row?.details)).not.toContain('Accord-cadre')
    expect((await create({}, educator)).status).toBe(403)
    expect((await read(body.id)).can).toEqual({ write: false, amend: false, end: false, keep: true })
  })

  it('is as it became when the request that made it comes again', async () => {
    const key = once()
    const post = () => coordinator.call<Agreement>('POST', '/api/v1/agreements', text(), key)
    const { body } = await post()
    const path = `/api/v1/agreements/${body.id}`
    const alone = [{ partnerId: department, role: 'department' }]
    await coordinator.call('PUT', path, text({ parties: alone }), ifMatch(body.version))
    await post()
    expect((await read(body.id)).parties.map(({ partnerId }) => partnerId)).toEqual([department])
  })

  it('is the coordinator’s in the database as well; who keeps the agenda moves its next day and nothing else', async () => {
    const { id } = await signed()
    const run = (who: Person, statement: string, ...values: unknown[]) =>
      house.door.group(who.sid, [{ name: crypto.randomUUID().slice(0, 20), text: statement, values }])
    const made = [house.centreId, id, mission, educator.id]
    const party = `INSERT INTO agreement_party (centre_id, agreement_id, partner_id, role, created_by) VALUES ($1, $2, $3, 'other', $4)`
    const edition = `INSERT INTO agreement_edition (centre_id, agreement_id, number, signed_on, details, created_by)
      SELECT $1, $2, 2, now(), '\\x00', $4 WHERE $3 <> ''`
    const agreement = `INSERT INTO agreement (centre_id, details, created_by) SELECT $1, '\\x00', $4 WHERE $2 <> $3`
    for (const statement of [party, edition, agreement])
      await expect(run(educator, statement, ...made)).rejects.toMatchObject({ code: '42501' })
    const ends = `UPDATE agreement SET ended_on = now() WHERE id = $1`
    await expect(run(educator, ends, id)).rejects.toMatchObject({ code: '42501' })
    const [left] = await run(
      educator,
      `UPDATE agreement_party SET active = false WHERE agreement_id = $1 RETURNING id`,
      id,
    )
    expect(left).toEqual([])
    const planned = { plannedOn: day(10), agenda: '' }
    expect((await meet(id, planned, educator)).status).toBe(201)
  })

  it('is read by everybody who works in the house and by nobody else, absent and hidden alike', async () => {
    const { body } = await create()
    const seen: string[] = []
    for (const role of ROLES) {
      const person = await house.person(role)
      const one = await person.call('GET', `/api/v1/agreements/${body.id}`)
      const list = await person.call('GET', '/api/v1/agreements')
      expect(list.status).toBe(one.status)
      if (one.status === 200) seen.push(role)
      else expect([role, one.status]).toEqual([role, 404])
    }
    expect(seen.toSorted()).toEqual(['COO', 'DIR', 'EDU', 'LEG', 'NGT', 'PSY', 'REF'])
  })

  it('once signed, changes only by amendment; each edition keeps the whole text and says why', async () => {
    const before = await signed()
    expect(before).toMatchObject({ state: 'inForce', edition: 1, can: { write: false, amend: true } })
    const change = await coordinator.call(
      'PUT',
      `/api/v1/agreements/${before.id}`,
      text(),
      ifMatch(before.version),
    )
    expect(ruleOf(change)).toEqual([422, 'already-signed', undefined])
    const amended = await act(before.id, 'amendments', before.version, {
      ...text({ meetingWeeks: 4, scope: 'Accueil et suites.' }),
      signedOn: day(-1),
      reason: 'Deux mois entre deux réunions, c’est trop.',
    })
    expect(
      amended.body.editions.map(({ number, meetingWeeks, scope }) => [number, meetingWeeks, scope]),
    ).toEqual([
      [2, 4, 'Accueil et suites.'],
      [1, 8, 'Accueil, évaluation, projet et sorties préparées.'],
    ])
    expect(amended.body.editions[0]?.reason).toMatch(/^Deux mois/)
    // Whatever the service does, the database keeps a signed text.
    await expect(
      house.rows(`UPDATE agreement SET meeting_weeks = 1 WHERE id = $1`, [before.id]),
    ).rejects.toMatchObject({ code: 'HVN01' })
  })

  it('of two amendments at once one is written; the other is shown what stands', async () => {
    const before = await signed()
    const amendment = { ...text(), signedOn: day(-1), reason: 'Un avenant.' }
    const both = await Promise.all([
      act(before.id, 'amendments', before.version, amendment),
      act(before.id, 'amendments', before.version, { ...amendment, reason: 'Un autre avenant.' }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412])
    const refused = both.find(({ status }) => status === 412)?.body as unknown as Refusal
    expect(refused.current).toMatchObject({ id: before.id, edition: 2 })
    expect((await read(before.id)).editions).toHaveLength(2)
  })

  it('recalls the last day to give notice while it can still be given', async () => {
    const due = async (endsOn: string) => {
      const { noticeDueOn, noticeDue } = await signed({ endsOn, noticeDays: 90, meetingWeeks: null })
      return [noticeDueOn, noticeDue]
    }
    expect(await due(day(100))).toEqual([day(10), true])
    expect(await due(day(200))).toEqual([day(110), false])
    expect(await due(day(50))).toEqual([day(-40), false])
  })

  it('ends by its term or by an act with a reason, once', async () => {
    expect(await signed({ endsOn: day(-1) })).toMatchObject({ state: 'ended', can: { amend: false } })
    const running = await signed()
    const ended = await act(running.id, 'ending', running.version, { endedOn: day(0), reason: 'Dénoncé.' })
    // Today is its last day.
    expect(ended.body).toMatchObject({ state: 'inForce', endedOn: day(0), endedBecause: 'Dénoncé.' })
    const again = await act(running.id, 'ending', ended.body.version, { endedOn: day(3), reason: 'Encore.' })
    expect(ruleOf(again)).toEqual([422, 'already-closed', undefined])
  })

  it('explains what cannot be: dates, parties that are none, a signature to come, words that name somebody', async () => {
    const file = await buildFile(house, { alias: 'Orme 733' })
    expect(ruleOf(await create({ endsOn: day(-300) }))).toEqual([422, 'dates-out-of-order', ['#/endsOn']])
    const twice = [
      { partnerId: mission, role: 'other' },
      { partnerId: mission, role: 'missionLocale' },
    ]
    for (const parties of [twice, [{ partnerId: crypto.randomUUID(), role: 'other' }]])
      expect(ruleOf(await create({ parties }))).toEqual([422, 'not-a-party', ['#/parties']])
    const named = await create({ scope: `Suivre ${file.alias} de près.` })
    expect(ruleOf(named)).toEqual([422, 'stays-inside', ['#/scope']])
    expect(JSON.stringify(named.body)).not.toContain(file.alias)
    const draft = (await create({ startsOn: null })).body
    expect(ruleOf(await act(draft.id, 'signature', draft.version, { signedOn: day(0) }))).toEqual([
      422,
      'dates-out-of-order',
      ['#/startsOn'],
    ])
    const other = (await create()).body
    expect(ruleOf(await act(other.id, 'signature', other.version, { signedOn: day(2) }))).toEqual([
      422,
      'in-the-future',
      ['#/signedOn'],
    ])
    expect((await create({ meetingWeeks: 0 })).status).toBe(400)
    expect((await create({ youthId: file.id })).status).toBe(400)
  })
})

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

describe('what somebody is held to', () => {
  it('is a commitment, a risk or a decision; only what became of it changes', async () => {
    const agreement = await signed()
    const made = await point(agreement.id, {
      kind: 'commitment',
      what: 'Un rendez-vous dans les trois semaines',
      partnerId: mission,
      dueOn: day(-3),
    })
    expect(made.body).toMatchObject({
      state: 'open',
      late: true,
      partner: { name: 'Mission locale des Rives' },
    })
    const settle = (version: number, body: object, by = educator) =>
      by.call<AgreementPoint>('PUT', `/api/v1/agreement-points/${made.body.id}`, body, ifMatch(version))
    const kept = await settle(1, { state: 'partly', note: 'Quatre semaines.' })
    expect(kept.body).toMatchObject({
      state: 'partly',
      settledOn: day(0),
      late: false,
      note: 'Quatre semaines.',
    })
    const stale = await settle(1, { state: 'kept' })
    expect([stale.status, (stale.body as unknown as Refusal).current]).toMatchObject([
      412,
      { state: 'partly' },
    ])
    expect((await settle(2, { state: 'handled' })).status).toBe(400)
    expect((await settle(2, { state: 'open' }, await house.person('DIR'))).status).toBe(404)
    expect(
      ruleOf(await point(agreement.id, { kind: 'decision', what: 'X', partnerId: crypto.randomUUID() })),
    ).toEqual([422, 'not-a-party', ['#/partnerId']])
    expect((await point(agreement.id, { kind: 'risk', what: 'Sans niveau' })).status).toBe(400)
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
    for (const role of ['EDU', 'NGT', 'LEG', 'PSY'] as const) {
      const reply = await open(await house.person(role))
      expect([role, reply.body.codes, reply.body.files]).toEqual([role, [followed.body.code], []])
      expect(JSON.stringify(reply.body)).not.toMatch(
        new RegExp(`${file.alias}|${file.id}|${followed.body.id}`),
      )
    }
    for (const role of ['GUA', 'LAW', 'PAR', 'AUD', 'DPO', 'ADM'] as const)
      expect([role, (await open(await house.person(role))).status]).toEqual([role, 404])
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
    const named = await write({ practice: 'Les délais de Cormier 218 ont été longs.' })
    expect(ruleOf(named)).toEqual([422, 'stays-inside', ['#/practice']])
    expect(JSON.stringify(named.body)).not.toContain('Cormier')
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

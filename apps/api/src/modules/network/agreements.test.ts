import type { Agreement, AgreementPoint } from '@havre/contracts/agreements.ts'
import { ROLES } from '@havre/policy/roles.ts'
import { describe, expect, it } from 'vitest'
import { day } from '../../../test/days.ts'
import { ifMatch, once, type Person } from '../../../test/harness.ts'
import { openNetworkHouse, type Refusal, ruleOf } from '../../../test/network-house.ts'
import { buildFile } from '../../demo/builders.ts'

const { house, coordinator, educator, department, mission, text, create, act, signed, read, meet, point } =
  await openNetworkHouse()

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

  it('is read by everybody who works in the house by day and by nobody else, absent and hidden alike', async () => {
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
    expect(seen.toSorted()).toEqual(['COO', 'DIR', 'EDU', 'LEG', 'PSY', 'REF'])
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
    const stranger = [...twice.slice(0, 1), { partnerId: crypto.randomUUID(), role: 'other' }]
    for (const parties of [twice, stranger])
      expect(ruleOf(await create({ parties }))).toEqual([422, 'not-a-party', ['#/parties/1/partnerId']])
    const steps = ['La demande part.', `Suivre ${file.alias}.`, 'Avec Orme 733 encore.']
    const milestones = steps.map(what => ({ milestone: 'age18', what }))
    expect(ruleOf(await create({ milestones }))).toEqual([
      422,
      'stays-inside',
      ['#/milestones/1/what', '#/milestones/2/what'],
    ])
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

import type { ExitList } from '@havre/contracts/exit-lists.ts'
import type { LegalProcedure } from '@havre/contracts/legal-procedures.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { itemOf, openExitHouse } from '../../../test/exit-house.ts'
import { ifMatch, once } from '../../../test/harness.ts'
import { grantFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildCentre, buildFile } from '../../demo/builders.ts'

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
  room,
  settle,
  ask,
  answer,
} = world
beforeEach(() => world.setClock())
const legalOn = (file: BuiltFile, accountId: string) =>
  house.rows(
    `INSERT INTO file_team (centre_id, youth_id, account_id, function, since) VALUES ($1, $2, $3, 'legal', '2026-01-01')`,
    [house.centreId, file.id, accountId],
  )

describe('the room of an exit', () => {
  it('counts down to the 18th birthday by rule, and is red where nobody opened a plan', async () => {
    const file = await fileOf()
    const { status, body } = await room(file)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      exit: { on: '2026-12-08', by: 'majority' },
      span: { from: '2025-12-08', to: '2026-12-08' },
      alarmDays: { first: 90, last: 30 },
      readiness: { level: 'red', daysLeft: 11 },
      plan: null,
      missionLocale: null,
      can: { open: true },
    })
    expect(itemOf(body, 'be.exit.youth-care')).toMatchObject({
      dueOn: '2026-12-07',
      state: 'due',
      hard: true,
      nature: 'legal',
      deadline: null,
    })
    const traces = await house.rows(
      `SELECT compartment FROM trace WHERE action = 'exit.read' AND youth_id = $1`,
      [file.id],
    )
    expect(traces).toEqual([{ compartment: 'AUTON' }])
  })

  it('says when the paper of stay ends before the exit, to who reads papers', async () => {
    const file = await fileOf()
    expect((await room(file)).body.stayEnds).toBeNull()
    await house.rows(
      `INSERT INTO residence_document (centre_id, youth_id, paper, issued_on, valid_until, original, copies, created_by)
       SELECT centre_id, id, 'a_card', '2026-01-02', '2026-11-30', 'safe', 1, $2 FROM youth_file WHERE id = $1`,
      [file.id, coordinator.id],
    )
    expect((await room(file)).body.stayEnds).toMatchObject({ title: { fr: 'Carte A' }, on: '2026-11-30' })
  })

  it('counts a stay whose paper ends before the exit as planned at most: room, colour, list and the exit itself', async () => {
    const educator = await house.person('EDU')
    const file = await fileOf({}, educator)
    const plan = await world.prepared(file)
    await house.rows(
      `INSERT INTO residence_document (centre_id, youth_id, paper, issued_on, valid_until, original, copies, created_by)
       SELECT centre_id, id, 'a_card', '2026-01-02', '2026-11-20', 'safe', 1, $2 FROM youth_file WHERE id = $1`,
      [file.id, coordinator.id],
    )
    const { body } = await room(file)
    expect(body).toMatchObject({
      pillars: { residence: 'planned', income: 'ok' },
      readiness: { level: 'amber', reason: { fr: 'À 30 jours ou moins, seulement prévu : séjour.' } },
      // What the team wrote stays theirs to change.
      plan: { pillars: { residence: { state: 'ok' } } },
    })
    // The same for who reads no papers, and no day of them.
    for (const reader of [educator, await world.guardianOf(file)]) {
      const { body: seen } = await room(file, reader)
      expect(seen).toMatchObject({
        pillars: body.pillars,
        readiness: body.readiness,
        stayLapses: true,
        stayEnds: null,
      })
      expect(JSON.stringify(seen)).not.toContain('2026-11-20')
      const { body: listed } = await reader.call<ExitList>('POST', '/api/v1/exit-plans/search', {})
      expect(listed.items.find(({ youthId }) => youthId === file.id)?.pillars).toEqual(body.pillars)
    }
    const { body: list } = await coordinator.call<ExitList>('POST', '/api/v1/exit-plans/search', {})
    expect(list.items.find(({ youthId }) => youthId === file.id)).toMatchObject({
      pillars: { residence: 'planned', income: 'ok' },
      readiness: { level: 'amber' },
    })
    const { body: left } = await world.exit(plan)
    expect(left).toMatchObject({
      pillars: { residence: 'planned', income: 'ok' },
      missing: 0,
      outcome: 'partly',
    })
    expect((await room(file)).body.pillars.residence).toBe('planned')
  })

  it('names what is to be done first with its day, and the rest in the order of days', async () => {
    const file = await fileOf()
    const { body } = await room(file)
    const days = body.items.flatMap(({ dueOn, deadline }) =>
      deadline?.status === 'open' ? [deadline.actBy] : dueOn ? [dueOn] : [],
    )
    expect(days).toEqual(days.toSorted())
    // Late is the residence title; the extension is lost in ten days.
    const { code, title, dueOn } = itemOf(body, 'be.exit.youth-care') ?? {}
    expect(body.first).toEqual({
      code,
      title,
      pillar: null,
      on: dueOn,
      state: 'due',
      lastOn: dueOn,
      lost: false,
    })
    expect((await room(await fileOf({ phase: 'left' }), coordinator)).body.first).toBeNull()
  })

  it('says nothing of a day where the birth date is not retained, until somebody plans one', async () => {
    const file = await fileOf({ birthOn: null })
    expect((await room(file)).body).toMatchObject({ exit: null, readiness: null, majorityOn: null })
    await open(file, referent, { plannedOn: '2027-03-31' })
    expect((await room(file)).body).toMatchObject({
      exit: { on: '2027-03-31', by: 'person' },
      readiness: { level: 'green', daysLeft: 124 },
    })
  })

  it('follows French law in a French house', async () => {
    await house.rows(`UPDATE centre SET jurisdiction = 'FR' WHERE id = $1`, [house.centreId])
    try {
      const file = await fileOf()
      const { body } = await room(file)
      // Asked for before 18 by the house; the law leaves it open until 21, as the way back.
      expect(itemOf(body, 'fr.exit.young-adult-contract')).toMatchObject({ dueOn: '2026-12-07', hard: false })
      expect(body).toMatchObject({
        missionLocale: { from: '2024-12-08', until: '2034-12-07' },
        returnUntil: '2029-12-07',
        lodgingRule: { basis: { article: 'L221-2-3' } },
      })
      const { body: plan } = await open(file)
      const hotel = await change(plan, { lodging: 'hotel' })
      expect([hotel.status, hotel.body]).toMatchObject([
        422,
        { rule: 'lodging-refused', errors: [{ pointer: '#/lodging', code: 'hotel-forbidden' }] },
      ])
      expect(JSON.stringify(hotel.body)).toContain('L221-2-3')
      const given = { lodging: 'hotel', lodgingEmergency: true, lodgingFrom: '2026-12-08' }
      const long = await change(plan, { ...given, lodgingUntil: '2027-02-09' })
      expect(long.body).toMatchObject({ errors: [{ pointer: '#/lodgingUntil', code: 'too-long' }] })
      expect((await change(plan, given)).body).toMatchObject({ errors: [{ code: 'end-required' }] })
      expect((await change(plan, { ...given, lodgingUntil: '2027-02-08' })).status).toBe(200)
      await expect(
        house.rows(`UPDATE exit_plan SET lodging_emergency = false WHERE id = $1`, [plan.id]),
      ).rejects.toThrow(/no_hotel/)
    } finally {
      await house.rows(`UPDATE centre SET jurisdiction = 'BE' WHERE id = $1`, [house.centreId])
    }
  })
})

describe('the plan', () => {
  it('is one at a time, changes at its version, and seals every word', async () => {
    const file = await fileOf()
    const key = once()
    const first = await open(file, referent, {}, key)
    expect([first.status, first.body.pillars.housing.state, first.body.version]).toEqual([201, 'missing', 1])
    expect((await open(file, referent, {}, key)).body.id).toBe(first.body.id)
    const second = await open(file, coordinator)
    expect([second.status, second.body]).toMatchObject([409, { current: { id: first.body.id } }])
    const changed = await change(first.body, {
      pillars: { housing: { state: 'planned', note: 'Kot rue des Tanneurs' } },
      farewell: 'Repas du vendredi',
      safetyPlan: 'Appeler Ines si un numéro inconnu insiste',
      documents: { identity: 'ready', bank: 'asked' },
    })
    expect([changed.status, changed.headers.etag]).toEqual([200, '"2"'])
    expect(changed.body).toMatchObject({
      pillars: { housing: { state: 'planned', note: 'Kot rue des Tanneurs' }, income: { state: 'missing' } },
      documents: { identity: 'ready', bank: 'asked', school: 'missing' },
      farewell: 'Repas du vendredi',
    })
    const stale = await change(first.body, { farewell: 'Autre' })
    expect([stale.status, stale.body]).toMatchObject([412, { current: { farewell: 'Repas du vendredi' } }])
    const kept = await change(changed.body, { documents: { bank: 'ready' } })
    expect(kept.body).toMatchObject({
      documents: { identity: 'ready', bank: 'ready' },
    })
    const [row] = await house.rows('SELECT to_jsonb(p) AS p FROM exit_plan p WHERE id = $1', [first.body.id])
    const plain = Buffer.from(JSON.stringify(row)).toString()
    for (const word of ['Tanneurs', 'Repas', 'Ines']) expect(plain).not.toContain(word)
  })

  it('leaves what does not open as it lies there, and so does a relay', async () => {
    const { body: plan } = await open(await fileOf())
    const { body: relay } = await ask(plan, { name: 'Le Seuil', purpose: 'Logement' })
    await house.rows(`UPDATE exit_plan SET farewell = '\\xdead', income_note = '\\xbeef' WHERE id = $1`, [
      plan.id,
    ])
    await house.rows(`UPDATE exit_relay SET purpose = '\\xdead' WHERE id = $1`, [relay.id])
    expect((await change(plan, { safetyPlan: 'Chez sa tante' })).body).toMatchObject({
      safetyPlan: 'Chez sa tante',
      farewell: '',
    })
    expect((await answer(relay, { answer: 'accepted' })).status).toBe(200)
    const [kept] = await house.rows(
      `SELECT encode(p.farewell, 'hex') AS farewell, encode(p.income_note, 'hex') AS income, encode(r.purpose, 'hex') AS purpose
       FROM exit_plan p JOIN exit_relay r ON r.plan_id = p.id WHERE p.id = $1`,
      [plan.id],
    )
    expect(kept).toEqual({ farewell: 'dead', income: 'beef', purpose: 'dead' })
    const { body: emptied } = await change({ ...plan, version: plan.version + 1 }, { farewell: null })
    expect(emptied.farewell).toBeNull()
    expect(await house.rows('SELECT farewell FROM exit_plan WHERE id = $1', [plan.id])).toEqual([
      { farewell: null },
    ])
  })

  it('is changed by one of two people at once; the other sees what the first wrote', async () => {
    const { body: plan } = await open(await fileOf())
    const both = await Promise.all([
      change(plan, { pillars: { income: { state: 'ok' } } }),
      change(plan, { pillars: { income: { state: 'planned' } } }, coordinator),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412])
  })

  it('takes no day that has passed, that cannot be meant, or a lodging that ends before it starts', async () => {
    const { body: plan } = await open(await fileOf())
    for (const [plannedOn, code] of [
      ['2026-11-26', 'in-the-past'],
      ['2038-01-01', 'unlikely'],
    ])
      expect((await change(plan, { plannedOn })).body).toMatchObject({
        rule: 'dates-out-of-order',
        errors: [{ pointer: '#/plannedOn', code }],
      })
    // Without a birth date no age tells a day typed wrongly.
    const { body: unborn } = await open(await fileOf({ birthOn: null }))
    for (const [plannedOn, status] of [
      ['2060-01-01', 422],
      ['2028-11-27', 200],
    ] as const)
      expect((await change(unborn, { plannedOn })).status).toBe(status)
    const order = await change(plan, { lodgingFrom: '2026-12-08', lodgingUntil: '2026-12-07' })
    expect(order.body).toMatchObject({ errors: [{ pointer: '#/lodgingUntil', code: 'before-start' }] })
    const unknown = await change(plan, { pillars: { love: { state: 'ok' } } })
    expect([unknown.status, unknown.body]).toMatchObject([400, { errors: [{ pointer: '#/pillars/love' }] }])
    expect((await change(plan, { plannedOn: '2027-06-30' })).body.plannedOn).toBe('2027-06-30')
  })

  it('is read by the guardian with an access, and is nothing to who has no business in it', async () => {
    const file = await fileOf()
    const { body: plan } = await open(file)
    const guardian = await guardianOf(file)
    const seen = await room(file, guardian)
    expect([seen.status, seen.body.plan?.id, seen.body.can]).toMatchObject([
      200,
      plan.id,
      { open: false, change: false },
    ])
    expect((await change(plan, { farewell: 'x' }, guardian)).status).toBe(404)
    expect((await room(file, director)).body.plan?.can).toEqual({
      change: false,
      exit: false,
      readDestination: true,
      readWords: true,
    })
    expect((await change(plan, { farewell: 'x' }, director)).status).toBe(404)
    const partner = await house.person('PAR')
    const approvers = { requestedBy: coordinator.id, approvedBy: director.id }
    await grantFile(house, file, partner.id, approvers, { compartments: ['AUTON'] })
    const abroad = await buildFile(await buildCentre(house.client, house.keyring))
    for (const by of [
      await house.person('EDU'),
      await house.person('NGT'),
      await house.person('LAW'),
      partner,
    ]) {
      expect((await room(file, by)).status).toBe(404)
      expect((await change(plan, { farewell: 'x' }, by)).status).toBe(404)
      expect((await ask(plan, { name: 'X', purpose: 'Y' }, by)).status).toBe(404)
    }
    for (const person of [await house.person('EDU'), await house.person('NGT')]) {
      const { body } = await person.call<{ registers: string[] }>('GET', `/api/v1/youth-files/${file.id}`)
      expect(body.registers).not.toContain('exit')
    }
    expect((await room(abroad, coordinator)).status).toBe(404)
  })
})

describe('a line of the countdown', () => {
  it('is done once, does not apply only with a reason, and is taken back at its version', async () => {
    const file = await fileOf()
    const { body: plan } = await open(file)
    const done = await settle(plan, { code: 'be.exit.income', outcome: 'done', on: '2026-11-20' })
    expect(done.status).toBe(201)
    const twice = await settle(plan, { code: 'be.exit.income', outcome: 'done' }, coordinator)
    expect([twice.status, twice.body]).toMatchObject([409, { current: { id: done.body.id } }])
    const none = await settle(plan, {
      code: 'be.exit.family-allowances',
      outcome: 'notApplicable',
      note: '  ',
    })
    expect(none.body).toMatchObject({ rule: 'reason-needed', errors: [{ pointer: '#/note' }] })
    await settle(plan, {
      code: 'be.exit.family-allowances',
      outcome: 'notApplicable',
      note: 'Ne fait pas d’études',
    })
    for (const [given, rule] of [
      [{ code: 'be.exit.housing', outcome: 'done', on: '2026-11-28' }, 'in-the-future'],
      [{ code: 'fr.exit.interview', outcome: 'done' }, 'no-such-item'],
    ] as const)
      expect((await settle(plan, given)).body).toMatchObject({ rule })
    const { body } = await room(file)
    expect(itemOf(body, 'be.exit.income')).toMatchObject({ state: 'done', record: { on: '2026-11-20' } })
    expect(itemOf(body, 'be.exit.family-allowances')).toMatchObject({
      state: 'notApplicable',
      record: { note: 'Ne fait pas d’études' },
    })
    const back = (version: number) =>
      referent.call('POST', `/api/v1/exit-items/${done.body.id}/withdrawal`, {}, ifMatch(version))
    expect((await back(7)).status).toBe(412)
    expect((await back(1)).status).toBe(200)
    expect((await back(2)).body).toMatchObject({ rule: 'already-corrected' })
    expect(itemOf((await room(file)).body, 'be.exit.income')).toMatchObject({ state: 'due', record: null })
    expect((await settle(plan, { code: 'be.exit.income', outcome: 'done' })).status).toBe(201)
  })

  it('loses its right on the day of the procedure that waits for it, where that day is not the computed one', async () => {
    const file = await fileOf()
    const legal = await house.person('LEG')
    await legalOn(file, legal.id)
    const path = `/api/v1/youth-files/${file.id}/legal-procedures`
    const { body: procedure } = await legal.call<{ id: string }>(
      'POST',
      path,
      { definition: 'be.youth-care' },
      once(),
    )
    const write = (what: string, version: number, body: object) =>
      legal.call<LegalProcedure>('POST', `/api/v1/legal-procedures/${procedure.id}/${what}`, body, {
        ...once(),
        ...ifMatch(version),
      })
    const begun = await write('events', 1, { event: 'mandate_given', on: '2026-01-10' })
    const eventId = begun.body.deadlines.find(({ rule }) => rule === 'be.sfwb.extension')?.eventId
    const wish = { rule: 'be.sfwb.extension', eventId, day: '2026-12-04', reason: 'Le greffe ferme le 7' }
    const proposed = await write('overrides', begun.body.version, wish)
    const { body: agreed } = await director.call<LegalProcedure>(
      'PATCH',
      `/api/v1/deadline-overrides/${proposed.body.detail?.overrides[0]?.id}`,
      { status: 'agreed' },
      ifMatch(1),
    )
    expect(agreed.detail?.overrides).toMatchObject([{ status: 'agreed' }])
    const first = async () => (await room(file)).body.first
    expect(await first()).toMatchObject({ code: 'be.exit.youth-care', lastOn: '2026-12-04', lost: false })
    world.setClock('2026-12-05T09:00:00Z')
    expect(await first()).toMatchObject({ code: 'be.exit.youth-care', lastOn: '2026-12-04', lost: true })
  })

  it('that a procedure keeps is recorded there, and is done here once it is', async () => {
    const file = await fileOf()
    const legal = await house.person('LEG')
    await legalOn(file, legal.id)
    const { body: procedure } = await legal.call<{ id: string; version: number }>(
      'POST',
      `/api/v1/youth-files/${file.id}/legal-procedures`,
      { definition: 'be.youth-care' },
      once(),
    )
    const record = (version: number, body: object) =>
      legal.call('POST', `/api/v1/legal-procedures/${procedure.id}/events`, body, {
        ...once(),
        ...ifMatch(version),
      })
    await record(1, { event: 'mandate_given', on: '2026-01-10' })
    const { body: plan } = await open(file)
    expect(itemOf((await room(file)).body, 'be.exit.youth-care')).toMatchObject({
      state: 'due',
      // The law's last day, and the house's own stop five working days before it.
      deadline: {
        rule: 'be.sfwb.extension',
        due: '2026-12-07',
        actBy: '2026-11-30',
        status: 'open',
        procedureId: procedure.id,
      },
    })
    for (const code of ['be.exit.durable-solution', 'be.exit.guardian', 'be.exit.housing'])
      await settle(plan, { code, outcome: 'done' })
    const list = await coordinator.call<ExitList>('POST', '/api/v1/exit-plans/search', { within: 30 })
    expect(list.body.items.find(({ youthId }) => youthId === file.id)?.first).toMatchObject({
      code: 'be.exit.youth-care',
      // The stop of the house, and the last day of the law.
      on: '2026-11-30',
      lastOn: '2026-12-07',
    })
    const here = await settle(plan, { code: 'be.exit.youth-care', outcome: 'done' })
    expect([here.status, here.body]).toMatchObject([422, { rule: 'kept-by-procedure' }])
    const asked = await record(2, { event: 'extension_asked', on: '2026-11-26', evidence: 'file' })
    expect(asked.status).toBe(201)
    expect(itemOf((await room(file)).body, 'be.exit.youth-care')).toMatchObject({
      state: 'done',
      record: null,
      deadline: { status: 'met' },
    })
  })
})

describe('a relay', () => {
  it('is a partner or a name, is answered after it was asked, at its version', async () => {
    const { body: plan } = await open(await fileOf())
    const partner = await coordinator.call<{ id: string }>(
      'POST',
      '/api/v1/partners',
      { name: 'Maison Ouverte', kind: 'housing', helps: ['housing'] },
      once(),
    )
    expect(partner.status).toBe(201)
    const asked = await ask(plan, {
      partnerId: partner.body.id,
      purpose: 'Logement accompagné',
      contact: 'Mme Claes',
      askedOn: '2026-11-20',
    })
    expect(asked.body).toMatchObject({ name: 'Maison Ouverte', answer: 'pending', contact: 'Mme Claes' })
    for (const wrong of [{ purpose: 'x' }, { partnerId: partner.body.id, name: 'Autre', purpose: 'x' }])
      expect((await ask(plan, wrong)).status).toBe(400)
    expect((await ask(plan, { partnerId: crypto.randomUUID(), purpose: 'x' })).status).toBe(404)
    expect((await ask(plan, { name: 'X', purpose: 'x', askedOn: '2026-11-28' })).body).toMatchObject({
      rule: 'in-the-future',
    })
    const early = await answer(asked.body, { answer: 'accepted', answeredOn: '2026-11-19' })
    expect(early.body).toMatchObject({ errors: [{ pointer: '#/answeredOn', code: 'before-start' }] })
    const yes = await answer(asked.body, { answer: 'accepted', answeredOn: '2026-11-25' })
    expect(yes.body).toMatchObject({ answer: 'accepted', answeredOn: '2026-11-25', version: 2 })
    expect((await answer(asked.body, { answer: 'refused' })).status).toBe(412)
    expect((await answer(yes.body, { answer: 'pending' })).body).toMatchObject({ answeredOn: null })
  })
})

import type { LegalProcedure, LegalProcedures } from '@havre/contracts/legal-procedures.ts'
import type { Problem } from '@havre/contracts/problem.ts'
import type { VersionChange } from '@havre/contracts/procedure-versions.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildCentre, buildEntry, buildFile } from '../../demo/builders.ts'

let clock = new Date('2026-01-20T09:00:00Z')
const house = await openHouse({ now: () => clock })
let legal: Person
let colleague: Person
let director: Person
let coordinator: Person
beforeAll(async () => {
  legal = await house.person('LEG')
  colleague = await house.person('LEG')
  director = await house.person('DIR')
  coordinator = await house.person('COO')
})

async function fileOf(...people: Person[]): Promise<BuiltFile> {
  const file = await buildFile(house)
  await house.rows(`UPDATE youth_file SET birth_on = '2010-05-04' WHERE id = $1`, [file.id])
  for (const one of [legal, colleague, ...people]) await nameOnFile(house, file, one.id, 'legal')
  return file
}
const MINOR = { unaccompanied: 'yes', recognisedCentre: 'yes' }
const openOn = (file: BuiltFile, body: object = {}, by = legal) =>
  by.call<LegalProcedure>(
    'POST',
    `/api/v1/youth-files/${file.id}/legal-procedures`,
    { definition: 'be.thb', facts: MINOR, ...body },
    once(),
  )
const record = (procedure: LegalProcedure, body: object, by = legal, key = once()) =>
  by.call<LegalProcedure>('POST', `/api/v1/legal-procedures/${procedure.id}/events`, body, {
    ...key,
    ...ifMatch(procedure.version),
  })
const read = (file: BuiltFile, by = legal) =>
  by.call<LegalProcedures>('GET', `/api/v1/youth-files/${file.id}/legal-procedures`)
const due = ({ deadlines }: Pick<LegalProcedure, 'deadlines'>, rule: string) =>
  deadlines.find(one => one.rule === rule)

async function withCertificate(file: BuiltFile) {
  const opened = await openOn(file)
  const referred = await record(opened.body, { event: 'referral_to_recognised_centre', on: '2026-01-05' })
  return record(referred.body, { event: 'ai_issued', on: '2026-01-12' })
}

describe('a procedure on a file', () => {
  it('goes from event to event, works its dates out, and an unknown printed date stays an estimate', async () => {
    const file = await fileOf()
    const { status, body } = await withCertificate(file)
    expect([status, body.state.id, body.since, body.version]).toEqual([201, 'ai_first', '2026-01-12', 3])
    expect(due(body, 'be.thb.ai.end')).toMatchObject({
      due: '2026-04-12',
      found: 'computed',
      estimate: true,
      missing: ['printedDate'],
      daysLeft: 82,
    })
    // The fallback procedure is a task of the legal officer within ten working days of the referral.
    const tasks = await house.rows('SELECT due_on::text, for_role FROM task WHERE youth_id = $1', [file.id])
    expect(tasks).toEqual([{ due_on: '2026-01-19', for_role: 'LEG' }])
    expect(body.detail?.result.possible.find(({ event }) => event === 'annex15_issued')).toBeUndefined()
  })

  it('takes the printed date over the computed one, wherever it is noted', async () => {
    const file = await fileOf()
    const { body } = await withCertificate(file)
    const eventId = body.detail?.events.find(({ event }) => event === 'ai_issued')?.id
    const path = `/api/v1/legal-procedures/${body.id}/events/${eventId}`
    const printed = await legal.call<LegalProcedure>(
      'PATCH',
      path,
      { printedUntil: '2026-04-10' },
      ifMatch(body.version),
    )
    expect(due(printed.body, 'be.thb.ai.end')).toMatchObject({
      due: '2026-04-10',
      found: 'printed',
      estimate: false,
      missing: [],
    })
    const early = await legal.call<Problem>(
      'PATCH',
      path,
      { printedUntil: '2026-01-01' },
      ifMatch(printed.body.version),
    )
    expect(early.body).toMatchObject({ status: 422, errors: [{ pointer: '#/printedUntil' }] })
  })

  it('hands the paper over with the event: one printed date, corrected on the paper and computed with in the procedure', async () => {
    const file = await fileOf()
    const opened = await openOn(file)
    const referred = await record(opened.body, { event: 'referral_to_recognised_centre', on: '2026-01-05' })
    const document = { number: 'AI-77', original: 'guardian', copies: 2 }
    await record(referred.body, {
      event: 'ai_issued',
      on: '2026-01-12',
      printedUntil: '2026-04-10',
      document,
    })
    const before = (await read(file)).body
    expect(before.effective).toMatchObject({ paper: 'ai', validUntil: '2026-04-10', ...document })
    const paper = before.documents[0]
    const corrected = await legal.call(
      'PATCH',
      `/api/v1/residence-documents/${paper?.id}`,
      { validUntil: '2026-04-11' },
      ifMatch(paper?.version ?? 0),
    )
    expect(corrected.status).toBe(200)
    const [procedure] = (await read(file)).body.procedures
    expect(procedure && due(procedure, 'be.thb.ai.end')).toMatchObject({
      due: '2026-04-11',
      found: 'printed',
    })
    expect(procedure?.detail?.events.find(({ event }) => event === 'ai_issued')?.printedUntil).toBe(
      '2026-04-11',
    )
  })

  it('refuses what the rules do not allow, in words, and loses nothing', async () => {
    const file = await fileOf()
    const { body } = await withCertificate(file)
    const refused = async (event: object) => {
      const answer = await record(body, event)
      const told = answer.body as unknown as Problem
      return [answer.status, told.rule, told.reasons?.[0]?.en]
    }
    expect(
      await refused({ event: 'a_card_issued', on: '2026-01-18', answers: { stillVictim: 'yes' } }),
    ).toEqual([
      422,
      'event-refused',
      'The magistrate has not answered yes to all four questions (art. 61/3 §2).',
    ])
    expect(await refused({ event: 'ai_extended', on: '2026-01-21' })).toEqual([
      422,
      'event-refused',
      'An event is recorded once it has happened.',
    ])
    expect(await refused({ event: 'ai_extended', on: '2010-01-01' })).toEqual([
      422,
      'event-refused',
      'Before the retained birth date.',
    ])
    expect(await refused({ event: 'nothing_of_the_kind', on: '2026-01-18' })).toEqual([
      422,
      'event-refused',
      'This procedure does not know that event.',
    ])
    expect((await record(body, { event: 'conviction', on: '2026-01-18' })).status).toBe(422)
    expect((await read(file)).body.procedures[0]?.version).toBe(body.version)
  })

  it('takes an event back with its reason, and stands where it stood', async () => {
    const file = await fileOf()
    const { body } = await withCertificate(file)
    const event = body.detail?.events.find(one => one.event === 'ai_issued')
    const path = `/api/v1/legal-procedures/${body.id}/events/${event?.id}`
    const back = await legal.call<LegalProcedure>(
      'PATCH',
      path,
      { withdraw: { because: 'Noté sur le mauvais dossier' } },
      ifMatch(body.version),
    )
    expect([back.body.state.id, due(back.body, 'be.thb.ai.end')]).toEqual(['referred', undefined])
    expect(back.body.detail?.events.find(({ id }) => id === event?.id)?.withdrawn).toMatchObject({
      because: 'Noté sur le mauvais dossier',
      by: { id: legal.id },
    })
    const again = await legal.call<Problem>('PATCH', path, { note: 'x' }, ifMatch(back.body.version))
    expect(again.body.rule).toBe('event-withdrawn')
    const rows = await house.rows('SELECT withdrawn_because FROM procedure_event WHERE id = $1', [event?.id])
    expect(String(rows[0]?.withdrawn_because)).not.toContain('dossier')
  })

  it('lets no date go without a word: what later events rest on is not taken away under them', async () => {
    const file = await fileOf()
    const { body } = await withCertificate(file)
    const change = (what: object) =>
      legal.call<Problem>('PATCH', `/api/v1/legal-procedures/${body.id}`, what, ifMatch(body.version))
    for (const facts of [{}, { ...MINOR, unaccompanied: 'no' }]) {
      const refused = await change({ facts })
      expect([refused.status, refused.body.rule]).toEqual([422, 'events-would-not-fit'])
      expect(refused.body.reasons?.[0]?.en).toContain('Registration certificate issued')
    }
    const first = body.detail?.events.find(({ event }) => event === 'referral_to_recognised_centre')
    const under = await legal.call<Problem>(
      'PATCH',
      `/api/v1/legal-procedures/${body.id}/events/${first?.id}`,
      { withdraw: { because: 'Erreur de dossier' } },
      ifMatch(body.version),
    )
    expect(under.body.rule).toBe('events-would-not-fit')
    const [procedure] = (await read(file)).body.procedures
    expect([procedure?.version, procedure && due(procedure, 'be.thb.ai.end')?.status]).toEqual([
      body.version,
      'open',
    ])
    const abroad = await fileOf()
    const stranger = await buildEntry(house, abroad, { authorId: legal.id })
    const proof = { event: 'case_dismissed', on: '2026-01-18', evidence: 'file', evidenceId: stranger }
    expect((await record(body, proof)).body).toMatchObject({
      rule: 'no-such-act',
      errors: [{ pointer: '#/evidenceId' }],
    })
  })

  it('is written by one of two at once, and once by who presses twice', async () => {
    const file = await fileOf()
    const opened = await openOn(file)
    const event = { event: 'referral_to_recognised_centre', on: '2026-01-05' }
    const both = await Promise.all([record(opened.body, event), record(opened.body, event, colleague)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 412])
    const { body } = await read(file)
    expect(body.procedures[0]?.detail?.events).toHaveLength(1)
    const at = body.procedures[0]
    if (!at) throw new Error('no procedure')
    const key = once()
    const issue = { event: 'ai_issued', on: '2026-01-12' }
    const first = await record(at, issue, legal, key)
    const second = await record(at, issue, legal, key)
    expect([first.status, second.status]).toEqual([201, 201])
    expect((await read(file)).body.procedures[0]?.detail?.events).toHaveLength(2)
  })

  it('runs once at a time, beside others; none of unknown name, no birth in the future', async () => {
    const file = await fileOf()
    const first = await openOn(file)
    expect((await openOn(file)).body).toMatchObject({ rule: 'procedure-running' })
    expect((await openOn(file, { definition: 'be.ds' })).status).toBe(201)
    expect((await openOn(file, { definition: 'be.nothing' })).body).toMatchObject({
      rule: 'procedure-refused',
    })
    const birth = await openOn(file, { definition: 'be.9bis', bornOn: '2027-01-01' })
    expect(birth.body).toMatchObject({ errors: [{ pointer: '#/bornOn', code: 'in-the-future' }] })
    expect((await read(file)).body.procedures.map(({ definition }) => definition)).toHaveLength(2)
    // What it is computed with changes at its version, and the dates with it.
    const change = (version: number, body: object) =>
      legal.call<LegalProcedure>('PATCH', `/api/v1/legal-procedures/${first.body.id}`, body, ifMatch(version))
    const told = await change(1, { otherBirths: ['2008-01-01'], reference: 'OE 123' })
    expect(told.body.detail).toMatchObject({ otherBirths: ['2008-01-01'], reference: 'OE 123', facts: MINOR })
    expect((await change(1, { note: 'x' })).status).toBe(412)
  })

  it('says when the file retains another birth date than the one it computes with', async () => {
    const file = await fileOf()
    await openOn(file)
    await house.rows(`UPDATE youth_file SET birth_on = '2009-05-04' WHERE id = $1`, [file.id])
    expect((await read(file)).body.procedures[0]?.detail?.birthChanged).toBe(true)
  })
})

describe('another date than the computed one', () => {
  const propose = (procedure: LegalProcedure, body: object, by = legal) =>
    by.call<LegalProcedure>('POST', `/api/v1/legal-procedures/${procedure.id}/overrides`, body, {
      ...once(),
      ...ifMatch(procedure.version),
    })
  const decide = (id: string | undefined, status: string, by: Person, version = 1) =>
    by.call<LegalProcedure>('PATCH', `/api/v1/deadline-overrides/${id}`, { status }, ifMatch(version))

  it('counts once a second person agreed, keeps its history, and never beats a printed one', async () => {
    const file = await fileOf()
    const { body } = await withCertificate(file)
    const end = due(body, 'be.thb.ai.end')
    const wish = {
      rule: 'be.thb.ai.end',
      eventId: end?.eventId,
      day: '2026-04-01',
      reason: 'Courriel de l’Office',
    }
    const proposed = await propose(body, wish)
    expect(proposed.status).toBe(201)
    expect(due(proposed.body, 'be.thb.ai.end')).toMatchObject({
      due: '2026-04-12',
      missing: ['printedDate', 'secondPerson'],
    })
    const id = proposed.body.detail?.overrides[0]?.id
    expect((await decide(id, 'agreed', legal)).status).toBe(403)
    const agreed = await decide(id, 'agreed', director)
    expect([agreed.status, due(agreed.body, 'be.thb.ai.end')]).toMatchObject([
      200,
      { due: '2026-04-01', found: 'override', estimate: false },
    ])
    expect(agreed.body.detail?.overrides[0]).toMatchObject({
      status: 'agreed',
      decidedBy: { id: director.id },
    })
    const twice = await propose(agreed.body, { ...wish, day: '2026-04-02' })
    expect(twice.body).toMatchObject({ rule: 'override-stands' })
    const back = await decide(id, 'withdrawn', legal, 2)
    expect(due(back.body, 'be.thb.ai.end')).toMatchObject({ due: '2026-04-12', found: 'computed' })
    expect(back.body.detail?.overrides).toHaveLength(1)
    const rows = await house.rows('SELECT reason FROM deadline_override WHERE id = $1', [id])
    expect(String(rows[0]?.reason)).not.toContain('Office')
  })

  it('is decided by one of two, and by nobody who may not', async () => {
    const file = await fileOf()
    const { body } = await withCertificate(file)
    const end = due(body, 'be.thb.ai.end')
    const proposed = await propose(body, {
      rule: 'be.thb.ai.end',
      eventId: end?.eventId,
      day: '2026-04-01',
      reason: 'Erreur du greffe',
    })
    const id = proposed.body.detail?.overrides[0]?.id
    expect((await decide(id, 'agreed', coordinator)).status).toBe(404)
    const both = await Promise.all([decide(id, 'agreed', director), decide(id, 'refused', colleague)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412])
  })
})

describe('who reads a procedure', () => {
  it('in full, only its state, or nothing at all, as the matrix says', async () => {
    const file = await fileOf()
    await withCertificate(file)
    const referent = await house.person('EDU', 'REF')
    await nameOnFile(house, file, referent.id, 'referent')
    const educator = await house.person('EDU')
    const headline = await read(file, referent)
    expect(headline.body.procedures[0]).toMatchObject({
      state: { id: 'ai_first' },
      detail: null,
      can: { change: false },
    })
    expect(headline.body.procedures[0]?.deadlines.map(({ rule }) => rule)).toContain('be.thb.ai.end')
    expect(headline.body.bornOn).toBeNull()
    expect((await read(file, educator)).status).toBe(404)
    const [procedure] = (await read(file, coordinator)).body.procedures
    expect([procedure?.detail?.events.length, procedure?.can.change]).toEqual([2, false])
    if (!procedure) throw new Error('no procedure')
    expect((await record(procedure, { event: 'ai_extended', on: '2026-01-18' }, coordinator)).status).toBe(
      404,
    )
    const id = `/api/v1/legal-procedures/${procedure.id}`
    for (const by of [referent, educator])
      expect((await by.call('PATCH', id, { note: 'x' }, ifMatch(procedure.version))).status).toBe(404)
    const abroad = await buildFile(await buildCentre(house.client, house.keyring))
    expect((await read(abroad)).status).toBe(404)
  })

  it('no track is left before guardian and lawyer were heard, as signed acts of the file', async () => {
    const file = await fileOf()
    const { body } = await withCertificate(file)
    const leave = { event: 'other_track_chosen', on: '2026-01-19', evidence: 'lawyer' }
    const before = await record(body, leave)
    expect((before.body as unknown as Problem).reasons?.[0]?.en).toMatch(/guardian/)
    for (const by of ['guardian', 'lawyer']) {
      clock = new Date('2026-01-18T09:00:00Z')
      const draft = await legal.call<{ id: string; version: number }>(
        'POST',
        `/api/v1/youth-files/${file.id}/entries`,
        {
          kind: 'representative-opinion',
          answers: { by, route: 'asylum', position: 'disagrees', saidOn: '2026-01-18' },
        },
        once(),
      )
      const signed = await legal.call(
        'POST',
        `/api/v1/entries/${draft.body.id}/signature`,
        {},
        ifMatch(draft.body.version),
      )
      expect(signed.status).toBe(200)
    }
    clock = new Date('2026-01-20T09:00:00Z')
    const after = await record(body, leave)
    expect([after.status, after.body.state?.id, after.body.ended]).toEqual([201, 'switched', true])
  })
})

describe('another version of the rules', () => {
  const compare = (definition: string, version: string, by = legal) =>
    by.call<{ items: VersionChange[] }>('POST', '/api/v1/legal-procedures/version-comparison', {
      definition,
      version,
    })

  it('shows which running procedures it would change, and changes none until a person moves one', async () => {
    clock = new Date('2026-06-20T09:00:00Z')
    const file = await fileOf()
    const opened = await openOn(file, { definition: 'be.asylum', definitionVersion: '2025-08-08' })
    const old = opened.body.definitionVersion
    expect([opened.status, opened.body.newerVersion]).toEqual([201, '2026-06-12'])
    const registered = await record(opened.body, { event: 'registered', on: '2026-06-15' })
    expect(registered.status).toBe(201)
    const { body } = await compare('be.asylum', '2026-06-12')
    const change = body.items.find(({ youthId }) => youthId === file.id)
    expect(change).toMatchObject({ from: old, state: { before: 'registered', after: 'registered' } })
    expect(change?.dates.some(({ before, after }) => before === null && after !== null)).toBe(true)
    expect((await read(file)).body.procedures[0]?.definitionVersion).toBe(old)
    const moved = await legal.call<LegalProcedure>(
      'PATCH',
      `/api/v1/legal-procedures/${opened.body.id}`,
      { definitionVersion: '2026-06-12' },
      ifMatch(registered.body.version),
    )
    expect(moved.body).toMatchObject({ definitionVersion: '2026-06-12', draft: true, newerVersion: null })
    const after = (await compare('be.asylum', '2026-06-12')).body.items
    expect(after.map(({ youthId }) => youthId)).not.toContain(file.id)
    const stranger = await house.person('LEG')
    expect((await compare('be.asylum', '2026-06-12', stranger)).body.items).toEqual([])
    expect((await compare('be.asylum', '2031-01-01')).status).toBe(422)
    clock = new Date('2026-01-20T09:00:00Z')
  })
})

describe('papers', () => {
  it('carry the stay, say when they overlap, and fall due by themselves where no procedure watches', async () => {
    const file = await fileOf()
    const add = (body: object) =>
      legal.call<{ id: string; version: number; renewal: object }>(
        'POST',
        `/api/v1/youth-files/${file.id}/residence-documents`,
        body,
        once(),
      )
    const passport = await add({
      paper: 'passport',
      issuedOn: '2020-01-01',
      validUntil: '2026-02-01',
      number: 'X1',
    })
    const card = await add({ paper: 'a_card', issuedOn: '2026-01-01', validUntil: '2026-06-30' })
    expect(card.body.renewal).toEqual({ from: '2026-05-16', to: '2026-05-29' })
    await add({ paper: 'a_card', issuedOn: '2026-01-15', validUntil: '2026-07-14' })
    const { body } = await read(file)
    expect(body.effective).toMatchObject({ paper: 'a_card', validUntil: '2026-07-14', overlaps: true })
    expect(body.deadlines.map(one => [one.about.en, one.rule, one.due])).toEqual([
      ['Passport', 'paper.end', '2026-02-01'],
      ['A card', 'paper.renewal', '2026-05-29'],
      ['A card', 'paper.renewal', '2026-06-12'],
      ['A card', 'paper.end', '2026-06-30'],
      ['A card', 'paper.end', '2026-07-14'],
    ])
    const path = `/api/v1/residence-documents/${passport.body.id}`
    const gone = await legal.call('PATCH', path, { withdrawnOn: '2026-01-19' }, ifMatch(1))
    expect(gone.status).toBe(200)
    expect((await read(file)).body.deadlines.map(({ about }) => about.en)).not.toContain('Passport')
    expect((await legal.call('PATCH', path, { copies: 1 }, ifMatch(1))).status).toBe(412)
    const wrong = await add({ paper: 'ai', issuedOn: '2026-02-01', validUntil: '2026-01-01' })
    expect(wrong.body).toMatchObject({ errors: [{ pointer: '#/validUntil' }] })
    const rows = await house.rows('SELECT number FROM residence_document WHERE id = $1', [passport.body.id])
    expect(String(rows[0]?.number)).not.toContain('X1')
  })
})

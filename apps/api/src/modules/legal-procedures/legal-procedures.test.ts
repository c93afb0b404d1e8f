import type { LegalProcedure } from '@havre/contracts/legal-procedures.ts'
import type { Problem } from '@havre/contracts/problem.ts'
import type { VersionChange } from '@havre/contracts/procedure-versions.ts'
import { describe, expect, it } from 'vitest'
import { ifMatch, once } from '../../../test/harness.ts'
import { due, MINOR, openLawHouse } from '../../../test/law-house.ts'
import { buildEntry } from '../../demo/builders.ts'

const { house, legal, colleague, fileOf, openOn, record, read, setClock, withCertificate } =
  await openLawHouse()

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

  it('takes for proof what is signed in this file, and nothing that the event does not ask for', async () => {
    const file = await fileOf()
    const { body } = await withCertificate(file)
    const draft = await buildEntry(house, file, { authorId: legal.id, status: 'draft' })
    const dismissed = { event: 'case_dismissed', on: '2026-01-18' }
    for (const proof of [
      { evidence: 'file', evidenceId: draft },
      { evidence: 'lawyer', evidenceId: draft },
    ])
      expect((await record(body, { ...dismissed, ...proof })).body).toMatchObject({
        rule: 'no-such-act',
        errors: [{ pointer: '#/evidenceId' }],
      })
    const unasked = { printedUntil: '2026-04-01', document: { original: 'safe' } }
    expect((await record(body, { ...dismissed, ...unasked })).body).toMatchObject({
      errors: [
        { pointer: '#/printedUntil', code: 'not-asked' },
        { pointer: '#/document', code: 'not-asked' },
      ],
    })
    // The magistrate is chased until all four answers are there.
    const some = { event: 'magistrate_answered', on: '2026-01-18', answers: { stillVictim: 'yes' } }
    expect((await record(body, some)).body).toMatchObject({ rule: 'event-refused' })
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

describe('another version of the rules', () => {
  const compare = (definition: string, version: string, by = legal) =>
    by.call<{ items: VersionChange[] }>('POST', '/api/v1/legal-procedures/version-comparison', {
      definition,
      version,
    })

  it('shows which running procedures it would change, and changes none until a person moves one', async () => {
    setClock('2026-06-20T09:00:00Z')
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
    setClock()
  })
})

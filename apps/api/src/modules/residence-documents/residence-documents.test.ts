import { describe, expect, it } from 'vitest'
import { ifMatch, once } from '../../../test/harness.ts'
import { openLawHouse } from '../../../test/law-house.ts'

const { house, legal, fileOf, openOn, record, changeEvent, read, withCertificate } = await openLawHouse()

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
    expect(body.deadlines.map(one => [one.about.en, one.title.en, one.due])).toEqual([
      ['Passport', 'End of the document', '2026-02-01'],
      ['A card', 'Ask for the renewal', '2026-05-29'],
      ['A card', 'Ask for the renewal', '2026-06-12'],
      ['A card', 'End of the document', '2026-06-30'],
      ['A card', 'End of the document', '2026-07-14'],
    ])
    const path = `/api/v1/residence-documents/${passport.body.id}`
    const gone = await legal.call('PATCH', path, { withdrawnOn: '2026-01-19' }, ifMatch(1))
    expect(gone.status).toBe(200)
    expect((await read(file)).body.deadlines.map(({ about }) => about.en)).not.toContain('Passport')
    expect((await legal.call('PATCH', path, { copies: 1 }, ifMatch(1))).status).toBe(412)
    const wrong = await add({ paper: 'ai', issuedOn: '2026-01-12', validUntil: '2026-01-01' })
    expect(wrong.body).toMatchObject({ errors: [{ pointer: '#/validUntil' }] })
    const rows = await house.rows('SELECT number FROM residence_document WHERE id = $1', [passport.body.id])
    expect(String(rows[0]?.number)).not.toContain('X1')
  })

  it('that an event handed over fall due by themselves where its procedure does not watch their end', async () => {
    const file = await fileOf()
    const opened = await openOn(file, { definition: 'be.asylum', definitionVersion: '2025-08-08' })
    const registered = await record(opened.body, {
      event: 'registered',
      on: '2026-01-12',
      document: { original: 'youth' },
    })
    expect((await read(file)).body.documents).toMatchObject([{ paper: 'annex26', validUntil: null }])
    const dated = await changeEvent(registered.body, 'registered', { printedUntil: '2026-02-11' })
    expect(dated.status).toBe(200)
    const due = async () => (await read(file)).body.deadlines.map(({ rule, due: day }) => [rule, day])
    expect(await due()).toEqual([['paper.end', '2026-02-11']])
    const moved = await changeEvent(dated.body, 'registered', { printedUntil: '2026-02-12' })
    expect(await due()).toEqual([['paper.end', '2026-02-12']])
    await changeEvent(moved.body, 'registered', { withdraw: { because: 'Noté deux fois' } })
    expect(await due()).toEqual([])
  })

  it('come with the event once their printed date is known, and only once', async () => {
    const file = await fileOf()
    const { body } = await withCertificate(file)
    expect((await read(file)).body.documents).toEqual([])
    const dated = await changeEvent(body, 'ai_issued', { printedUntil: '2026-04-10' })
    await changeEvent(dated.body, 'ai_issued', { printedUntil: '2026-04-09' })
    const { documents, deadlines, procedures } = (await read(file)).body
    expect(documents).toMatchObject([{ paper: 'ai', validUntil: '2026-04-09' }])
    // The rule of the procedure watches it: it stands on the board once.
    expect(deadlines).toEqual([])
    expect(procedures[0]?.deadlines.find(({ rule }) => rule === 'be.thb.ai.end')?.due).toBe('2026-04-09')
  })

  it('go back on the day and not before; too late a change moves no procedure', async () => {
    const file = await fileOf()
    const { body } = await withCertificate(file)
    await changeEvent(body, 'ai_issued', { printedUntil: '2026-04-10' })
    const before = (await read(file)).body
    const paper = before.documents[0]
    const change = (what: object, version = paper?.version ?? 0) =>
      legal.call('PATCH', `/api/v1/residence-documents/${paper?.id}`, what, ifMatch(version))
    expect((await change({ withdrawnOn: '2026-02-01' })).body).toMatchObject({
      errors: [{ pointer: '#/withdrawnOn', code: 'in-the-future' }],
    })
    expect((await change({ validUntil: '2026-04-11' }, 7)).status).toBe(412)
    expect((await change({ copies: 4 })).status).toBe(200)
    const after = (await read(file)).body
    expect(after.procedures[0]?.version).toBe(before.procedures[0]?.version)
    const both = await Promise.all([
      change({ validUntil: '2026-04-12' }, 2),
      change({ validUntil: '2026-04-13' }, 2),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412])
    const [end, event] = await house.rows(
      `SELECT printed_until::text AS day FROM procedure_event WHERE printed_until IS NOT NULL AND youth_id = $1
       UNION ALL SELECT valid_until::text FROM residence_document WHERE youth_id = $1`,
      [file.id],
    )
    expect(end).toEqual(event)
  })

  it('were not given tomorrow, nor before birth; what an event gave is corrected on the event and goes with it', async () => {
    const file = await fileOf()
    const issue = (issuedOn: string) =>
      legal.call<object>(
        'POST',
        `/api/v1/youth-files/${file.id}/residence-documents`,
        { paper: 'passport', issuedOn },
        once(),
      )
    expect((await issue('2026-01-21')).body).toMatchObject({
      errors: [{ pointer: '#/issuedOn', code: 'in-the-future' }],
    })
    expect((await issue('2010-05-03')).body).toMatchObject({
      errors: [{ pointer: '#/issuedOn', code: 'before-birth' }],
    })
    const { body } = await withCertificate(file)
    const dated = await changeEvent(body, 'ai_issued', { printedUntil: '2026-04-10' })
    const paper = async () => (await read(file)).body.documents[0]
    const change = async (what: object) => {
      const one = await paper()
      return legal.call<object>(
        'PATCH',
        `/api/v1/residence-documents/${one?.id}`,
        what,
        ifMatch(one?.version ?? 0),
      )
    }
    expect((await change({ paper: 'passport', issuedOn: '2026-01-10' })).body).toMatchObject({
      rule: 'paper-of-event',
      errors: [{ pointer: '#/paper' }, { pointer: '#/issuedOn' }],
    })
    await changeEvent(dated.body, 'ai_issued', { withdraw: { because: 'Autre dossier' } })
    expect((await change({ withdrawnOn: null })).body).toMatchObject({ rule: 'event-withdrawn' })
    expect((await read(file)).body.effective).toBeNull()
  })
})

import type { Problem } from '@havre/contracts/problem.ts'
import { describe, expect, it } from 'vitest'
import { ifMatch, once } from '../../../test/harness.ts'
import { openLawHouse } from '../../../test/law-house.ts'
import { sql } from '../../db/sql.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { buildCentre, buildFile } from '../../demo/builders.ts'

const {
  house,
  legal,
  coordinator,
  fileOf,
  outsider,
  openOn,
  changeEvent,
  record,
  read,
  setClock,
  withCertificate,
} = await openLawHouse()

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
    for (const one of headline.body.procedures[0]?.deadlines ?? [])
      expect([one.arithmetic, one.eventId, one.can.acknowledge]).toEqual([[], null, false])
    const held = { paper: 'passport', issuedOn: '2020-01-01', original: 'safe', number: 'X-77', note: 'Note' }
    await legal.call('POST', `/api/v1/youth-files/${file.id}/residence-documents`, held, once())
    expect((await read(file, referent)).body.documents).toMatchObject([
      { paper: 'passport', original: null, copies: null, number: null, note: null, eventId: null },
    ])
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

  it.each(['GUA', 'LAW'] as const)('%s adds to it, and leaves alone what the house recorded', async role => {
    const file = await fileOf()
    const { body: certificate } = await withCertificate(file)
    const outside = await outsider(file, role)
    const [seen] = (await read(file, outside)).body.procedures
    if (!seen) throw new Error('no procedure')
    expect([seen.can, seen.detail?.events.length]).toEqual([{ record: true, change: false }, 2])
    for (const change of [{ note: 'x' }, { withdraw: { because: 'Pas d’accord' } }])
      expect((await changeEvent(seen, 'ai_issued', change, outside)).status).toBe(404)
    const procedure = `/api/v1/legal-procedures/${seen.id}`
    expect((await outside.call('PATCH', procedure, { note: 'x' }, ifMatch(seen.version))).status).toBe(404)
    const added = await record(
      seen,
      { event: 'case_dismissed', on: '2026-01-18', evidence: 'lawyer', note: 'Lettre du parquet' },
      outside,
    )
    expect([added.status, added.body.version]).toEqual([201, certificate.version + 1])
    const paper = await outside.call<{ id: string; can: object }>(
      'POST',
      `/api/v1/youth-files/${file.id}/residence-documents`,
      { paper: 'passport', issuedOn: '2026-01-01' },
      once(),
    )
    expect([paper.status, paper.body.can]).toEqual([201, { change: false }])
    const path = `/api/v1/residence-documents/${paper.body.id}`
    expect((await outside.call('PATCH', path, { copies: 3 }, ifMatch(1))).status).toBe(404)
    // PostgreSQL says the same to somebody who gets past the API.
    const revised = await house.door.group(outside.sid, [
      sql`UPDATE procedure_event SET withdrawn_at = now(), withdrawn_by = ${outside.id} WHERE event = 'ai_issued' RETURNING id`,
      sql`UPDATE residence_document SET copies = 9 RETURNING id`,
    ])
    expect(revised).toEqual([[], []])
  })

  it.each(['GUA', 'LAW'] as const)(
    '%s neither reads nor writes an exploratory interview: it stays in the house',
    async role => {
      const file = await fileOf()
      const outside = await outsider(file, role)
      const interview = { kind: 'trafficking-screening', answers: {} }
      const path = `/api/v1/youth-files/${file.id}/entries`
      const draft = await legal.call<{ id: string }>('POST', path, interview, once())
      expect(draft.status).toBe(201)
      expect((await legal.call('GET', `/api/v1/entries/${draft.body.id}`)).status).toBe(200)
      expect((await outside.call('GET', `/api/v1/entries/${draft.body.id}`)).status).toBe(404)
      expect((await outside.call('POST', path, interview, once())).status).toBe(403)
      const opened = await outside.call<{ can: { start: { id: string }[] } }>(
        'GET',
        `/api/v1/youth-files/${file.id}`,
      )
      expect(JSON.stringify(opened.body.can)).not.toContain('trafficking-screening')
      const seen = await house.door.group(outside.sid, [
        sql`SELECT id FROM entry WHERE kind = 'trafficking-screening'`,
        sql`SELECT e.key FROM entry_facet e JOIN entry x ON x.id = e.entry_id WHERE x.kind = 'trafficking-screening'`,
      ])
      expect(seen).toEqual([[], []])
    },
  )

  it('no track is left before guardian and lawyer were heard, as signed acts of the file', async () => {
    const file = await fileOf()
    const { body } = await withCertificate(file)
    const leave = { event: 'other_track_chosen', on: '2026-01-19', evidence: 'lawyer' }
    const before = await record(body, leave)
    expect((before.body as unknown as Problem).reasons?.[0]?.en).toMatch(/guardian/)
    for (const [by, position] of [
      ['guardian', 'silent'],
      ['lawyer', 'disagrees'],
      ['guardian', 'disagrees'],
    ]) {
      expect((await record(body, leave)).status).toBe(422)
      setClock('2026-01-18T09:00:00Z')
      const draft = await legal.call<{ id: string; version: number }>(
        'POST',
        `/api/v1/youth-files/${file.id}/entries`,
        {
          kind: 'representative-opinion',
          answers: { by, route: 'asylum', position, saidOn: '2026-01-18' },
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
    setClock()
    const after = await record(body, leave)
    expect([after.status, after.body.state?.id, after.body.ended]).toEqual([201, 'switched', true])
    // Another one runs since: the end of the first is not taken back under it.
    expect((await openOn(file)).status).toBe(201)
    const back = await changeEvent(after.body, 'other_track_chosen', { withdraw: { because: 'Trop tôt' } })
    expect(back.body).toMatchObject({ status: 422, rule: 'procedure-running' })
  })
})

import type { LegalProcedure } from '@havre/contracts/legal-procedures.ts'
import { describe, expect, it } from 'vitest'
import { ifMatch, type Person } from '../../../test/harness.ts'
import { due, openLawHouse } from '../../../test/law-house.ts'

const {
  house,
  legal,
  colleague,
  director,
  coordinator,
  fileOf,
  outsider,
  record,
  propose,
  changeEvent,
  read,
  withCertificate,
} = await openLawHouse()

describe('another date than the computed one', () => {
  const decide = (id: string | undefined, status: string, by: Person, version = 1, because?: string) =>
    by.call<LegalProcedure>(
      'PATCH',
      `/api/v1/deadline-overrides/${id}`,
      { status, because },
      ifMatch(version),
    )

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
    expect((await decide(id, 'withdrawn', legal, 2)).status).toBe(403)
    const back = await decide(id, 'withdrawn', colleague, 2, 'Le greffe se trompait')
    expect(due(back.body, 'be.thb.ai.end')).toMatchObject({ due: '2026-04-12', found: 'computed' })
    expect(back.body.detail?.overrides).toHaveLength(1)
    const rows = await house.rows('SELECT reason, put_back_because FROM deadline_override WHERE id = $1', [
      id,
    ])
    expect(String(rows[0]?.reason)).not.toContain('Office')
    expect(String(rows[0]?.put_back_because)).not.toContain('greffe')
  })

  it('is put back with a reason, which stays to be read beside who agreed; nothing else bears one', async () => {
    const file = await fileOf()
    const { body } = await withCertificate(file)
    const wish = { rule: 'be.thb.ai.end', eventId: due(body, 'be.thb.ai.end')?.eventId, day: '2026-04-01' }
    const proposed = await propose(body, { ...wish, reason: 'Erreur du greffe' })
    const id = proposed.body.detail?.overrides[0]?.id
    expect((await decide(id, 'refused', director, 1, 'Non')).body).toMatchObject({
      errors: [{ pointer: '#/because', code: 'not-asked' }],
    })
    const agreed = await decide(id, 'agreed', director)
    expect(agreed.body.detail?.overrides[0]?.putBack).toBeNull()
    const silent = await decide(id, 'withdrawn', colleague, 2)
    expect([silent.status, silent.body]).toMatchObject([
      422,
      { rule: 'reason-needed', errors: [{ pointer: '#/because', code: 'required' }] },
    ])
    expect(due((await read(file)).body.procedures[0] ?? body, 'be.thb.ai.end')?.due).toBe('2026-04-01')
    await decide(id, 'withdrawn', colleague, 2, 'Le greffe avait raison')
    expect((await read(file)).body.procedures[0]?.detail?.overrides[0]).toMatchObject({
      status: 'withdrawn',
      decidedBy: { id: director.id },
      putBack: { by: { id: colleague.id }, because: 'Le greffe avait raison' },
    })
    // PostgreSQL says so too.
    const settle = `UPDATE deadline_override SET put_back_by = NULL, put_back_at = NULL, put_back_because = NULL WHERE id = $1`
    await expect(house.rows(settle, [id])).rejects.toThrow('put_back_with_reason')
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

  it('moves nothing where it is refused or comes too late, and what two agreed is put back by who may agree', async () => {
    const file = await fileOf()
    const { body } = await withCertificate(file)
    const wish = { rule: 'be.thb.ai.end', eventId: due(body, 'be.thb.ai.end')?.eventId, day: '2026-04-01' }
    const proposed = await propose(body, { ...wish, reason: 'Erreur du greffe' })
    const id = proposed.body.detail?.overrides[0]?.id
    const version = async () => (await read(file)).body.procedures[0]?.version
    const before = await version()
    expect((await decide(id, 'agreed', legal)).status).toBe(403)
    expect((await decide(id, 'agreed', director, 7)).status).toBe(412)
    expect(await version()).toBe(before)
    await decide(id, 'agreed', director)
    const late = await decide(id, 'refused', colleague)
    expect([late.status, await version()]).toEqual([412, (before ?? 0) + 1])
    const guardian = await outsider(file, 'GUA')
    expect((await decide(id, 'withdrawn', guardian, 2, 'Greffe')).status).toBe(404)
    expect((await decide(id, 'withdrawn', colleague, 2, 'Greffe')).status).toBe(200)
  })

  it('lets a director agree to a date that brings another one with it', async () => {
    const file = await fileOf()
    const { body } = await withCertificate(file)
    await house.rows(`DELETE FROM legal_deadline WHERE rule = 'be.thb.magistrate.15' AND procedure_id = $1`, [
      body.id,
    ])
    const eventId = due(body, 'be.thb.ai.end')?.eventId
    const day = '2026-04-01'
    const proposed = await propose(body, { rule: 'be.thb.ai.end', eventId, day, reason: 'Courriel' })
    const agreed = await decide(proposed.body.detail?.overrides[0]?.id, 'agreed', director)
    expect([agreed.status, due(agreed.body, 'be.thb.magistrate.15')?.due]).toEqual([200, '2026-03-17'])
  })

  it('is a day that can be meant, and is decided anew once what it was set instead of moves', async () => {
    const file = await fileOf()
    const { body } = await withCertificate(file)
    const ended = await record(body, { event: 'stay_ended_decision', on: '2026-01-19', mode: 'registered' })
    const appeal = due(ended.body, 'be.thb.cce.annul.30')
    const wish = { rule: 'be.thb.cce.annul.30', eventId: appeal?.eventId, reason: 'Greffe' }
    for (const day of ['2026-01-18', '2028-01-01'])
      expect((await propose(ended.body, { ...wish, day })).body).toMatchObject({
        rule: 'override-refused',
        errors: [{ pointer: '#/day' }],
      })
    const proposed = await propose(ended.body, { ...wish, day: '2026-02-20' })
    const agreed = await decide(proposed.body.detail?.overrides[0]?.id, 'agreed', director)
    expect(due(agreed.body, 'be.thb.cce.annul.30')).toMatchObject({ found: 'override', missing: [] })
    const moved = await changeEvent(agreed.body, 'stay_ended_decision', { mode: 'post' })
    expect(due(moved.body, 'be.thb.cce.annul.30')).toMatchObject({
      due: '2026-02-20',
      missing: ['secondPerson'],
    })
    expect(moved.body.detail?.result.warnings.map(({ code }) => code)).toContain('override-basis-moved')
  })

  it('is not agreed to where it would count only later, once something is taken back', async () => {
    const file = await fileOf()
    const { body } = await withCertificate(file)
    const wish = { rule: 'be.thb.ai.end', eventId: due(body, 'be.thb.ai.end')?.eventId, day: '2026-04-01' }
    const proposed = await propose(body, { ...wish, reason: 'Courriel' })
    const id = proposed.body.detail?.overrides[0]?.id
    await changeEvent(proposed.body, 'ai_issued', { withdraw: { because: 'Autre dossier' } })
    const refused = await decide(id, 'agreed', director)
    expect(refused.body).toMatchObject({
      rule: 'override-refused',
      reasons: [{ en: expect.stringContaining('Nothing is waited for') }],
    })
  })
})

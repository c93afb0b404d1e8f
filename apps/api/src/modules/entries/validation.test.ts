import { describe, expect, it } from 'vitest'
import { ifMatch, openHouse, type Person } from '../../../test/harness.ts'
import { sql } from '../../db/sql.ts'
import { exclude, nameOnFile } from '../../demo/access-builders.ts'
import { buildEntry, buildFile } from '../../demo/builders.ts'

const house = await openHouse()
const ANSWERS = { assessedAt: '2026-11-20T09:00:00Z', level: 'high' }
type Reply = {
  id: string
  version: number
  status: string
  validatedAt: string | null
  validatedBy: { id: string } | null
  can: { validate: boolean }
  rule?: string
}

/** A risk assessment that its referent has signed. */
async function assessed(kind = 'risk-assessment', answers: object = ANSWERS) {
  const referent = await house.person('EDU', 'REF')
  const file = await buildFile(house)
  await nameOnFile(house, file, referent.id, 'referent')
  const given = { kind, answers: { ...answers }, authorId: referent.id }
  const id = await buildEntry(house, file, { ...given, status: 'draft' })
  await sign(referent, id)
  return { referent, file, id }
}
const sign = (person: Person, id: string) =>
  person.call<Reply>('POST', `/api/v1/entries/${id}/signature`, {}, ifMatch(1))
const validate = (person: Person, id: string, version = 2) =>
  person.call<Reply>('POST', `/api/v1/entries/${id}/validation`, {}, ifMatch(version))
const rowOf = async (id: string) =>
  (await house.rows('SELECT version, status, validated_by, payload FROM entry WHERE id = $1', [id]))[0]

describe('validating', () => {
  it('puts a second name under what a colleague signed, ticks off its task and leaves its trace', async () => {
    const { referent, file, id } = await assessed()
    const coordinator = await house.person('COO')
    const before = await coordinator.call<Reply>('GET', `/api/v1/entries/${id}`)
    expect(before.body).toMatchObject({ status: 'signed', validatedAt: null, can: { validate: true } })

    const done = await validate(coordinator, id)
    expect(done.status, JSON.stringify(done.body)).toBe(200)
    expect(done.headers.etag).toBe('"3"')
    expect(done.body).toMatchObject({
      status: 'signed',
      validatedBy: { id: coordinator.id },
      can: { validate: false },
    })
    const tasks = await house.rows(
      `SELECT follow_up, status, done_by FROM task WHERE youth_id = $1 ORDER BY follow_up`,
      [file.id],
    )
    expect(tasks).toEqual([
      { follow_up: 'review', status: 'open', done_by: null },
      { follow_up: 'validation', status: 'done', done_by: coordinator.id },
    ])
    const traces = await house.rows(
      `SELECT action, account_id FROM trace WHERE $1 = ANY (object_ids) AND action = 'entry.validated'`,
      [id],
    )
    expect(traces).toEqual([{ action: 'entry.validated', account_id: coordinator.id }])
    const read = await referent.call<Reply>('GET', `/api/v1/entries/${id}`)
    expect(read.body.validatedBy?.id).toBe(coordinator.id)
  })

  it('is not for whoever wrote or signed it, even with every right', async () => {
    const coordinator = await house.person('COO')
    const file = await buildFile(house)
    const id = await buildEntry(house, file, {
      kind: 'risk-assessment',
      answers: ANSWERS,
      authorId: coordinator.id,
      status: 'draft',
    })
    expect((await sign(coordinator, id)).body.can.validate).toBe(false)
    const refused = await validate(coordinator, id)
    expect([refused.status, refused.body.rule]).toEqual([422, 'two-people'])

    // Signed by a director for its author: neither of them is the second person.
    const { referent } = await assessed()
    const own = await buildFile(house)
    await nameOnFile(house, own, referent.id, 'referent')
    const director = await house.person('DIR')
    const other = await buildEntry(house, own, {
      kind: 'risk-assessment',
      answers: ANSWERS,
      authorId: referent.id,
      status: 'draft',
    })
    await sign(director, other)
    expect((await validate(director, other)).body.rule).toBe('two-people')
    expect((await validate(coordinator, other)).status).toBe(200)
  })

  it('is refused without v, to a stranger, before the signature, twice, and where no kind asks for it', async () => {
    const { referent, file, id } = await assessed()
    const coordinator = await house.person('COO')
    const colleague = await house.person('LEG')
    await nameOnFile(house, file, colleague.id, 'legal')
    const before = await rowOf(id)
    expect((await validate(colleague, id)).status).toBe(403)
    expect((await validate(await house.person('GUA'), id)).status).toBe(404)
    const excluded = await house.person('COO')
    await exclude(house, file, excluded.id, referent.id)
    expect((await validate(excluded, id)).status).toBe(404)
    expect((await validate(coordinator, id, 1)).status).toBe(412)
    expect(await rowOf(id)).toEqual(before)

    await validate(coordinator, id)
    const again = await validate(await house.person('DIR'), id, 3)
    expect([again.status, again.body.rule]).toEqual([422, 'already-validated'])

    const draft = await buildEntry(house, file, {
      kind: 'risk-assessment',
      authorId: referent.id,
      status: 'draft',
    })
    expect((await validate(coordinator, draft, 1)).body.rule).toBe('not-signed-yet')
    const note = await buildEntry(house, file, { kind: 'safety-note', authorId: referent.id })
    expect((await validate(coordinator, note, 1)).body.rule).toBe('not-to-validate')
  })

  it('by two at once happens once', async () => {
    const { id } = await assessed()
    const people = await Promise.all([house.person('COO'), house.person('COO'), house.person('DIR')])
    const replies = await Promise.all(people.map(person => validate(person, id)))
    expect(replies.map(reply => reply.status).sort()).toEqual([200, 422, 422])
    expect(await rowOf(id)).toMatchObject({ version: 3, status: 'signed' })
  })

  it('changes no word, and nothing else validates: not an update, not the signature itself', async () => {
    const { id, file, referent } = await assessed()
    const before = await rowOf(id)
    const coordinator = await house.person('COO')
    const set = sql`UPDATE entry SET validated_by = ${coordinator.id}, validated_at = now() WHERE id = ${id} RETURNING id`
    const [touched] = await house.door.group(coordinator.sid, [set])
    expect(touched).toEqual([])
    const draft = await buildEntry(house, file, {
      kind: 'risk-assessment',
      answers: ANSWERS,
      authorId: referent.id,
      status: 'draft',
    })
    const both = sql`UPDATE entry SET status = 'signed', signed_at = now(), signed_by = ${coordinator.id},
      validated_by = ${referent.id}, validated_at = now() WHERE id = ${draft} RETURNING id`
    await expect(house.door.group(coordinator.sid, [both])).rejects.toThrow()
    expect(await rowOf(id)).toEqual(before)
    await validate(coordinator, id)
    expect((await rowOf(id))?.payload).toEqual(before?.payload)
  })

  it('waits again on the correction of what was validated', async () => {
    const { id, referent, file } = await assessed()
    const coordinator = await house.person('COO')
    await validate(coordinator, id)
    const correction = await referent.call<Reply>(
      'POST',
      `/api/v1/youth-files/${file.id}/entries`,
      { kind: 'risk-assessment', correctsId: id },
      { 'Idempotency-Key': crypto.randomUUID() },
    )
    await sign(referent, correction.body.id)
    const read = await coordinator.call<Reply>('GET', `/api/v1/entries/${correction.body.id}`)
    expect(read.body).toMatchObject({ validatedAt: null, can: { validate: true } })
    const old = await validate(coordinator, id, 4)
    expect(old.body.rule).toBe('already-corrected')
  })
})

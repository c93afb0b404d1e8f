import { describe, expect, it } from 'vitest'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildEntry, buildFile } from '../../demo/builders.ts'

const house = await openHouse()
const COMPLETE = {
  setting: 'office',
  startedAt: '2026-11-20T09:00:00Z',
  language: 'fr',
  topics: { journey: { state: 'declined' } },
}
type Reply = { id: string; version: number; status: string }

async function referentWithFile(): Promise<{ referent: Person; file: BuiltFile }> {
  const referent = await house.person('EDU', 'REF')
  const file = await buildFile(house)
  await nameOnFile(house, file, referent.id, 'referent')
  return { referent, file }
}
const start = (person: Person, file: BuiltFile, body: object) =>
  person.call<Reply>('POST', `/api/v1/youth-files/${file.id}/entries`, body, once())
const sign = (person: Person, id: string, version = 1) =>
  person.call<Reply & Record<string, unknown>>(
    'POST',
    `/api/v1/entries/${id}/signature`,
    {},
    ifMatch(version),
  )
const rowOf = async (id: string) =>
  (await house.rows('SELECT version, status, signed_by, payload FROM entry WHERE id = $1', [id]))[0]

describe('signing', () => {
  it('an incomplete interview is refused with every missing field, and stays a draft', async () => {
    const { referent, file } = await referentWithFile()
    const { body: draft } = await start(referent, file, { kind: 'first-interview' })
    const before = await rowOf(draft.id)
    const refused = await sign(referent, draft.id)
    expect([refused.status, refused.body.rule]).toEqual([422, 'answers-incomplete'])
    expect(refused.body.errors).toEqual(
      expect.arrayContaining([
        { pointer: '#/answers/setting', code: 'required-to-sign' },
        { pointer: '#/answers/startedAt', code: 'required-to-sign' },
        { pointer: '#/answers/language', code: 'required-to-sign' },
      ]),
    )
    expect(await rowOf(draft.id)).toEqual(before)
  })

  it('a need without its text is refused at its place', async () => {
    const { referent, file } = await referentWithFile()
    const urgentNeeds = [
      { key: 'a', what: 'Voir un médecin', urgency: 'today' },
      { key: 'b', urgency: 'now' },
    ]
    const answers = { ...COMPLETE, urgentNeeds }
    const { body: draft } = await start(referent, file, { kind: 'first-interview', answers })
    const refused = await sign(referent, draft.id)
    expect([refused.status, refused.body.rule]).toEqual([422, 'answers-incomplete'])
    expect(refused.body.errors).toEqual([
      { pointer: '#/answers/urgentNeeds/1/what', code: 'required-to-sign' },
    ])
  })

  it('with an old version is refused with the draft as it is now', async () => {
    const { referent, file } = await referentWithFile()
    const { body: draft } = await start(referent, file, { kind: 'first-interview', answers: COMPLETE })
    await referent.call('PUT', `/api/v1/entries/${draft.id}/answers`, { answers: COMPLETE }, ifMatch(1))
    const stale = await sign(referent, draft.id, 1)
    expect([stale.status, stale.body.currentVersion]).toEqual([412, 2])
    expect((await rowOf(draft.id))?.status).toBe('draft')
  })

  it('twice at once signs once', async () => {
    const { referent, file } = await referentWithFile()
    const { body: draft } = await start(referent, file, { kind: 'first-interview', answers: COMPLETE })
    const signed = await Promise.all([
      sign(referent, draft.id),
      sign(referent, draft.id),
      sign(referent, draft.id),
    ])
    expect(signed.map(reply => reply.status).sort()).toEqual([200, 422, 422])
    expect(await rowOf(draft.id)).toMatchObject({ status: 'signed', version: 2, signed_by: referent.id })
  })

  it('freezes the words: a later save is refused and nothing moves', async () => {
    const { referent, file } = await referentWithFile()
    const { body: draft } = await start(referent, file, { kind: 'first-interview', answers: COMPLETE })
    await sign(referent, draft.id)
    const before = await rowOf(draft.id)
    const late = await referent.call(
      'PUT',
      `/api/v1/entries/${draft.id}/answers`,
      { answers: {} },
      ifMatch(2),
    )
    expect([late.status, late.body.rule]).toEqual([422, 'already-signed'])
    expect(await rowOf(draft.id)).toEqual(before)
  })

  it('opens a task for each urgent need, and moves the file’s next date', async () => {
    const { referent, file } = await referentWithFile()
    const urgentNeeds = [
      { key: 'a', what: 'Voir un médecin', urgency: 'today', dueOn: '2026-12-01', forRole: 'EDU' },
      { key: 'b', what: 'Une carte de téléphone' },
    ]
    const { body: draft } = await start(referent, file, {
      kind: 'first-interview',
      answers: { ...COMPLETE, urgentNeeds },
    })
    expect((await sign(referent, draft.id)).status).toBe(200)
    const opened = await referent.call<{ tasks: unknown[]; nextDueOn: string }>(
      'GET',
      `/api/v1/youth-files/${file.id}`,
    )
    expect(opened.body.tasks).toMatchObject([
      { title: 'Voir un médecin', urgency: 'today', dueOn: '2026-12-01', forRole: 'EDU', entryId: draft.id },
      { title: 'Une carte de téléphone', urgency: 'later', dueOn: null },
    ])
    expect(opened.body.nextDueOn).toBe('2026-12-01')
  })

  it('by a director for a colleague is possible where the matrix says v, and bears the director’s name', async () => {
    const { referent, file } = await referentWithFile()
    const director = await house.person('DIR')
    const id = await buildEntry(house, file, {
      kind: 'safety-note',
      authorId: referent.id,
      status: 'draft',
      answers: { happenedAt: '2026-11-20T09:00:00Z', subject: 'contact', facts: 'Une porte ouverte.' },
    })
    const signed = await sign(director, id)
    expect(signed.status, JSON.stringify(signed.body.errors)).toBe(200)
    expect(await rowOf(id)).toMatchObject({ status: 'signed', signed_by: director.id })
  })
})

describe('correcting', () => {
  it('a second correction of the same entry is refused, before and at signing', async () => {
    const { referent, file } = await referentWithFile()
    const { body: first } = await start(referent, file, { kind: 'first-interview', answers: COMPLETE })
    await sign(referent, first.id)
    const correction = { kind: 'first-interview', correctsId: first.id }
    const { body: one } = await start(referent, file, correction)
    const { body: two } = await start(referent, file, correction)
    expect((await sign(referent, one.id)).status).toBe(200)
    const late = await sign(referent, two.id)
    expect([late.status, late.body.rule ?? late.body.type]).toEqual([422, 'already-corrected'])
    expect((await rowOf(two.id))?.status).toBe('draft')
    const third = await start(referent, file, correction)
    expect([third.status, (third.body as unknown as { rule: string }).rule]).toEqual([
      422,
      'already-corrected',
    ])
    expect(await rowOf(first.id)).toMatchObject({ status: 'corrected', version: 3 })
  })

  it('a draft is amended, not corrected; an entry of another file is nothing to correct', async () => {
    const { referent, file } = await referentWithFile()
    const other = await referentWithFile()
    const { body: draft } = await start(referent, file, { kind: 'first-interview' })
    const early = await start(referent, file, { kind: 'first-interview', correctsId: draft.id })
    expect(early.status).toBe(422)
    const foreign = await buildEntry(house, other.file, {
      kind: 'first-interview',
      authorId: other.referent.id,
    })
    const wrong = await start(referent, file, { kind: 'first-interview', correctsId: foreign })
    expect(wrong.status).toBe(404)
  })

  it('a second operational card is a correction of the first', async () => {
    const file = await buildFile(house)
    const coordinator = await house.person('COO')
    const { body: card } = await start(coordinator, file, { kind: 'operational-card' })
    expect((await sign(coordinator, card.id)).status).toBe(200)
    const second = await start(coordinator, file, { kind: 'operational-card' })
    expect([second.status, (second.body as unknown as { rule: string }).rule]).toEqual([
      422,
      'single-per-file',
    ])
    const correction = await start(coordinator, file, { kind: 'operational-card', correctsId: card.id })
    expect(correction.status).toBe(201)
    expect((await sign(coordinator, correction.body.id)).status).toBe(200)
  })
})

describe('the legally retained birth date', () => {
  const claim = (birthDate: string) => ({
    kind: 'identity-claim',
    answers: {
      claimType: 'birthDate',
      birthDate,
      source: 'document',
      claimedOn: '2026-11-20',
      retained: true,
    },
  })

  it('moves to the file when the claim is signed', async () => {
    const coordinator = await house.person('COO')
    const file = await buildFile(house)
    const { body } = await start(coordinator, file, claim('2009-05-04'))
    expect((await sign(coordinator, body.id)).status).toBe(200)
    const opened = await coordinator.call('GET', `/api/v1/youth-files/${file.id}`)
    expect(opened.body).toMatchObject({ birthOn: '2009-05-04', majorityOn: '2027-05-04' })
  })

  it('that nobody here could have is refused at its field, and the claim stays a draft', async () => {
    const coordinator = await house.person('COO')
    const file = await buildFile(house)
    const { body } = await start(coordinator, file, claim('1931-05-04'))
    const refused = await sign(coordinator, body.id)
    expect([refused.status, refused.body.errors]).toEqual([
      422,
      [{ pointer: '#/answers/birthDate', code: 'date-out-of-range' }],
    ])
    expect((await rowOf(body.id))?.status).toBe('draft')
  })
})

import { describe, expect, it } from 'vitest'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildEntry, buildFile } from '../../demo/builders.ts'

const house = await openHouse()
const WORDS = 'On a marché longtemps, la nuit surtout'
const SPOKEN = { topics: { journey: { state: 'answered', words: { text: WORDS, language: 'fr' } } } }
type Draft = { id: string; version: number; answers: unknown; can: Record<string, boolean> }

async function referentWithFile(): Promise<{ referent: Person; file: BuiltFile }> {
  const referent = await house.person('EDU', 'REF')
  const file = await buildFile(house)
  await nameOnFile(house, file, referent.id, 'referent')
  return { referent, file }
}
async function start(person: Person, file: BuiltFile, body: object = { kind: 'first-interview' }) {
  const { body: draft } = await person.call<Draft>(
    'POST',
    `/api/v1/youth-files/${file.id}/entries`,
    body,
    once(),
  )
  return { ...draft, path: `/api/v1/entries/${draft.id}` }
}
const stored = async (id: string) =>
  (await house.rows('SELECT version, status, payload, writers FROM entry WHERE id = $1', [id]))[0]

describe('autosave', () => {
  it('a referent’s words are kept sealed, and read back as they were said', async () => {
    const { referent, file } = await referentWithFile()
    const draft = await start(referent, file)
    const saved = await referent.call('PUT', `${draft.path}/answers`, { answers: SPOKEN }, ifMatch(1))
    expect(saved.body).toMatchObject({ version: 2, presence: [] })
    const row = await stored(draft.id)
    expect(Buffer.isBuffer(row?.payload) && row.payload.includes('marché')).toBe(false)
    expect((await referent.call<Draft>('GET', draft.path)).body).toMatchObject({
      version: 2,
      answers: SPOKEN,
    })
    const traces = await house.rows(
      `SELECT action, outcome FROM trace WHERE object_ids = ARRAY[$1::uuid] ORDER BY id`,
      [draft.id],
    )
    expect(traces.map(trace => trace.action)).toEqual([
      'entry.insert',
      'entry.read',
      'entry.update',
      'entry.read',
    ])
  })

  it('a referent with an old version gets 412 with the draft as it is now, and nothing is overwritten', async () => {
    const { referent, file } = await referentWithFile()
    const draft = await start(referent, file)
    await referent.call('PUT', `${draft.path}/answers`, { answers: SPOKEN }, ifMatch(1))
    const before = await stored(draft.id)
    const late = await referent.call(
      'PUT',
      `${draft.path}/answers`,
      { answers: { duration: 20 } },
      ifMatch(1),
    )
    expect(late.status).toBe(412)
    expect(late.body).toMatchObject({
      type: '/problems/stale-version',
      currentVersion: 2,
      current: { version: 2, answers: SPOKEN },
    })
    expect(await stored(draft.id)).toEqual(before)
  })

  it('of ten saves of the same version one is kept and nine get 412', async () => {
    const { referent, file } = await referentWithFile()
    const draft = await start(referent, file)
    const saves = await Promise.all(
      Array.from({ length: 10 }, () =>
        referent.call('PUT', `${draft.path}/answers`, { answers: SPOKEN }, ifMatch(1)),
      ),
    )
    expect(saves.map(save => save.status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 412)])
    expect((await stored(draft.id))?.version).toBe(2)
  })

  it('answers that do not fit the form are refused with a pointer to each, and change nothing', async () => {
    const { referent, file } = await referentWithFile()
    const draft = await start(referent, file)
    const before = await stored(draft.id)
    const answers = {
      setting: 7,
      startedAt: 'yesterday',
      surprise: 1,
      topics: { journey: { state: 'shouted' } },
    }
    const refused = await referent.call('PUT', `${draft.path}/answers`, { answers }, ifMatch(1))
    expect(refused.status).toBe(400)
    expect(refused.body.errors).toEqual(
      expect.arrayContaining(
        ['setting', 'startedAt', 'surprise', 'topics/journey/state'].map(pointer =>
          expect.objectContaining({ pointer: `#/answers/${pointer}` }),
        ),
      ),
    )
    expect(await stored(draft.id)).toEqual(before)
  })

  it('a draft left alone for a day is no longer written in, and says so', async () => {
    const { referent, file } = await referentWithFile()
    const left = await buildEntry(house, file, {
      kind: 'first-interview',
      authorId: referent.id,
      status: 'draft',
      occurredAt: new Date(Date.now() - 25 * 3_600_000),
    })
    const refused = await referent.call('PUT', `/api/v1/entries/${left}/answers`, { answers: {} }, ifMatch(1))
    expect(refused.status).toBe(422)
    expect(refused.body.rule).toBe('amend-window')
    expect((await referent.call<Draft>('GET', `/api/v1/entries/${left}`)).body.can).toMatchObject({
      write: false,
      sign: true,
    })
  })
})

describe('two people on one draft', () => {
  it('a coordinator reads a colleague’s draft, may sign it, and changes no word of it', async () => {
    const { referent, file } = await referentWithFile()
    const coordinator = await house.person('COO')
    const draft = await start(referent, file)
    expect((await coordinator.call<Draft>('GET', draft.path)).body.can).toMatchObject({
      write: false,
      sign: true,
    })
    const before = await stored(draft.id)
    const refused = await coordinator.call('PUT', `${draft.path}/answers`, { answers: SPOKEN }, ifMatch(1))
    expect([refused.status, refused.body.type]).toEqual([403, '/problems/not-allowed'])
    expect(await stored(draft.id)).toEqual(before)
  })

  it('an invited colleague writes along, both see who is there, and the slower one gets 412', async () => {
    const { referent, file } = await referentWithFile()
    const colleague = await house.person('LEG')
    await nameOnFile(house, file, colleague.id, 'legal')
    const draft = await start(referent, file)
    const invited = await referent.call<Draft>(
      'POST',
      `${draft.path}/writers`,
      { accountId: colleague.id },
      ifMatch(1),
    )
    expect([invited.status, invited.body.version]).toEqual([200, 2])

    await referent.call('POST', `${draft.path}/presence`, {})
    const here = await colleague.call('POST', `${draft.path}/presence`, {})
    expect(here.body.presence).toMatchObject([
      { person: { id: referent.id }, self: false },
      { person: { id: colleague.id }, self: true },
    ])
    expect(
      (await colleague.call('PUT', `${draft.path}/answers`, { answers: SPOKEN }, ifMatch(2))).status,
    ).toBe(200)
    const slower = await referent.call('PUT', `${draft.path}/answers`, { answers: {} }, ifMatch(2))
    expect([slower.status, slower.body.currentVersion]).toEqual([412, 3])
    // Invited to write, not to answer for it.
    expect((await colleague.call('POST', `${draft.path}/signature`, {}, ifMatch(3))).status).toBe(403)
    expect((await colleague.call('POST', `${draft.path}/discarding`, {}, ifMatch(3))).status).toBe(403)
    const gone = await colleague.call('POST', `${draft.path}/presence`, { leaving: true })
    expect(gone.body.presence).toMatchObject([{ person: { id: referent.id } }])
  })

  it('nobody is invited who could not come back to the draft', async () => {
    const { referent, file } = await referentWithFile()
    const elsewhere = await house.person('REF')
    const psychologist = await house.person('PSY')
    await nameOnFile(house, file, psychologist.id, 'psychologist')
    const draft = await start(referent, file)
    for (const { id } of [elsewhere, psychologist, { id: crypto.randomUUID() }]) {
      const refused = await referent.call('POST', `${draft.path}/writers`, { accountId: id }, ifMatch(1))
      expect([refused.status, refused.body.rule]).toEqual([422, 'writer-without-access'])
      expect(refused.body.errors).toEqual([{ pointer: '#/accountId', code: 'writer-without-access' }])
    }
    expect((await stored(draft.id))?.writers).toEqual([referent.id])
  })

  it('only the author sets a draft aside; it leaves every list and stays in the traces', async () => {
    const { referent, file } = await referentWithFile()
    const coordinator = await house.person('COO')
    const draft = await start(referent, file)
    const notTheirs = await coordinator.call('POST', `${draft.path}/discarding`, {}, ifMatch(1))
    expect(notTheirs.status).toBe(403)
    expect((await referent.call('POST', `${draft.path}/discarding`, {}, ifMatch(2))).status).toBe(412)
    expect((await referent.call('POST', `${draft.path}/discarding`, {}, ifMatch(1))).status).toBe(204)
    const timeline = await referent.call<{ items: unknown[] }>(
      'POST',
      `/api/v1/youth-files/${file.id}/timeline`,
      {},
    )
    const today = await referent.call<{ drafts: unknown[] }>('GET', '/api/v1/today')
    expect([timeline.body.items, today.body.drafts]).toEqual([[], []])
    const again = await referent.call('PUT', `${draft.path}/answers`, { answers: {} }, ifMatch(2))
    expect(again.status).toBe(422)
    const traces = await house.rows(
      `SELECT outcome FROM trace WHERE $1::uuid = ANY (object_ids) AND outcome = 'refused'`,
      [draft.id],
    )
    expect(traces.length).toBeGreaterThan(0)
  })
})

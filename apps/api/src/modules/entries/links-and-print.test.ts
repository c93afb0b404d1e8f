import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { callAs, ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildAccount, buildEntry, buildFile, buildSession } from '../../demo/builders.ts'

const house = await openHouse()
type Linked = { links: { id: string; direction: string; entryId: string; relation: string }[] }

async function referentWithFile(): Promise<{ referent: Person; file: BuiltFile }> {
  const referent = await house.person('EDU', 'REF')
  const file = await buildFile(house)
  await nameOnFile(house, file, referent.id, 'referent')
  return { referent, file }
}
const entryOf = (
  file: BuiltFile,
  authorId: string,
  status: 'draft' | 'signed' = 'signed',
  kind = 'first-interview',
) => buildEntry(house, file, { kind, authorId, status })

describe('links', () => {
  it('tie a draft to another entry of the file, once, and are seen from both ends', async () => {
    const { referent, file } = await referentWithFile()
    const [draft, signed] = [await entryOf(file, referent.id, 'draft'), await entryOf(file, referent.id)]
    const link = (relation: string) =>
      referent.call<Linked>('POST', `/api/v1/entries/${draft}/links`, { toId: signed, relation }, once())
    expect((await link('continues')).status).toBe(201)
    const again = await link('continues')
    expect([again.status, again.body.links.length]).toEqual([201, 1])
    const other = await referent.call<Linked>('GET', `/api/v1/entries/${signed}`)
    expect(other.body.links).toMatchObject([{ direction: 'to', entryId: draft, relation: 'continues' }])

    const linkId = again.body.links[0]?.id
    const removed = await referent.call<Linked>('DELETE', `/api/v1/entries/${draft}/links/${linkId}`)
    expect([removed.status, removed.body.links]).toEqual([200, []])
    expect((await referent.call('DELETE', `/api/v1/entries/${draft}/links/${linkId}`)).status).toBe(404)
    const traces = await house.rows(
      `SELECT action FROM trace WHERE object_ids = ARRAY[$1::uuid] ORDER BY id`,
      [linkId],
    )
    expect(traces.map(trace => trace.action)).toEqual(['entry_link.insert', 'entry_link.delete'])
  })

  it('never tie to another file, to what is hidden or absent, or to the entry itself', async () => {
    const { referent, file } = await referentWithFile()
    const draft = await entryOf(file, referent.id, 'draft')
    const elsewhere = await buildFile(house)
    await nameOnFile(house, elsewhere, referent.id, 'referent')
    const foreign = await entryOf(elsewhere, referent.id)
    const psychologist = await buildAccount(house, ['PSY'])
    const hidden = await entryOf(file, psychologist, 'signed', 'psy-note')
    for (const toId of [foreign, hidden, randomUUID()]) {
      const refused = await referent.call(
        'POST',
        `/api/v1/entries/${draft}/links`,
        { toId, relation: 'about' },
        once(),
      )
      expect([refused.status, refused.body.type]).toEqual([404, '/problems/not-found'])
    }
    const itself = await referent.call(
      'POST',
      `/api/v1/entries/${draft}/links`,
      { toId: draft, relation: 'about' },
      once(),
    )
    expect([itself.status, itself.body.errors]).toEqual([
      422,
      [{ pointer: '#/toId', code: 'link-to-itself' }],
    ])
    expect(await house.rows('SELECT 1 FROM entry_link WHERE from_id = $1', [draft])).toEqual([])
  })

  it('of a signed entry are settled', async () => {
    const { referent, file } = await referentWithFile()
    const [one, two] = [await entryOf(file, referent.id), await entryOf(file, referent.id)]
    const refused = await referent.call(
      'POST',
      `/api/v1/entries/${one}/links`,
      { toId: two, relation: 'about' },
      once(),
    )
    expect(refused.status).toBe(403)
  })
})

describe('print', () => {
  const PLACE = 'Rue du Canari 17'
  const PERSON = 'Canarine Stafflove'
  const places = { happenedAt: '2026-11-20T09:00:00Z', facts: 'Vu de loin.', place: PLACE }

  it('outside the house names no place, no person and no colleague; inside it names all', async () => {
    const { file } = await referentWithFile()
    const id = await buildAccount(house, ['EDU', 'REF'], { name: PERSON })
    await nameOnFile(house, file, id, 'referent')
    const { accessToken } = house.app.accessToken(await buildSession(house, id))
    const safety = await buildEntry(house, file, { kind: 'safety-note', authorId: id, answers: places })
    const interview = await buildEntry(house, file, {
      kind: 'first-interview',
      authorId: id,
      answers: { present: [{ key: 'a', person: { label: PERSON } }] },
    })
    for (const entryId of [safety, interview]) {
      const printed = (audience: string) =>
        callAs(house.app, accessToken, 'POST', `/api/v1/entries/${entryId}/print`, { audience })
      const inside = JSON.stringify((await printed('internal')).body)
      expect(inside).toContain(PERSON)
      for (const audience of ['external', 'court']) {
        const outside = await printed(audience)
        expect(outside.status).toBe(200)
        expect(JSON.stringify(outside.body)).not.toMatch(/Canari/)
      }
    }
    const traces = await house.rows(
      `SELECT DISTINCT action FROM trace WHERE $1::uuid = ANY (object_ids) AND action LIKE 'entry.printed%' ORDER BY 1`,
      [safety],
    )
    expect(traces.map(trace => trace.action)).toEqual([
      'entry.printed-court',
      'entry.printed-external',
      'entry.printed-internal',
    ])
  })
})

describe('a record that was moved or changed behind the service’s back', () => {
  it('opens for nobody, is answered like an absent one, and leaves a failed trace', async () => {
    const { referent, file } = await referentWithFile()
    const [one, two] = [await entryOf(file, referent.id, 'draft'), await entryOf(file, referent.id)]
    await house.rows(`UPDATE entry SET payload = o.payload FROM entry o WHERE entry.id = $1 AND o.id = $2`, [
      one,
      two,
    ])
    const asked = [
      await referent.call('GET', `/api/v1/entries/${one}`),
      await referent.call('POST', `/api/v1/entries/${one}/print`, { audience: 'external' }),
      await referent.call('POST', `/api/v1/entries/${one}/signature`, {}, ifMatch(1)),
    ]
    for (const { status, body } of asked) {
      expect([status, body]).toEqual([
        404,
        { type: '/problems/not-found', title: 'Not found', status: 404, instance: expect.any(String) },
      ])
    }
    const failed = await house.rows(
      `SELECT action FROM trace WHERE $1::uuid = ANY (object_ids) AND outcome = 'failed'`,
      [one],
    )
    expect(failed).toHaveLength(3)
    expect((await referent.call('GET', `/api/v1/entries/${two}`)).status).toBe(200)
  })

  it('keeps its line in the timeline, without words, and takes no other line with it', async () => {
    const { referent, file } = await referentWithFile()
    const answers = { happenedAt: '2026-11-20T09:00:00Z', subject: 'success', facts: 'Premier dessin.' }
    const whole = await buildEntry(house, file, { authorId: referent.id, answers })
    const broken = await buildEntry(house, file, { authorId: referent.id, answers, status: 'draft' })
    await house.rows(`UPDATE entry SET summary = '\\x00' WHERE id = $1`, [broken])
    const { body } = await referent.call<{ items: { id: string; summary: object }[] }>(
      'POST',
      `/api/v1/youth-files/${file.id}/timeline`,
      {},
    )
    expect(Object.fromEntries(body.items.map(item => [item.id, item.summary]))).toEqual({
      [whole]: expect.objectContaining({ facts: 'Premier dessin.' }),
      [broken]: {},
    })
  })
})

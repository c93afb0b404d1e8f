import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildAccount, buildEntry, buildFile } from '../../demo/builders.ts'

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

  it('and axes go along when what bears them is corrected', async () => {
    const { referent, file } = await referentWithFile()
    const signed = await entryOf(file, referent.id, 'signed', 'educ-note')
    const bearer = await buildEntry(house, file, {
      kind: 'educ-note',
      authorId: referent.id,
      axes: ['guidance', 'autonomy'],
    })
    await house.rows(
      `INSERT INTO entry_link (centre_id, youth_id, from_id, to_id, relation, created_by)
       VALUES ($1, $2, $3, $4, 'evidence', $5)`,
      [house.centreId, file.id, bearer, signed, referent.id],
    )
    const correction = await referent.call<Linked & { axes: string[] }>(
      'POST',
      `/api/v1/youth-files/${file.id}/entries`,
      { kind: 'educ-note', correctsId: bearer },
      once(),
    )
    expect([correction.status, correction.body.axes]).toEqual([201, ['guidance', 'autonomy']])
    expect(correction.body.links).toMatchObject([
      { direction: 'from', entryId: signed, relation: 'evidence' },
    ])
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
    expect(failed).toHaveLength(2)
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

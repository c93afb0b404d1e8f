import { beforeAll, describe, expect, it } from 'vitest'
import { attach, fetchBytes, referentWithDraft } from '../../../test/attaching.ts'
import { goodFiles } from '../../../test/corpus/hostile-rest.ts'
import { openHouse, type Person } from '../../../test/harness.ts'

const house = await openHouse()

describe('a file goes out', () => {
  it('as an attachment of its exact type under a neutral name, in a sandbox, from no cache', async () => {
    const { referent, entryId } = await referentWithDraft(house)
    const { 'a.pdf': pdf, 'a.txt': text } = await goodFiles()
    const wanted = [
      ['Passeport Amina K.pdf', pdf, 'application/pdf', 'pdf'],
      ['Amina K.txt', text, 'text/plain; charset=utf-8', 'txt'],
    ] as const
    for (const [name, bytes = Buffer.alloc(0), type, extension] of wanted) {
      const { body } = await attach(house, referent, entryId, name, bytes)
      const { headers } = await fetchBytes(house, referent, body.id)
      expect(headers).toMatchObject({
        'content-type': type,
        'content-length': String(bytes.length),
        'content-disposition': `attachment; filename="document-${body.id.slice(0, 8)}.${extension}"`,
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      })
      expect(JSON.stringify(headers)).not.toMatch(/Amina/)
      const shown = await fetchBytes(house, referent, body.id, 'pages/1')
      expect(shown.headers['content-disposition']).toBe('attachment; filename="preview"')
    }
  })

  it('to our own page only: no navigation, no frame, no picture tag, no other site', async () => {
    const { referent, entryId } = await referentWithDraft(house)
    const { body } = await attach(house, referent, entryId, 'a.txt', Buffer.from('Bonjour'))
    const ask = async (site: string, dest: string) =>
      (
        await fetchBytes(house, referent, body.id, 'content', {
          'sec-fetch-site': site,
          'sec-fetch-dest': dest,
        })
      ).status
    expect(await ask('same-origin', 'empty')).toBe(200)
    for (const [site, dest] of [
      ...[
        ['cross-site', 'empty'],
        ['same-site', 'empty'],
        ['none', 'document'],
        ['same-origin', 'document'],
      ],
      ...[
        ['same-origin', 'image'],
        ['same-origin', 'iframe'],
        ['same-origin', 'script'],
        ['same-origin', 'object'],
      ],
    ] as const)
      expect([site, dest, await ask(site, dest)]).toEqual([site, dest, 403])
  })
})

describe('pieces that somebody touched in the database', () => {
  const LONG = Buffer.alloc(200_000, 'Bonjour. ')
  let referent: Person
  let id = ''
  let otherId = ''
  beforeAll(async () => {
    const draft = await referentWithDraft(house)
    referent = draft.referent
    id = (await attach(house, referent, draft.entryId, 'a.txt', LONG)).body.id
    otherId = (await attach(house, referent, draft.entryId, 'b.txt', Buffer.alloc(200_000, 'Autre. '))).body
      .id
    await house.rows('CREATE TABLE app.kept_row AS SELECT * FROM attachment')
    await house.rows('CREATE TABLE app.kept_piece AS SELECT * FROM attachment_chunk')
  })
  const read = async () => {
    // A piece in the middle breaks the answer off: the client never takes it for the whole.
    const reply = await fetchBytes(house, referent, id).catch(() => null)
    return reply?.status === 200 && reply.bytes.equals(LONG)
  }

  const piece =
    'attachment_chunk c SET bytes = o.bytes FROM attachment_chunk o WHERE c.part = 0 AND o.part = 0 AND c.attachment_id = $1'
  it.each<[string, ...string[]]>([
    ['exchanged', `UPDATE ${piece} AND o.attachment_id = $1 AND c.n = 0 AND o.n = 1`],
    ['cut off at the end', 'DELETE FROM attachment_chunk WHERE attachment_id = $1 AND part = 0 AND n = 3'],
    [
      'cut off at the beginning',
      'DELETE FROM attachment_chunk WHERE attachment_id = $1 AND part = 0 AND n = 0',
    ],
    [
      'moved up',
      'DELETE FROM attachment_chunk WHERE attachment_id = $1 AND part = 0 AND n = 0',
      'UPDATE attachment_chunk SET n = n - 1 WHERE attachment_id = $1 AND part = 0',
    ],
    [
      'changed in one bit',
      `UPDATE attachment_chunk SET bytes = set_bit(bytes, 900, 1 - get_bit(bytes, 900))
       WHERE attachment_id = $1 AND part = 0 AND n = 2`,
    ],
    ['taken from another file', `UPDATE ${piece} AND o.attachment_id = $2 AND c.n = 1 AND o.n = 1`],
    ['said to be fewer', 'UPDATE attachment SET bytes = 131072 WHERE id = $1'],
    [
      'under another key',
      'UPDATE attachment a SET file_key = o.file_key FROM attachment o WHERE a.id = $1 AND o.id = $2',
    ],
  ])('%s: nothing is served as the file', async (_, ...changes) => {
    expect(await read()).toBe(true)
    await house.rows('SET session_replication_role = replica')
    for (const change of changes) await house.rows(change, change.includes('$2') ? [id, otherId] : [id])
    expect(await read()).toBe(false)
    await house.rows('DELETE FROM attachment_chunk')
    await house.rows(
      'UPDATE attachment a SET bytes = k.bytes, file_key = k.file_key FROM app.kept_row k WHERE k.id = a.id',
    )
    await house.rows('INSERT INTO attachment_chunk SELECT * FROM app.kept_piece')
    await house.rows('SET session_replication_role = origin')
  })
})

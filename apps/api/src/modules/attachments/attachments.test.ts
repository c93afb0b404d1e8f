import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { announce, attach, fetchBytes, referentWithDraft, send } from '../../../test/attaching.ts'
import { photo } from '../../../test/corpus/pictures.ts'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { buildEntry } from '../../demo/builders.ts'

const house = await openHouse()
const TEXT = Buffer.from('Compte rendu.\nTout va bien.\n')
type List = { items: { id: string; name: string | null; number: number }[]; can: { attach: boolean } }
const list = (person: Person, entryId: string) =>
  person.call<List>('GET', `/api/v1/entries/${entryId}/attachments`)
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const tracesOf = async (id: string) =>
  (await house.rows('SELECT action FROM trace WHERE $1::uuid = ANY (object_ids) ORDER BY id', [id])).map(
    trace => trace.action,
  )
const sign = (id: string) =>
  house.rows(`UPDATE entry SET status = 'signed', signed_at = now(), signed_by = author_id WHERE id = $1`, [
    id,
  ])

describe('a file on a draft', () => {
  it('is kept sealed, listed by its writer, and comes back as it was, with a trace of each step', async () => {
    const { referent, entryId } = await referentWithDraft(house)
    const sent = await attach(house, referent, entryId, 'Rapport d’été.txt', TEXT)
    const { id } = sent.body
    expect(sent.body).toMatchObject({ name: 'Rapport d’été.txt', bytes: TEXT.length, number: 1, version: 2 })
    expect(sent.body.fingerprint).toEqual({ file: sha256(TEXT), received: null })
    const [row] = await house.rows(
      `SELECT a.*, c.bytes AS piece FROM attachment a JOIN attachment_chunk c ON c.attachment_id = a.id AND c.part = 0 WHERE a.id = $1`,
      [id],
    )
    const stored = Object.values(row ?? {}).flatMap(value =>
      Buffer.isBuffer(value) ? [value.toString('latin1')] : [],
    )
    expect(stored.length).toBe(5)
    for (const secret of ['Rapport', 'Tout va bien', sha256(TEXT)])
      expect(stored.some(value => value.includes(secret))).toBe(false)

    const back = await fetchBytes(house, referent, id)
    expect([back.status, back.bytes.equals(TEXT)]).toEqual([200, true])
    expect((await list(referent, entryId)).body).toMatchObject({ items: [{ id }], can: { attach: true } })
    expect(await tracesOf(id)).toEqual([
      ...['attachment.insert', 'attachment.update', 'attachment.update', 'attachment.read'],
    ])
  })

  it('that is a photograph loses place, device and moment, and stands upright', async () => {
    const { referent, entryId } = await referentWithDraft(house)
    const original = await photo()
    const beside = ['zqxk9canary', 'Telephone', 'Canary 7']
    expect(beside.filter(word => original.includes(word))).toEqual(beside)
    const { body } = await attach(house, referent, entryId, 'photo.jpg', original)
    const back = await fetchBytes(house, referent, body.id)
    const about = await sharp(back.bytes).metadata()
    expect([about.exif, about.xmp, about.iptc, about.orientation, about.width, about.height]).toEqual([
      ...[undefined, undefined, undefined, undefined, 480, 640],
    ])
    expect(beside.filter(word => back.bytes.includes(word))).toEqual([])
    expect(body.fingerprint).toEqual({ file: sha256(back.bytes), received: sha256(original) })
    const shown = await fetchBytes(house, referent, body.id, 'pages/1')
    expect([shown.status, shown.headers['content-type']]).toEqual([200, 'image/webp'])
    expect((await fetchBytes(house, referent, body.id, 'pages/2')).status).toBe(404)
    expect(await tracesOf(body.id)).toContain('attachment.viewed')
  })

  it('sent twice is kept once, and the same bytes under another name are refused', async () => {
    const { referent, entryId } = await referentWithDraft(house)
    const key = once()
    const say = () =>
      referent.call<{ id: string }>(
        'POST',
        `/api/v1/entries/${entryId}/attachments`,
        { name: 'a.txt', bytes: TEXT.length },
        key,
      )
    const first = await say()
    expect((await say()).body.id).toBe(first.body.id)
    expect((await send(house, referent, first.body.id, TEXT)).status).toBe(200)
    expect((await send(house, referent, first.body.id, TEXT)).status).toBe(200)
    const again = await attach(house, referent, entryId, 'b.txt', TEXT)
    expect([again.status, again.body.errors]).toEqual([422, [{ pointer: '#', code: 'already-here' }]])
    expect((await list(referent, entryId)).body.items.length).toBe(1)
  })

  it('is taken away by its writer; its bytes and its key are gone, its row and its traces stay', async () => {
    const { referent, entryId } = await referentWithDraft(house)
    const { body } = await attach(house, referent, entryId, 'a.txt', TEXT)
    expect((await referent.call('DELETE', `/api/v1/attachments/${body.id}`)).status).toBe(204)
    expect((await list(referent, entryId)).body.items).toEqual([])
    expect((await fetchBytes(house, referent, body.id)).status).toBe(404)
    const rows = await house.rows(
      `SELECT a.status, a.file_key, (SELECT count(*)::int FROM attachment_chunk c WHERE c.attachment_id = a.id) AS pieces
       FROM attachment a WHERE a.id = $1`,
      [body.id],
    )
    expect(rows).toEqual([{ status: 'removed', file_key: null, pieces: 0 }])
  })

  it('is replaced by a next version; the older one stays readable', async () => {
    const { referent, entryId } = await referentWithDraft(house)
    const first = await attach(house, referent, entryId, 'contrat.txt', TEXT)
    const next = Buffer.from('Contrat, deuxième version.')
    const second = await attach(house, referent, entryId, 'contrat.txt', next, { replacesId: first.body.id })
    expect(second.body).toMatchObject({ number: 2, seriesId: first.body.seriesId })
    expect((await fetchBytes(house, referent, first.body.id)).bytes.equals(TEXT)).toBe(true)
    const nobody = { replacesId: crypto.randomUUID() }
    expect((await announce(referent, entryId, 'c.txt', 10, nobody)).status).toBe(404)
  })
})

describe('a signed entry', () => {
  it('keeps its files as they are: nothing comes, nothing goes, not even what was on its way', async () => {
    const { referent, entryId } = await referentWithDraft(house)
    const { body } = await attach(house, referent, entryId, 'a.txt', TEXT)
    const late = await announce(referent, entryId, 'b.txt', 5)
    await sign(entryId)
    const sent = await send(house, referent, late.body.id, Buffer.from('12345'))
    expect([sent.status, sent.body.rule]).toEqual([422, 'already-signed'])
    expect((await announce(referent, entryId, 'c.txt', 5)).body.rule).toBe('already-signed')
    const gone = await referent.call('DELETE', `/api/v1/attachments/${body.id}`)
    expect([gone.status, gone.body.rule]).toEqual([422, 'already-signed'])
    const { body: now } = await list(referent, entryId)
    expect([now.items.map(item => item.id), now.can.attach]).toEqual([[body.id], false])
    expect(await house.rows('SELECT id FROM attachment WHERE entry_id = $1', [entryId])).toEqual([
      { id: body.id },
    ])
  })

  it('is corrected by an entry that shows its files, brings new ones and replaces old ones', async () => {
    const { referent, file, entryId } = await referentWithDraft(house)
    const old = await attach(house, referent, entryId, 'a.txt', TEXT)
    await sign(entryId)
    const correction = await buildEntry(house, file, {
      kind: 'educ-note',
      authorId: referent.id,
      status: 'draft',
    })
    await house.rows('UPDATE entry SET corrects_id = $2 WHERE id = $1', [correction, entryId])
    const next = await attach(house, referent, correction, 'a.txt', Buffer.from('Corrigé.'), {
      replacesId: old.body.id,
    })
    expect(next.body.number).toBe(2)
    const { body } = await list(referent, correction)
    expect(body.items.map(({ id, number }) => [id, number])).toEqual([
      [old.body.id, 1],
      [next.body.id, 2],
    ])
    expect((await list(referent, entryId)).body.items.length).toBe(1)
  })
})

describe('somebody else', () => {
  it('who does not read the entry finds no file of it, and cannot tell it from none', async () => {
    const { referent, entryId } = await referentWithDraft(house)
    const { body } = await attach(house, referent, entryId, 'a.txt', TEXT)
    const stranger = await house.person('REF')
    const absent = crypto.randomUUID()
    for (const [method, path] of [
      ['GET', '/content'],
      ['GET', '/pages/1'],
      ['POST', '/opening'],
      ['DELETE', ''],
    ] as const) {
      const ask = async (id: string) => {
        const { status, body: answer } = await stranger.call(
          method,
          `/api/v1/attachments/${id}${path}`,
          method === 'POST' ? {} : undefined,
        )
        return [status, answer.type, answer.title]
      }
      expect(await ask(body.id)).toEqual([404, '/problems/not-found', 'Not found'])
      expect(await ask(absent)).toEqual(await ask(body.id))
    }
    expect((await list(stranger, entryId)).status).toBe(404)
    expect((await announce(stranger, entryId, 'b.txt', 5)).status).toBe(404)
  })

  it('who reads it may not add to it, take from it, or send the bytes that another announced', async () => {
    const { referent, file, entryId } = await referentWithDraft(house)
    const coordinator = await house.person('COO')
    const { body } = await attach(house, referent, entryId, 'a.txt', TEXT)
    expect((await fetchBytes(house, coordinator, body.id)).bytes.equals(TEXT)).toBe(true)
    expect((await list(coordinator, entryId)).body.can.attach).toBe(false)
    expect((await announce(coordinator, entryId, 'b.txt', 5)).status).toBe(403)
    expect((await coordinator.call('DELETE', `/api/v1/attachments/${body.id}`)).status).toBe(422)
    const announced = await announce(referent, entryId, 'b.txt', 5)
    expect((await send(house, coordinator, announced.body.id, Buffer.from('12345'))).status).toBe(404)
    const invited = await house.person('EDU', 'REF')
    await nameOnFile(house, file, invited.id, 'referent')
    await house.rows('UPDATE entry SET writers = writers || $2::uuid WHERE id = $1', [entryId, invited.id])
    expect((await attach(house, invited, entryId, 'c.txt', Buffer.from('avec'))).status).toBe(200)
  })
})

it('what is announced and not yet checked is nobody’s to read', async () => {
  const { referent, entryId } = await referentWithDraft(house)
  const { body } = await announce(referent, entryId, 'a.txt', TEXT.length)
  expect((await list(referent, entryId)).body.items).toEqual([])
  for (const what of ['content', 'pages/1'] as const)
    expect((await fetchBytes(house, referent, body.id, what)).status).toBe(404)
  expect((await referent.call('POST', `/api/v1/attachments/${body.id}/opening`, {})).status).toBe(404)
  const wrong = await send(house, referent, body.id, TEXT, { ...ifMatch(7) })
  expect([wrong.status, wrong.body.version]).toEqual([412, undefined])
  const json = await referent.call('PUT', `/api/v1/attachments/${body.id}/content`, { a: 1 }, ifMatch(1))
  expect(json.status).toBe(415)
  expect((await send(house, referent, body.id, TEXT)).status).toBe(200)
})

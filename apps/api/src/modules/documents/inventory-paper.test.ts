import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { attach } from '../../../test/attaching.ts'
import { ifMatch, once, type Person } from '../../../test/harness.ts'
import { bare, openPaperHouse, REASON } from '../../../test/paper-house.ts'
import { makePlace } from '../../../test/places-house.ts'
import { type Order, previewAs, printAs } from '../../../test/print-as.ts'
import { type BuiltFile, buildEntry } from '../../demo/builders.ts'

const { house, referentWithFile } = await openPaperHouse()

const thing = (room: string, item: string, state: string, remark?: string) => ({
  key: `k${randomUUID()}`,
  room,
  item,
  quantity: 1,
  state,
  ...(remark && { remark }),
})
const moving = (way: 'in' | 'out', more: object = {}) => ({
  way,
  place: 'Studio 2',
  items:
    way === 'in'
      ? [thing('kitchen', 'Plaque', 'good'), thing('bedroom', 'Lit', 'worn'), thing('bedroom', 'Lit', 'good')]
      : [thing('kitchen', 'Plaque', 'broken', 'Ne chauffe plus'), thing('bedroom', 'Lit', 'worn')],
  meters: [{ key: `k${randomUUID()}`, meter: 'water', reading: way === 'in' ? '0317' : '0349' }],
  keys: 2,
  agreed: { type: 'signature', date: '2026-03-02' },
  ...more,
})
const inventory = (
  file: BuiltFile,
  by: Person,
  answers: { way: string },
  more: { status?: 'draft'; occurredAt?: Date } = {},
) =>
  buildEntry(house, file, {
    kind: 'studio-inventory',
    authorId: by.id,
    occurredAt: new Date(answers.way === 'in' ? '2026-03-02T10:00:00Z' : '2026-11-20T10:00:00Z'),
    answers,
    ...more,
  })

const order = (entryId: string, audience = 'internal'): Order => ({
  document: { what: 'entry', entryId },
  audience,
  language: 'fr',
  reason: REASON,
})
async function printed(by: Person, file: BuiltFile, asked: Order) {
  const { body } = await previewAs(by, file.id, asked)
  const { status, pdf } = await printAs(house, by, file.id, asked, body)
  expect(status).toBe(201)
  return bare(pdf).replaceAll('\u00A0', ' ')
}

describe('the inventory of a studio on paper', () => {
  it('is a sheet to go round with: each room and thing, meters, keys, and a box for each to sign', async () => {
    const { referent, file } = await referentWithFile()
    const text = await printed(referent, file, order(await inventory(file, referent, moving('in'))))
    for (const words of [
      'Pièce Chose Nombre État',
      'Cuisine Plaque 1 Bon état',
      'Eau · 0317',
      'Clés remises',
      'Le jeune a signé · 2 mars 2026',
      'Pour l’équipe Rédigé par : EDU-REF',
    ])
      expect(text).toContain(words)
    expect(text).not.toMatch(/côte à côte|ne pas signer/)
  })

  it('keeps a box for each who has not signed while it is a draft', async () => {
    const { referent, file } = await referentWithFile()
    const open = await inventory(file, referent, moving('in', { agreed: undefined }), { status: 'draft' })
    expect(await printed(referent, file, order(open))).toMatch(
      /Le jeune Je peux aussi ne pas signer\. .*Pour l’équipe Rédigé par/,
    )
  })

  it('puts the way in beside the way out of the same place, whichever is printed, and says what changed', async () => {
    const { referent, file } = await referentWithFile()
    const entry = await inventory(file, referent, moving('in'))
    await inventory(file, referent, moving('in', { place: 'Studio 4', keys: 7 }))
    const exit = await inventory(file, referent, moving('out', { place: 'studio 2 ' }))
    for (const one of [entry, exit]) {
      const text = await printed(referent, file, order(one))
      for (const words of [
        'Quoi Entrée, 2 mars 2026 Sortie, 20 novembre 2026',
        'Cuisine · Plaque 1 · Bon état 1 · Cassé · Ne chauffe plus changé',
        'Chambre · Lit 1 · Usé 1 · Usé Chambre · Lit 1 · Bon état – changé',
        'Eau 0317 0349 changé',
        'Clés remises (entrée) ou rendues (sortie) 2 2',
      ])
        expect(text).toContain(words)
      // Once is enough.
      expect(text).not.toContain('Pièce Chose')
    }
    const [trace] = await house.rows(
      `SELECT object_ids FROM trace WHERE action = 'document.printed-internal' AND youth_id = $1 ORDER BY id DESC LIMIT 1`,
      [file.id],
    )
    expect(trace?.object_ids).toEqual(expect.arrayContaining([entry, exit]))
  })

  it('finds the other one by the stay, whatever each says that the place is called', async () => {
    const { referent, file } = await referentWithFile()
    const coordinator = await house.person('COO')
    const place = await makePlace(coordinator, { since: '2026-01-01' })
    const days = { placeId: place.id, since: '2026-03-02', until: '2026-11-20', arrived: true }
    const stay = await coordinator.call('POST', `/api/v1/youth-files/${file.id}/place-uses`, days, once())
    expect(stay.status).toBe(201)
    const entry = await inventory(file, referent, moving('in', { place: 'St. 2' }))
    const exit = await inventory(file, referent, moving('out', { place: 'Studio deux' }))
    for (const one of [entry, exit])
      expect(await printed(referent, file, order(one))).toContain(
        'Entrée, 2 mars 2026 Sortie, 20 novembre 2026',
      )
  })

  it('shows the photos in the house, none that is confidential, and outside not one', async () => {
    const { referent, file } = await referentWithFile()
    const entry = await inventory(file, referent, moving('in'), { status: 'draft', occurredAt: new Date() })
    const photo = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#8a6' } })
      .jpeg()
      .toBuffer()
    const shown = await attach(house, referent, entry, 'Plaque.jpg', photo)
    const other = await sharp(photo).negate().jpeg().toBuffer()
    await attach(house, referent, entry, 'Papiers.jpg', other, { confidential: true })
    await attach(house, referent, entry, 'Notes.txt', Buffer.from('Bonjour'))
    const asked = order(entry)
    const { body } = await previewAs(referent, file.id, asked)
    expect(body.pages.join('').match(/<image /g)).toHaveLength(1)
    const { pdf } = await printAs(house, referent, file.id, asked, body)
    expect(pdf.toString('latin1').match(/\/Subtype ?\/Image/g)).toHaveLength(1)
    expect(bare(pdf)).toMatch(/Photos, [^,]+ 20\d\d Plaque\.jpg/)
    const seen = await house.rows(
      `SELECT object_ids FROM trace WHERE action = 'attachment.viewed' AND youth_id = $1`,
      [file.id],
    )
    expect(seen.map(({ object_ids: ids }) => ids)).toEqual([[shown.body.id], [shown.body.id]])

    const signed = await referent.call('POST', `/api/v1/entries/${entry}/signature`, {}, ifMatch(1))
    expect(signed.status).toBe(200)
    const outside = await previewAs(referent, file.id, order(entry, 'external'))
    expect(outside.body.pages.join('')).not.toContain('<image ')
  })

  it('compares with nothing that is not signed, and gives a third party no place and nothing to sign', async () => {
    const { referent, file } = await referentWithFile()
    await inventory(file, referent, moving('in'), { status: 'draft' })
    const exit = await inventory(file, referent, moving('out'))
    expect(await printed(referent, file, order(exit))).not.toContain('côte à côte')
    const outside = await printed(referent, file, order(exit, 'external'))
    expect(outside).toContain('Cuisine')
    expect(outside).not.toMatch(/Studio 2|Pour l’équipe/)
  })
})

import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { attach, fetchBytes, referentWithDraft } from '../../../test/attaching.ts'
import { openHouse } from '../../../test/harness.ts'

const house = await openHouse()
const TEXT = Buffer.from('Compte rendu.\nTout va bien.\n')

describe('a file on a draft', () => {
  it('is kept sealed, listed by its writer, and comes back as it was', async () => {
    const { referent, entryId } = await referentWithDraft(house)
    const sent = await attach(house, referent, entryId, 'Rapport d’été.txt', TEXT)
    expect(sent.status).toBe(200)
    expect(sent.body).toMatchObject({ name: 'Rapport d’été.txt', bytes: TEXT.length, number: 1, version: 2 })
    expect(sent.body.fingerprint?.file).toBe(createHash('sha256').update(TEXT).digest('hex'))
    const back = await fetchBytes(house, referent, sent.body.id)
    expect([back.status, back.bytes.equals(TEXT)]).toEqual([200, true])
    const list = await referent.call('GET', `/api/v1/entries/${entryId}/attachments`)
    expect(list.body).toMatchObject({ items: [{ id: sent.body.id }], can: { attach: true } })
  })
})

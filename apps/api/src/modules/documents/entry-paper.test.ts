import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Person } from '../../../test/harness.ts'
import { bare, openPaperHouse, REASON } from '../../../test/paper-house.ts'
import { type Order, previewAs, printAs } from '../../../test/print-as.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { buildEntry } from '../../demo/builders.ts'

const { house, referentWithFile, note } = await openPaperHouse()

describe('one entry as a document', () => {
  const order = (entryId: string, audience: string): Order => ({
    document: { what: 'entry', entryId },
    audience,
    language: 'nl',
    reason: REASON,
  })

  it('keeps the voices apart inside, and leaves what the team supposes there', async () => {
    const { referent, file } = await referentWithFile()
    const entryId = await buildEntry(house, file, {
      kind: 'first-interview',
      authorId: referent.id,
      answers: {
        startedAt: '2026-11-20T09:00:00Z',
        topics: {
          family: {
            state: 'answered',
            words: { text: 'ኣደይ ሓሚማ እያ።', language: 'ti' },
            facts: 'Pleure.',
            hypotheses: 'Peur du père.',
          },
        },
      },
    })
    const inside = await previewAs(referent, file.id, order(entryId, 'internal'))
    const { pdf } = await printAs(house, referent, file.id, order(entryId, 'internal'), inside.body)
    for (const words of [
      'Peur du père.',
      'Hypothese van het team, geen feit',
      'Tigrinya',
      'U-',
      'Intern gebruik',
    ])
      expect(bare(pdf)).toContain(words)
    const outside = await previewAs(referent, file.id, order(entryId, 'court'))
    const court = await printAs(house, referent, file.id, order(entryId, 'court'), outside.body)
    expect(bare(court.pdf)).toContain('Pleure.')
    expect(bare(court.pdf)).not.toMatch(/Peur du père|Hypothese|U-|Intern/)
  })

  it('leaves only once it is signed, and says inside that it is a draft', async () => {
    const { referent, file } = await referentWithFile()
    const draft = await note(file, referent.id, 'Brouillon.', { status: 'draft' })
    const inside = await previewAs(referent, file.id, order(draft, 'internal'))
    const { pdf } = await printAs(house, referent, file.id, order(draft, 'internal'), inside.body)
    expect(bare(pdf)).toContain('Ontwerp, niet ondertekend')
    expect((await previewAs(referent, file.id, order(draft, 'external'))).body).toMatchObject({
      rule: 'not-signed-yet',
    })
  })

  it('is offered for the outside to whom it would not be refused', async () => {
    const { referent, file } = await referentWithFile()
    const educator = await house.person('EDU')
    await nameOnFile(house, file, educator.id)
    const [signed, draft] = [
      await note(file, referent.id, 'Signée.'),
      await note(file, referent.id, 'Brouillon.', { status: 'draft' }),
    ]
    const can = async (by: Person, entryId: string) =>
      (await by.call<{ can: { printOutside: boolean } }>('GET', `/api/v1/entries/${entryId}`)).body.can
        .printOutside
    expect([await can(referent, signed), await can(educator, signed), await can(referent, draft)]).toEqual([
      true,
      false,
      false,
    ])
    const refused = await previewAs(educator, file.id, order(signed, 'court'))
    expect([refused.status, refused.body]).toMatchObject([403, {}])
  })

  it('of another file, hidden or absent is the same 404', async () => {
    const { referent, file } = await referentWithFile()
    const other = await referentWithFile()
    const psy = await buildEntry(house, file, { kind: 'psy-note', authorId: other.referent.id })
    const elsewhere = await note(other.file, other.referent.id, 'Ailleurs.')
    for (const entryId of [psy, elsewhere, randomUUID()])
      expect((await previewAs(referent, file.id, order(entryId, 'internal'))).status).toBe(404)
  })
})
